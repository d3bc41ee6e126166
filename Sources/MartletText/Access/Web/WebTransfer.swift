// SPDX-License-Identifier: Apache-2.0

import CCurl

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One request and its answer, with no redirects and no second try.
struct WebTransfer {
  let request: WebRequest
  let address: WebAddress
  let headers: [(name: String, value: String)]

  /// Makes the request and waits for the answer.
  ///
  /// - Parameter waiting: Called at least every 25 ms with the bytes so far and those to come; what it
  ///   throws ends the transfer at once.
  /// - Returns: The answer, whatever its status is.
  /// - Throws: ``WebFailure``; what `waiting` throws.
  func run(_ waiting: (Int, Int?) throws -> Void) throws -> WebAnswer {
    guard let library = CurlLibrary.shared else { throw failure(.noLibrary) }
    guard let easy = library.easyInit() else { throw failure(.noLibrary) }
    guard let multi = library.multiInit() else {
      library.easyCleanup(easy)
      throw failure(.noLibrary)
    }
    let receiver = WebReceiver(limit: request.limit)
    let list = prepare(library, easy, receiver)
    let parts = WebParts(library, easy, multi, list, receiver)
    guard library.multiAdd(multi, easy) == 0 else {
      parts.release()
      throw failure(.noLibrary)
    }
    let code: Int32
    do {
      code = try withoutPipeSignals { try wait(library, multi, receiver, waiting) }
    } catch {
      // A name that is being looked up cannot be let go of at once: somebody else waits for it.
      parts.releaseLater()
      throw error
    }
    defer { parts.release() }
    return try answer(library, easy, code, receiver)
  }

  private func failure(_ reason: WebFailure.Reason) -> WebFailure {
    WebFailure(address: address, reason: reason)
  }

  private func prepare(
    _ library: CurlLibrary,
    _ easy: CurlLibrary.Handle,
    _ receiver: WebReceiver
  ) -> CurlLibrary.Handle? {
    library.set(easy, .address, address.text)
    library.set(easy, .userAgent, request.userAgent)
    library.set(easy, .encodings, "gzip, deflate")
    // HTTP and HTTPS, 1 and 2, and nothing else whatever the library can do.
    library.set(easy, .protocols, 3)
    library.set(easy, .followsRedirects, 0)
    library.set(easy, .noSignal, 1)
    library.set(easy, .pathAsIs, 1)
    library.set(easy, .hidesProxyHeaders, 1)
    library.set(easy, .refusesUserNames, 1)
    library.set(easy, .quickExit, 1)
    library.set(easy, .connectTimeout, Int(request.timeout * 1_000) + 1_000)
    library.set(easy, .noProxy, Self.hostsWithoutProxy)
    var list: CurlLibrary.Handle?
    for header in headers {
      list = library.listAppend(list, "\(header.name): \(header.value)") ?? list
    }
    if list != nil { library.set(easy, .headers, list) }
    let pointer = Unmanaged.passUnretained(receiver).toOpaque()
    library.set(easy, CurlLibrary.Pointer.body, pointer)
    library.set(easy, CurlLibrary.Pointer.header, pointer)
    library.set(easy, CurlLibrary.Sink.body) { bytes, size, count, receiver in
      WebReceiver.at(receiver)?.take(bytes, size * count) ?? 0
    }
    library.set(easy, CurlLibrary.Sink.header) { bytes, size, count, receiver in
      WebReceiver.at(receiver)?.takeHeader(bytes, size * count) ?? 0
    }
    return list
  }

  /// What is on this machine is reached without a proxy, as is what the environment says.
  private static var hostsWithoutProxy: String {
    let said = (getenv("no_proxy") ?? getenv("NO_PROXY")).map { String(cString: $0) } ?? ""
    return said.split(separator: ",").contains("*") ? "*" : "localhost,127.0.0.1,::1,\(said)"
  }

  /// Moves the transfer on until it is over; the code of its end.
  private func wait(
    _ library: CurlLibrary,
    _ multi: CurlLibrary.Handle,
    _ receiver: WebReceiver,
    _ waiting: (Int, Int?) throws -> Void
  ) throws -> Int32 {
    var (running, active): (Int32, Int32) = (1, 0)
    var last = (count: 0, time: ContinuousClock.now)
    while true {
      guard library.multiPerform(multi, &running) == 0 else { throw failure(.noLibrary) }
      try waiting(receiver.body.count, receiver.expected)
      if receiver.expected ?? 0 > request.limit { throw failure(.tooLarge(request.limit)) }
      if running == 0 { return library.result(multi) ?? 56 }
      if receiver.arrived != last.count {
        last = (receiver.arrived, .now)
      } else if .now - last.time > .milliseconds(Int(request.timeout * 1_000)) {
        throw failure(.timedOut(request.timeout))
      }
      _ = library.multiPoll(multi, nil, 0, 25, &active)
    }
  }

  private func answer(
    _ library: CurlLibrary,
    _ easy: CurlLibrary.Handle,
    _ code: Int32,
    _ receiver: WebReceiver
  ) throws -> WebAnswer {
    if receiver.isTooLarge { throw failure(.tooLarge(request.limit)) }
    switch code {
    case 0: break
    case 28: throw failure(.timedOut(request.timeout))
    default:
      let text = library.errorText(code).map { String(cString: $0) } ?? "error \(code)"
      let kind: WebFailure.Reason =
        switch code {
        case 6: .unknownHost
        case 7: .refused
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: .untrusted(text)
        case 18, 52, 55, 56, 16, 92: .broken(text)
        default: .other(text)
        }
      throw failure(kind)
    }
    return WebAnswer(
      address: address,
      status: library.status(easy),
      headers: receiver.headers,
      body: receiver.body
    )
  }
}

/// What libcurl writes to; it must live as long as the transfer.
private final class WebReceiver: @unchecked Sendable {
  // Used by the thread that moves the transfer on, and by one that clears up behind it.
  private(set) var body: [UInt8] = []
  private(set) var headers: [(name: String, value: String)] = []
  private(set) var isTooLarge = false
  /// How many bytes have arrived, those of headers included.
  private(set) var arrived = 0
  private var headerBytes = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> WebReceiver? {
    pointer.map { Unmanaged<WebReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  /// How many bytes there will be, where that is known.
  var expected: Int? {
    let isPacked = headers.contains { $0.name == "content-encoding" }
    return isPacked ? nil : headers.last { $0.name == "content-length" }.flatMap { Int($0.value) }
  }

  func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    arrived &+= count
    guard count <= limit - body.count else {
      isTooLarge = true
      return 0
    }
    body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    arrived &+= count
    headerBytes &+= count
    // More than servers ever send.
    guard headerBytes <= 1 << 20 else { return 0 }
    let buffer = UnsafeRawBufferPointer(start: bytes, count: count)
    let line = String(decoding: buffer, as: UTF8.self)
    // An answer that only says that another follows.
    if line.hasPrefix("HTTP/") { headers = [] }
    guard let colon = line.firstIndex(of: ":") else { return count }
    let name = line[..<colon].lowercased()
    let value = line[line.index(after: colon)...]
    let trimmed = value.drop { $0.isWhitespace }
    let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) }
    headers.append((name, String(trimmed[..<(end ?? trimmed.startIndex)])))
    return count
  }
}

/// What has to be given back to libcurl behind a transfer.
private final class WebParts: @unchecked Sendable {
  // One thread has it, then at most one other.
  private let library: CurlLibrary
  private let easy: CurlLibrary.Handle
  private let multi: CurlLibrary.Handle
  private let list: CurlLibrary.Handle?
  private let receiver: WebReceiver

  init(
    _ library: CurlLibrary,
    _ easy: CurlLibrary.Handle,
    _ multi: CurlLibrary.Handle,
    _ list: CurlLibrary.Handle?,
    _ receiver: WebReceiver
  ) {
    self.library = library
    self.easy = easy
    self.multi = multi
    self.list = list
    self.receiver = receiver
  }

  func release() {
    _ = library.multiRemove(multi, easy)
    library.easyCleanup(easy)
    _ = library.multiCleanup(multi)
    if list != nil { library.listFree(list) }
  }

  /// Releases it on a thread of its own, so that nobody waits.
  func releaseLater() {
    let pointer = Unmanaged.passRetained(self).toOpaque()
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, releasingThread, pointer)
    guard status == 0 else {
      Unmanaged<WebParts>.fromOpaque(pointer).release()
      return release()
    }
    #if canImport(Darwin)
    if let thread { pthread_detach(thread) }
    #else
    pthread_detach(thread)
    #endif
  }
}

#if canImport(Darwin)
private func releasingThread(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  withoutPipeSignals { Unmanaged<WebParts>.fromOpaque(pointer).takeRetainedValue().release() }
  return nil
}
#else
private func releasingThread(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let pointer else { return nil }
  withoutPipeSignals { Unmanaged<WebParts>.fromOpaque(pointer).takeRetainedValue().release() }
  return nil
}
#endif

/// Does something whose writing to a connection that the other side has closed may not end the
/// process; libcurl leaves this to us where it may not change what signals do.
private func withoutPipeSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
  var pipe = sigset_t()
  var before = sigset_t()
  var pending = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  sigpending(&pending)
  let wasPending = sigismember(&pending, SIGPIPE) == 1
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  defer {
    sigpending(&pending)
    if !wasPending, sigismember(&pending, SIGPIPE) == 1 {
      var signal: Int32 = 0
      sigwait(&pipe, &signal)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
  return try body()
}
