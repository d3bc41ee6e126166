// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A small server on this machine, with the manners that a test wants.
final class LoopbackServer: Sendable {
  /// A request, as far as it matters.
  struct Request: Sendable {
    /// The path with the query.
    var path: String
    /// The headers; names in small letters.
    var headers: [String: String]
  }

  /// What comes back.
  struct Reply: Sendable {
    var status = 200
    var headers: [String: String] = [:]
    var body: [UInt8] = []
    /// What `Content-Length` says, where that is not the truth; `nil` for the truth.
    var claimed: Int?
    /// Whether nothing follows the header for as long as the server is there.
    var isSilent = false

    static func text(
      _ text: String,
      _ type: String = "text/csv",
      _ headers: [String: String] = [:]
    ) -> Reply {
      Reply(headers: headers.merging(["Content-Type": type]) { $1 }, body: Array(text.utf8))
    }
    static func status(_ status: Int, _ headers: [String: String] = [:]) -> Reply {
      Reply(status: status, headers: headers)
    }
  }

  typealias Handler = @Sendable (_ request: Request, _ number: Int) -> Reply

  private let listener: Int32
  let port: Int
  private let handler: Handler
  private let log = Mutex<[Request]>([])
  private let isOver = Atomic(false)

  /// Starts a server; the handler is given how often the path was asked for before.
  init(_ handler: @escaping Handler) {
    self.handler = handler
    #if canImport(Glibc)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = bind(listener, pointer, size)
        _ = listen(listener, 64)
        _ = getsockname(listener, pointer, &size)
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// Starts a server, and stops it when the body is over.
  static func run<Result>(
    _ handler: @escaping Handler,
    _ body: (LoopbackServer) throws -> Result
  ) throws -> Result {
    let server = LoopbackServer(handler)
    inThread { server.acceptAll() }
    defer { server.stop() }
    return try body(server)
  }

  var site: String { "http://127.0.0.1:\(port)" }

  /// The paths that were asked for, but for the wishes of the site.
  var paths: [String] { requests.map(\.path).filter { $0 != "/robots.txt" } }

  var requests: [Request] { log.withLock { $0 } }

  private func stop() {
    isOver.store(true, ordering: .relaxed)
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func acceptAll() {
    while !isOver.load(ordering: .relaxed) {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      inThread { self.serve(connection) }
    }
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      bytes += chunk[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count > 1 else { return }
    var request = Request(path: String(words[1]), headers: [:])
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      request.headers[line[..<colon].lowercased()] = String(
        line[line.index(after: colon)...].drop { $0 == " " }
      )
    }
    let number = log.withLock { log in
      log.append(request)
      return log.count { $0.path == request.path } - 1
    }
    let reply = handler(request, number)
    var head = "HTTP/1.1 \(reply.status) Whatever\r\nConnection: close\r\n"
    head += "Content-Length: \(reply.claimed ?? reply.body.count)\r\n"
    for (name, value) in reply.headers { head += "\(name): \(value)\r\n" }
    send(connection, Array((head + "\r\n").utf8))
    send(connection, reply.body)
    while reply.isSilent, !isOver.load(ordering: .relaxed) {
      // Until the other side goes away.
      var wanted = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
      if poll(&wanted, 1, 20) > 0 { return }
    }
  }

  private func send(_ connection: Int32, _ bytes: [UInt8]) {
    #if canImport(Glibc)
    let flags = Int32(MSG_NOSIGNAL)
    #else
    let flags: Int32 = 0
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        systemSend(connection, $0.baseAddress, $0.count, flags)
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}

private func systemSend(_ to: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32)
  -> Int
{
  send(to, bytes, count, flags)
}

private final class Box: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Does something on a thread of its own.
private func inThread(_ body: @escaping @Sendable () -> Void) {
  let pointer = Unmanaged.passRetained(Box(body)).toOpaque()
  #if canImport(Darwin)
  var thread: pthread_t?
  pthread_create(
    &thread,
    nil,
    { pointer in
      Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    },
    pointer
  )
  if let thread { pthread_detach(thread) }
  #else
  var thread = pthread_t()
  pthread_create(
    &thread,
    nil,
    { pointer in
      if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    },
    pointer
  )
  pthread_detach(thread)
  #endif
}
