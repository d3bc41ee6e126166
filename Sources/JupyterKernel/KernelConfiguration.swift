// SPDX-License-Identifier: Apache-2.0

/// How a kernel behaves; the defaults suit a process that is nothing but a kernel.
public struct KernelConfiguration: Sendable {
  /// Bytes of stack of the execution thread, at least 1 MB; 512 MB by default.
  ///
  /// The memory is reserved and not occupied, so a large number costs nothing until code recurses
  /// deeply. If the system refuses, a quarter of it is tried, and so on down to 8 MB; what the
  /// kernel got is in the log.
  public var executionStackSize = 512 << 20
  /// Bytes of stack of the thread of each subshell, at least 1 MB; 512 MB by default, reserved only.
  public var subshellStackSize = 512 << 20
  /// Bytes of text that an execution may print; 2 MB by default.
  ///
  /// Beyond it three quarters from the start and one quarter from the end are shown, and between
  /// them how much was cut. Jupyter's server drops output beyond 1 MB a second over three seconds,
  /// silently but for a warning: one execution stays below that.
  public var textLimit = 2_000_000
  /// Bytes of displays that an execution may show; 64 MB by default.
  ///
  /// Replacing a display is free.
  public var displayLimit = 64_000_000
  /// Whether `SIGINT` interrupts, and `SIGTERM` and `SIGHUP` end the kernel.
  public var handlesSignals = true
  /// Whether the kernel ends when the process that started it has ended.
  public var endsWithParent = true
  /// The file in which executions are remembered from process to process; `nil` is none.
  public var historyFile: String?
  /// Whether a connection file without a key is accepted; then anyone who reaches the sockets can run
  /// code.
  public var allowsEmptyKey = false

  /// How long after a failure a request that was sent before it is still aborted, in milliseconds.
  package var abortLateness = 100
  /// How long a completion or an inspection waits for an execution to end before it is served
  /// meanwhile, in milliseconds.
  package var helpPatience = 100
  /// Bytes of output that wait for a reader at most, before more is left out.
  package var queueLimit = 64_000_000
  /// Messages that are queued for each reader beside that.
  package var broadcastDepth = 256
  /// How long a reader may stall before it is given up, in milliseconds.
  package var readerPatience = 60_000
  /// How long the launcher may take to acknowledge the kernel's ports, in milliseconds.
  package var registrationPatience = 5000
  /// Where executions are remembered, in place of ``historyFile``.
  package var history: (any HistoryStore)?

  /// Makes the default configuration.
  public init() {}
}
