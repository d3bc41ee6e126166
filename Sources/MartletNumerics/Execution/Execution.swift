// SPDX-License-Identifier: Apache-2.0

public import MartletText
import Synchronization

/// The link between long work and whoever waits for it: an interruption flag and a progress sink.
///
/// A host makes one for each piece of work, runs the work inside
/// `Execution.$current.withValue(execution) { … }`, and calls ``interrupt()`` from wherever it
/// likes. The work calls ``checkInterruption()`` at least every 20 ms, through ``everyBlock(of:_:)``
/// where it goes over many elements, and ``report(_:)`` as often as is convenient; the host throttles.
/// A fit that can be used as trained so far goes through ``repeatSteps(_:)``. Work that runs outside
/// any host finds an execution that nobody interrupts and that reports to nobody.
///
/// The current execution is task-local: it is inherited by child tasks, but a thread that is started
/// by hand must be given it.
package final class Execution: Sendable {
  /// The execution of the work under way.
  @TaskLocal package static var current = Execution()

  private let interrupted = Atomic<Bool>(false)
  private let sink: (@Sendable (ProgressUpdate) -> Void)?
  private let isInterruptible: Bool
  private let room: (@Sendable (Int) throws -> Void)?
  private let looks: LookCounter?

  /// Makes an execution that hands progress to `onProgress`, on the thread that does the work.
  ///
  /// One that is not interruptible is for short work that must not fail, such as the first use of a
  /// constant, in the middle of work that may be interrupted. A host that bounds memory throws from
  /// `room` when there is none for so many bytes.
  package init(
    isInterruptible: Bool = true,
    onProgress: (@Sendable (ProgressUpdate) -> Void)? = nil,
    room: (@Sendable (Int) throws -> Void)? = nil
  ) {
    looks = nil
    self.room = room
    self.isInterruptible = isInterruptible
    sink = onProgress
  }

  /// Makes an execution that counts how often work looks whether to stop, and that is interrupted at
  /// one of these looks, counted from 1: so a test says when, and needs no clock.
  package init(interruptingAtLook last: Int) {
    (room, sink, isInterruptible) = (nil, nil, true)
    looks = LookCounter(last: last)
  }

  /// How often work has looked whether to stop; 0 unless this execution counts.
  package var lookCount: Int { looks?.value.load(ordering: .relaxed) ?? 0 }

  /// Asks the work to stop at its next check.
  ///
  /// Safe to call from a signal handler and from any thread.
  package func interrupt() {
    // Whoever finds this set also finds what the host has set before.
    interrupted.store(true, ordering: .releasing)
  }

  /// Whether the work was asked to stop, by ``interrupt()`` or by cancelling its Swift task.
  package var isInterrupted: Bool {
    if let looks, looks.count() { interrupt() }
    return isInterruptible
      && (interrupted.load(ordering: .acquiring) || Task.isCancelled)
  }

  /// Throws ``Interrupted`` when the work was asked to stop.
  package func checkInterruption() throws {
    if isInterrupted { throw Interrupted() }
  }

  /// Throws the host's error when there is no room for so many bytes.
  ///
  /// Asked before something large is made whose size an argument says, since a step that takes all
  /// memory ends the process before anybody can stop it.
  package func require(bytes: Int) throws {
    try room?(bytes)
  }

  /// Says how far the work has come.
  package func report(_ update: @autoclosure () -> ProgressUpdate) {
    sink?(update())
  }
}

/// Counts looks whether to stop.
private final class LookCounter: Sendable {
  let value = Atomic<Int>(0)
  private let last: Int

  init(last: Int) { self.last = last }

  /// Counts one more and says whether it is time to stop.
  func count() -> Bool { value.add(1, ordering: .relaxed).newValue >= last }
}

/// How far a piece of work has come.
package struct ProgressUpdate: Sendable, Equatable {
  /// What is being done, for instance `LogisticRegression`.
  package var label: String
  /// How many steps are done.
  package var completed: Int
  /// How many steps there will be at most, where that is known.
  package var total: Int?
  /// A few words on the state, for instance `loss 0.213`; may be empty.
  package var detail: String
  /// Which ``ProgressBar`` it is of; `nil` for the work of the library, which its label names.
  package var bar: Int?
  /// Whether the work of the bar is over.
  package var isLast = false

  /// Makes an update.
  package init(
    label: String,
    completed: Int,
    total: Int? = nil,
    detail: String = "",
    bar: Int? = nil
  ) {
    self.label = label
    self.completed = completed
    self.total = total
    self.detail = detail
    self.bar = bar
  }
}

/// Thrown by long work that was asked to stop.
///
/// In a compiled program, cancelling the Swift task that does the work has this effect.
public struct Interrupted: MartletError, Equatable {
  /// Makes the error.
  public init() {}

  /// `interrupted`.
  public var code: String { "interrupted" }
  /// What happened.
  public var message: String { "Interrupted." }
}
