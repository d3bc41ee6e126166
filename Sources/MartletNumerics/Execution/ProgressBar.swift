// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Shows how far work of one's own has come.
///
/// ```swift
/// let bar = ProgressBar("epoch", total: 50)
/// for epoch in 0..<50 {
///   let loss = step(epoch)
///   bar.advance("loss \(loss)")
/// }
/// bar.finish()
/// ```
///
/// A notebook shows a bar once the work takes longer than half a second, brings it up to date ten
/// times a second at most, and leaves one line in its place. Nothing is shown where nobody is watching,
/// so that a notebook that runs headless has the same outputs each time, nor in a compiled program.
/// For a loop over a sequence, ``progress(_:_:)`` does all of this.
public struct ProgressBar: Sendable {
  /// What is being done.
  public let label: String
  /// How many steps there will be; `nil` if that is not known.
  public let total: Int?
  private let counter = Counter()

  /// How many steps are done, which copies of a bar share.
  private final class Counter: Sendable {
    private static let lastNumber = Atomic<Int>(0)

    let number = lastNumber.add(1, ordering: .relaxed).newValue
    let completed = Atomic<Int>(0)
  }

  /// Makes a bar on which no step is done.
  ///
  /// - Parameters:
  ///   - label: What is being done, in a word or two; nothing by default.
  ///   - total: How many steps there will be; not known by default.
  public init(_ label: String = "", total: Int? = nil) {
    self.label = label
    self.total = total
    report(0)
  }

  /// How many steps are done.
  public var completed: Int { counter.completed.load(ordering: .relaxed) }

  /// Notes that a step is done.
  ///
  /// - Parameter detail: A few words on the state, for instance a loss; nothing by default.
  public func advance(_ detail: String = "") { advance(by: 1, detail) }

  /// Notes that steps are done.
  ///
  /// - Parameters:
  ///   - steps: How many; fewer than none count as none.
  ///   - detail: A few words on the state, for instance a loss; nothing by default.
  public func advance(by steps: Int, _ detail: String = "") {
    // More than fit are no matter to a bar.
    report(counter.completed.add(max(0, min(steps, 1 << 40)), ordering: .relaxed).newValue, detail)
  }

  /// Ends the bar; one that is not ended ends with its cell.
  public func finish() { report(completed, isLast: true) }

  private func report(_ completed: Int, _ detail: String = "", isLast: Bool = false) {
    var update = ProgressUpdate(
      label: label,
      completed: completed,
      total: total,
      detail: detail,
      bar: counter.number
    )
    update.isLast = isLast
    Execution.current.report(update)
  }
}

extension ProgressBar: CustomStringConvertible {
  /// The label and how far it is, for instance `epoch 12/50`.
  public var description: String {
    let count = total.map { "\(completed)/\($0)" } ?? "\(completed)"
    return label.isEmpty ? count : "\(label) \(count)"
  }
}

/// Goes through a sequence and shows how far it has come, as a ``ProgressBar`` does.
///
/// ```swift
/// for depth in progress(1...10, "depth") { … }
/// ```
///
/// - Parameters:
///   - sequence: What to go through. Of a collection the number of elements is known.
///   - label: What is being done, in a word or two; nothing by default.
/// - Returns: The same elements in the same order.
public func progress<Base: Sequence>(
  _ sequence: Base,
  _ label: String = ""
) -> AnySequence<Base.Element> {
  AnySequence { () -> AnyIterator<Base.Element> in
    var iterator = sequence.makeIterator()
    let count = sequence.underestimatedCount
    let bar = ProgressBar(label, total: count > 0 ? count : nil)
    var hasBegun = false
    return AnyIterator {
      if hasBegun { bar.advance() }
      hasBegun = true
      let element = iterator.next()
      if element == nil { bar.finish() }
      return element
    }
  }
}
