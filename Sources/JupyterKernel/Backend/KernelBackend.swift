// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What a kernel computes with: the part that understands code.
///
/// The kernel calls ``execute(_:output:)``, ``evaluate(_:)``, ``complete(code:cursor:)``,
/// ``inspect(code:cursor:detail:)`` and ``isComplete(code:)`` on its execution thread, one at a time,
/// in the order in which the requests came. That thread has a large stack
/// (``KernelConfiguration/executionStackSize``). ``information`` and ``interrupt(subshell:)`` may be
/// called from any thread at any time.
///
/// A backend whose ``servesConcurrently`` is `true` gets these calls from several threads: one at a
/// time for the main shell and each subshell, and completions, inspections and questions for
/// completeness from one thread more. It has to see itself to what its parts share.
public protocol KernelBackend: Sendable {
  /// Who the kernel is. Asked once, when the kernel starts.
  var information: KernelInformation { get }

  /// Whether the kernel may call while an execution is under way: for subshells, which clients make
  /// to ask and to run something meanwhile, and for help with what a person types meanwhile.
  var servesConcurrently: Bool { get }

  /// What clients can open comms to, by name. Asked once, when the kernel starts.
  var commTargets: [String: any CommTarget] { get }

  /// The kernel has started.
  ///
  /// Called once, before any other call but those that ask who the kernel is.
  ///
  /// - Parameter comms: Opens comms to clients; it may be kept.
  func start(_ comms: CommOpener)

  /// Forgets any interruption that came before: a new execution is about to begin.
  ///
  /// Never called at the same time as ``interrupt(subshell:)`` for the same subshell, so that an
  /// interruption is neither lost nor left over for the next execution. Must return at once.
  ///
  /// - Parameter subshell: Where the execution will run; `nil` is the main shell.
  func prepareToExecute(subshell: String?)

  /// Runs code to its end and says how it ended.
  ///
  /// What the code prints and shows goes to `output` while it runs; `output` is of no use after
  /// the return. The one error message of a failed execution is made by the kernel from the result.
  func execute(_ request: ExecuteRequest, output: any ExecutionOutput) -> ExecuteResult

  /// Computes one expression for a front end, after code was executed without an error.
  func evaluate(_ expression: String) -> ExpressionResult

  /// Says how the text before a cursor could go on.
  ///
  /// - Parameters:
  ///   - code: The whole cell.
  ///   - cursor: An offset in Unicode scalars, within 0 and the number of scalars in `code`.
  /// - Returns: The proposals, and what they replace; a range beyond the code is cut to it.
  func complete(code: String, cursor: Int) -> CompletionReply

  /// Describes what stands at a cursor; also when its name is only half typed.
  ///
  /// - Parameters:
  ///   - code: The whole cell.
  ///   - cursor: An offset in Unicode scalars, within 0 and the number of scalars in `code`.
  ///   - detail: How much to say.
  /// - Returns: `nil` when there is nothing to describe.
  func inspect(code: String, cursor: Int, detail: InspectionDetail) -> MediaBundle?

  /// Says whether code can be run as it stands.
  func isComplete(code: String) -> Completeness

  /// Makes the execution that is under way in a subshell end soon with an error.
  ///
  /// Called from the control thread or the thread that watches for signals, only while an
  /// execution is under way there. Must return at once and must not call back into the kernel.
  ///
  /// - Parameter subshell: Where the execution runs; `nil` is the main shell.
  func interrupt(subshell: String?)

  /// The kernel is about to end although no client has asked for it: its parent has died, or the
  /// system wants it to end. ``shutdown(restart:)`` follows.
  func willEndUnasked()

  /// The kernel is about to end; no other call follows.
  ///
  /// Called once, when no execution is under way or none could be stopped within a second.
  ///
  /// - Parameter restart: Whether the client is going to start another kernel in its place.
  func shutdown(restart: Bool)
}

extension KernelBackend {
  /// One call at a time.
  public var servesConcurrently: Bool { false }

  /// Nothing to open comms to.
  public var commTargets: [String: any CommTarget] { [:] }

  /// Nothing to do.
  public func start(_ comms: CommOpener) {}

  /// Nothing to forget.
  public func prepareToExecute(subshell: String?) {}

  /// No expressions: each one is an error.
  public func evaluate(_ expression: String) -> ExpressionResult {
    .failure(
      ExecutionFailure(
        name: "unsupported",
        message: "This kernel does not evaluate user expressions."
      )
    )
  }

  /// No completions.
  public func complete(code: String, cursor: Int) -> CompletionReply {
    CompletionReply(items: [], range: cursor..<cursor)
  }

  /// Nothing to describe.
  public func inspect(code: String, cursor: Int, detail: InspectionDetail) -> MediaBundle? { nil }

  /// Not known: front ends then decide by themselves.
  public func isComplete(code: String) -> Completeness { .unknown }

  /// Nothing to tidy up.
  public func shutdown(restart: Bool) {}

  /// Nothing is different.
  public func willEndUnasked() {}
}
