// SPDX-License-Identifier: Apache-2.0

public import Logging

/// A Jupyter kernel: sockets, messages and their order, around a backend that understands code.
///
/// ```swift
/// let kernel = try Kernel(connectionFile: path, backend: backend)
/// try kernel.run()
/// ```
///
/// Make it and run it on the main thread, before the program starts other threads: signals are
/// blocked in the thread that makes the kernel, and in those that come from it.
public final class Kernel: Sendable {
  private let backend: any KernelBackend
  private let configuration: KernelConfiguration
  private let logger: Logger
  private let context: ZeroMQContext
  private let loops: [Channel: SocketLoop]
  private let broadcast: PublisherLoop
  private let publisher: Publisher
  private let dispatcher: Dispatcher
  private let wire: WireFormat
  private let drops: DropLog
  private let parent = ParentWatch()
  /// The connection file that the kernel has written itself, and removes.
  private let connectionFile: String?
  /// Whether the kernel is to end, and if so, whether another one takes its place.
  private let end: Monitor<End?>
  private let laneThreads: LaneThreads

  /// Reads a connection file and binds the sockets that it names.
  ///
  /// A registration file will do as well, which names no ports: the kernel then binds free ones and
  /// tells them to the launcher that wrote the file.
  ///
  /// - Throws: ``KernelError``.
  public convenience init(
    connectionFile path: String,
    backend: any KernelBackend,
    configuration: KernelConfiguration = KernelConfiguration(),
    logger: Logger = Logger(label: "JupyterKernel")
  ) throws {
    let fields = try ConnectionFields(path: path)
    if canOthersRead(path) {
      logger.warning(
        "Other users can read the connection file \(path), and so run code here. Make it mode 600."
      )
    }
    guard fields.asksForRegistration else {
      try self.init(
        connection: ConnectionFile(fields, allowEmptyKey: configuration.allowsEmptyKey),
        backend: backend,
        configuration: configuration,
        logger: logger
      )
      return
    }
    let file = try RegistrationFile(fields, allowEmptyKey: configuration.allowsEmptyKey)
    if configuration.handlesSignals { SignalWatcher.block() }
    let sockets = try Self.bind(encryption: file.encryption) {
      try KernelSockets(file, broadcastDepth: configuration.broadcastDepth)
    }
    let connection = file.connection(ports: sockets.ports)
    let registration = Registration(file: file, patience: configuration.registrationPatience)
    do {
      try registration.announce(sockets.ports, context: sockets.context)
    } catch {
      sockets.close()
      throw error
    }
    try self.init(
      sockets: sockets,
      connection: connection,
      written: registration.writeConnectionFile(connection, beside: path),
      backend: backend,
      configuration: configuration,
      logger: logger
    )
  }

  /// Binds the sockets of a connection.
  ///
  /// - Throws: ``KernelError``.
  public convenience init(
    connection: ConnectionFile,
    backend: any KernelBackend,
    configuration: KernelConfiguration = KernelConfiguration(),
    logger: Logger = Logger(label: "JupyterKernel")
  ) throws {
    if configuration.handlesSignals { SignalWatcher.block() }
    let sockets = try Self.bind(encryption: connection.encryption) {
      try KernelSockets(connection, broadcastDepth: configuration.broadcastDepth)
    }
    try self.init(
      sockets: sockets,
      connection: connection,
      written: nil,
      backend: backend,
      configuration: configuration,
      logger: logger
    )
  }

  private static func bind(
    encryption: CurveKeys?,
    _ bind: () throws -> KernelSockets
  ) throws -> KernelSockets {
    guard encryption == nil || CurveKeys.isAvailable else { throw KernelError.noEncryption }
    return try bind()
  }

  private init(
    sockets: KernelSockets,
    connection: ConnectionFile,
    written connectionFile: String?,
    backend: any KernelBackend,
    configuration: KernelConfiguration,
    logger: Logger
  ) throws {
    self.backend = backend
    self.configuration = configuration
    self.logger = logger
    self.connectionFile = connectionFile
    drops = DropLog(logger: logger)
    wire = WireFormat(signer: try MessageSigner(key: connection.key))
    let wake = try WakePipe()
    publisher = Publisher(wake: wake, limit: configuration.queueLimit)
    context = sockets.context
    loops = sockets.loops
    broadcast = PublisherLoop(
      socket: sockets.broadcast,
      wake: wake,
      publisher: publisher,
      wire: wire,
      patience: configuration.readerPatience,
      logger: logger
    )
    let end = Monitor<End?>(nil)
    self.end = end
    let laneThreads = LaneThreads(logger: logger)
    self.laneThreads = laneThreads
    dispatcher = Dispatcher(
      backend: backend,
      publisher: publisher,
      history: configuration.history
        ?? configuration.historyFile.map { SQLiteHistory(path: $0, logger: logger) }
        ?? InMemoryHistory(),
      outlet: SocketOutlet(
        wire: wire,
        loops: loops,
        onStart: { body in
          try laneThreads.start("subshell", stackSize: configuration.subshellStackSize, body)
        },
        onShutdown: { Self.request(end, .asked(restart: $0)) }
      ),
      configuration: configuration
    )
    if connection.isOpenToOthers, connection.encryption == nil {
      logger.warning("Other machines can reach the sockets at \(connection.ip), unencrypted.")
    }
  }

  /// Serves clients until one asks the kernel to end, a signal does, or the parent dies.
  ///
  /// May be called once. Returns within about two seconds of the reason to end, also when code is
  /// still running that does not stop; its thread is then left behind and ends with the process.
  ///
  /// - Throws: ``KernelError/noThread(name:reason:)``.
  public func run() throws {
    let signals =
      configuration.handlesSignals
      ? try SignalWatcher(
        onInterrupt: { [dispatcher] in dispatcher.interrupt() },
        onTerminate: { [end] in Self.request(end, .terminated) }
      )
      : nil
    publisher.publish(status: "starting", parent: nil)
    backend.start(dispatcher.comms.opener)
    var threads = [try KernelThread(name: "iopub") { [broadcast] in broadcast.run() }]
    for (channel, loop) in loops {
      threads.append(
        try KernelThread(name: channel.rawValue) { [self] in serve(channel, with: loop) }
      )
    }
    try laneThreads.start("execution", stackSize: configuration.executionStackSize) {
      [dispatcher] in dispatcher.serve(dispatcher.lane)
    }
    if backend.servesConcurrently {
      try laneThreads.start("help", stackSize: configuration.subshellStackSize) {
        [dispatcher] in dispatcher.serveHelp()
      }
    }
    // Off the way of the first answers and of the first cell.
    try KernelThread(name: "history") { [dispatcher] in dispatcher.history.prepare() }.detach()

    let reason = waitForEnd()

    dispatcher.close()
    let second = MonotonicTime.now.advanced(milliseconds: 1000)
    if !laneThreads.waitForEnd(until: second) {
      logger.warning("The kernel ends although code is still running.")
    }
    switch reason {
    case .asked(let restart): backend.shutdown(restart: restart)
    case .terminated:
      backend.willEndUnasked()
      backend.shutdown(restart: false)
    }
    dispatcher.history.close()
    publisher.finish()
    for loop in loops.values { loop.stop() }
    for thread in threads { thread.join() }
    context.terminate()
    signals?.stop()
    if let connectionFile { removeFile(connectionFile) }
  }

  /// Makes ``run()`` return soon, as if a client had asked for it; from any thread.
  public func stop() {
    Self.request(end, .asked(restart: false))
  }

  /// Why the kernel ends.
  private enum End: Sendable {
    case asked(restart: Bool)
    /// By a signal, or because the parent has died.
    case terminated
  }

  /// Notes the first reason to end.
  private static func request(_ end: Monitor<End?>, _ reason: End) {
    end.update { $0 = $0 ?? reason }
  }

  /// The thread of one channel.
  private func serve(_ channel: Channel, with loop: SocketLoop) {
    loop.run { frames in
      if channel == .heartbeat { return loop.send(frames) }
      do throws(WireFormat.Malformation) {
        dispatcher.receive(try wire.decode(frames), on: channel)
      } catch {
        drops.note(error, on: channel)
      }
    }
  }

  /// Waits for a reason to end, and looks after the parent once a second.
  ///
  /// - Returns: The reason.
  private func waitForEnd() -> End {
    while true {
      let second = MonotonicTime.now.advanced(milliseconds: 1000)
      if let reason = end.wait(until: second, { $0 }) { return reason }
      if configuration.endsWithParent, parent.isOrphan { return .terminated }
    }
  }
}
