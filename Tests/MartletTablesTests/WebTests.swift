// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization
import Testing

@testable import MartletTables

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Options under which tests need not wait and leave nothing behind.
private let quick = WebOptions(timeout: 20, retries: 0, pause: 0, cache: .off)

private func webError(_ body: () throws -> Any) throws -> WebError {
  do {
    let value = try body()
    Issue.record("expected an error, got \(value)")
  } catch let error as WebError {
    #expect(!error.message.isEmpty)
    return error
  }
  throw NoError()
}

@Suite("The web, on this machine")
struct WebTests {
  private let csv = "a,b\n1,x\n2,y\n"

  @Test("a table is what the server says, and knows where it came from")
  func tables() throws {
    try LoopbackServer.run { request, _ in
      switch request.path {
      case "/robots.txt": .status(404)
      case "/a.csv": .text("a,b\n1,x\n2,y\n")
      case "/a": .text("a\tb\n1\tx\n2\ty\n", "text/tab-separated-values")
      case "/b.json?q=1": .text(#"[{"a":1,"b":"x"},{"a":2,"b":"y"}]"#, "text/plain")
      case "/c": .text("<table><tr><th>a<th>b<tr><td>1<td>x<tr><td>2<td>y", "text/html; charset=x")
      case "/d": .text("{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":\"y\"}", "application/x-ndjson")
      case "/old": .status(301, ["Location": "to/../new?x#y"])
      case "/new?x": .status(302, ["Location": "/a.csv"])
      default: .status(404)
      }
    } _: { (server: LoopbackServer) throws in
      for path in ["/a.csv", "/a", "/b.json?q=1", "/c", "/d", "/old"] {
        let table = try Table(url: server.site + path, options: quick)
        #expect(table.rowCount == 2 && table.columnNames == ["a", "b"], "\(path)")
        let source = try #require(table.sources.first)
        let address = path == "/old" ? "/a.csv" : path
        #expect(source.name == server.site + address)
        #expect(source.byteCount ?? 0 > 0 && source.checksum?.hasPrefix("crc32 ") == true)
        #expect(try #require(source.retrieved).year > 2000)
        #expect(!source.description.contains("\(try #require(source.retrieved))"))
      }
      let first = try #require(server.requests.first { $0.path == "/a.csv" })
      #expect(first.headers["user-agent"]?.hasPrefix("Martlet/") == true)
      #expect(first.headers["host"] == "127.0.0.1:\(server.port)")
      #expect(server.requests.count { $0.path == "/robots.txt" } == 1)
    }
  }

  @Test("what comes packed is unpacked, and not to more than was allowed")
  func packed() throws {
    let zeros = try #require(FileManager.default.contents(atPath: fixturePath("zeros.gz")))
    try LoopbackServer.run { request, _ in
      request.path == "/robots.txt"
        ? .status(404)
        : .init(
          headers: request.path == "/encoded" ? ["Content-Encoding": "gzip"] : [:],
          body: Array(zeros)
        )
    } _: { (server: LoopbackServer) throws in
      var options = quick
      options.limit = 40 << 20
      let content = try WebClient(options).content(server.site + "/encoded")
      #expect(content.bytes.count == 32 << 20)
      options.limit = 1 << 20
      #expect(
        try webError { try WebClient(options).content(server.site + "/encoded") }.kind
          == .tooLarge(address: server.site + "/encoded", limit: 1 << 20)
      )
      // As a file it is packed, and bounded by the memory of the notebook.
      struct NoRoom: Error {}
      let execution = Execution(room: { if $0 > 8 << 20 { throw NoRoom() } })
      Execution.$current.withValue(execution) {
        #expect(throws: NoRoom.self) { try Table(url: server.site + "/zeros.gz", options: options) }
      }
    }
  }

  @Test("an answer that is no success is an error that says which")
  func failures() throws {
    try LoopbackServer.run { request, _ in
      switch request.path {
      case "/silent": .init(claimed: 10, isSilent: true)
      case "/cut": .init(body: [65], claimed: 1_000)
      case "/long": .init(claimed: 1 << 40)
      case "/circle": .status(302, ["Location": "/circle"])
      case "/away": .status(302, ["Location": "file:///etc/passwd"])
      default: .status(Int(request.path.dropFirst()) ?? 404)
      }
    } _: { (server: LoopbackServer) throws in
      for status in [404, 403, 410, 500, 503, 418] {
        let address = server.site + "/\(status)"
        let error = try webError { try WebPage(address, options: quick) }
        #expect(error.kind == .status(address: address, status: status))
        #expect(error.culprit == address)
      }
      var hasty = quick
      hasty.timeout = 0.1
      #expect(
        try webError { try WebPage(server.site + "/silent", options: hasty) }.kind
          == .silent(address: server.site + "/silent", seconds: 0.1)
      )
      #expect(
        try webError { try WebPage(server.site + "/long", options: quick) }.code == "web-too-large"
      )
      #expect(
        try webError { try WebPage(server.site + "/cut", options: quick) }.code
          == "unreachable-host"
      )
      let circle = try webError { try WebPage(server.site + "/circle", options: quick) }
      #expect(circle.message.contains("10 times"))
      #expect(throws: WebAddressError.self) { try WebPage(server.site + "/away", options: quick) }
    }
    // Where nobody listens any more.
    let port = try LoopbackServer.run({ _, _ in .status(404) }, { $0.port })
    let error = try webError { try WebPage("http://127.0.0.1:\(port)/", options: quick) }
    #expect(error.message.contains("no server"))
  }

  @Test("what may pass is tried again, so often as was said")
  func retries() throws {
    try LoopbackServer.run { request, number in
      switch request.path {
      case "/robots.txt": .status(404)
      case "/soon": number < 2 ? .status(503, ["Retry-After": "0"]) : .text("a\n1\n")
      case "/later": .status(429, ["Retry-After": "4000"])
      case "/cut": number < 1 ? .init(body: [65], claimed: 9) : .text("a\n1\n")
      default: .status(500, ["Retry-After": "0"])
      }
    } _: { (server: LoopbackServer) throws in
      var options = quick
      options.retries = 2
      #expect(try Table(url: server.site + "/soon", options: options).rowCount == 1)
      #expect(try Table(url: server.site + "/cut", options: options).rowCount == 1)
      #expect(
        try webError { try Table(url: server.site + "/never", options: options) }.code
          == "web-status"
      )
      #expect(
        try webError { try Table(url: server.site + "/later", options: options) }.code
          == "web-status"
      )
      #expect(
        server.paths
          == ["/soon", "/soon", "/soon", "/cut", "/cut", "/never", "/never", "/never", "/later"]
      )
    }
  }

  @Test("pages are read in the encoding of the header, the page or the bytes, and broken ones too")
  func encodings() throws {
    try LoopbackServer.run { request, _ in
      let latin: [UInt8] =
        Array("<title>caf".utf8) + [0xE9] + Array("</title><p>x<table><td>1".utf8)
      return switch request.path {
      case "/said": .init(headers: ["Content-Type": "text/html; charset=ISO-8859-1"], body: latin)
      case "/wrong": .init(headers: ["Content-Type": "text/html; charset=\"utf-8\""], body: latin)
      case "/silent": .init(headers: ["Content-Type": "text/html"], body: latin)
      case "/other": .init(headers: ["Content-Type": "text/html; charset=klingon"], body: latin)
      default: .status(404)
      }
    } _: { (server: LoopbackServer) throws in
      #expect(try WebPage(server.site + "/said", options: quick).title == "café")
      #expect(try WebPage(server.site + "/silent", options: quick).title == "café")
      #expect(try WebPage(server.site + "/wrong", options: quick).title == "caf\u{FFFD}")
      #expect(throws: DataFileError.self) { try WebPage(server.site + "/other", options: quick) }
      let page = try WebPage(server.site + "/said", options: quick)
      let table = try page.tables[0]
      #expect(table.sources.first?.query == "table 0" && table.rowCount == 1)
      #expect(page.address == server.site + "/said")
    }
  }

  @Test("what a site asks programs to leave alone is left alone, unless a person insists")
  func robots() throws {
    try LoopbackServer.run { request, _ in
      request.path == "/robots.txt"
        ? .text("User-agent: *\nDisallow: /private\nAllow: /private/open", "text/plain")
        : request.path == "/in" ? .status(302, ["Location": "/private/b"]) : .text("a\n1\n")
    } _: { (server: LoopbackServer) throws in
      #expect(try Table(url: server.site + "/public", options: quick).rowCount == 1)
      #expect(try Table(url: server.site + "/private/open", options: quick).rowCount == 1)
      for path in ["/private/a", "/in"] {
        let error = try webError { try Table(url: server.site + path, options: quick) }
        #expect(error.code == "forbidden-by-robots")
      }
      var insisting = quick
      insisting.obeysRobots = false
      #expect(try Table(url: server.site + "/private/a", options: insisting).rowCount == 1)
      #expect(server.paths == ["/public", "/private/open", "/in", "/private/a"])
    }
    try LoopbackServer.run { request, _ in
      request.path == "/robots.txt" ? .status(500) : .text("a\n1\n")
    } _: { (server: LoopbackServer) throws in
      #expect(
        try webError { try Table(url: server.site + "/", options: quick) }.code == "web-status"
      )
      #expect(server.paths == [])
    }
  }

  @Test("nothing is reached that is not allowed, also not by a redirect")
  func permissions() throws {
    try LoopbackServer.run { request, number in
      switch request.path {
      case "/robots.txt": .status(404)
      case "/away":
        .status(
          302,
          [
            "Location":
              "http://localhost:\(request.headers["host"]?.split(separator: ":").last ?? "")/a"
          ]
        )
      case "/twice": number < 1 ? .status(503, ["Retry-After": "0"]) : .text("a\n1\n")
      default: .text("a\n1\n")
      }
    } _: { (server: LoopbackServer) throws in
      let questions = Mutex<[String]>([])
      func allowing(_ hosts: [String], _ answer: String?, _ body: () throws -> Void) throws {
        questions.withLock { $0 = [] }
        let permissions = Permissions(.init(folder: "/tmp", hosts: hosts)) { question in
          questions.withLock { $0.append(question) }
          return answer
        }
        try Permissions.$current.withValue(permissions, operation: body)
      }
      var options = quick
      options.retries = 1
      try allowing([], nil) { () throws in
        for address in ["/a", "/a.csv"].map({ server.site + $0 }) {
          #expect(throws: PermissionError.self) { try Table(url: address, options: options) }
          #expect(throws: PermissionError.self) { try Table(csv: address) }
          #expect(throws: PermissionError.self) { try WebPage(address) }
          #expect(throws: PermissionError.self) { try Table(json: address, records: "") }
        }
      }
      #expect(server.requests.isEmpty)
      try allowing(["127.0.0.1"], nil) { () throws in
        #expect(try Table(url: server.site + "/a", options: options).rowCount == 1)
        #expect(throws: PermissionError.self) {
          try Table(url: server.site + "/away", options: options)
        }
      }
      try allowing(["127.0.0.1:\(server.port)", "localhost"], nil) { () throws in
        #expect(try Table(url: server.site + "/away", options: options).rowCount == 1)
      }
      try allowing(["127.0.0.1:1"], nil) { () throws in
        #expect(throws: PermissionError.self) {
          try Table(url: server.site + "/a", options: options)
        }
      }
      // One question for one wish, whatever it takes.
      try allowing([], "once") { () throws in
        #expect(try Table(url: server.site + "/twice", options: options).rowCount == 1)
      }
      #expect(
        questions.withLock { $0 } == [
          "Allow reading \(server.site)/twice? once / this session / no "
        ]
      )
      #expect(
        server.requests.allSatisfy {
          $0.headers["host"]?.hasPrefix("127") == true || $0.path != "/away"
        }
      )
    }
    for address in [
      "file:///etc/passwd", "ftp://h/x", "javascript:x", "gopher://h", "data:,x", "x",
    ] {
      #expect(throws: WebAddressError.self) { try WebPage(address, options: quick) }
      #expect(throws: (any Error).self) { try Table(csv: address) }
    }
  }

  @Test("headers go to their site and nowhere else")
  func headers() throws {
    try LoopbackServer.run { request, _ in
      let port = request.headers["host"]?.split(separator: ":").last ?? ""
      return request.path == "/here"
        ? .status(307, ["Location": "http://localhost:\(port)/there"]) : .text("a\n1\n")
    } _: { (server: LoopbackServer) throws in
      var options = quick
      options.headers = ["Authorization": "Bearer secret", "X-Key": "1"]
      options.obeysRobots = false
      _ = try Table(url: server.site + "/here", options: options)
      #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer secret", nil])
      for header in [["X": "a\r\nY: b"], ["a b": "c"], ["": "c"], ["X: y": "c"]] {
        options.headers = header
        #expect(
          try webError { try Table(url: server.site + "/x", options: options) }.code
            == "unreachable-host"
        )
      }
    }
  }

  @Test("waiting for the network can be interrupted")
  func interruption() throws {
    try LoopbackServer.run { request, _ in
      .init(claimed: 10, isSilent: true)
    } _: { (server: LoopbackServer) throws in
      var options = quick
      options.timeout = 86_400
      options.obeysRobots = false
      for look in [1, 3, 8] {
        Execution.$current.withValue(Execution(interruptingAtLook: look)) {
          #expect(throws: Interrupted.self) { try Table(url: server.site + "/", options: options) }
        }
      }
      options.pause = 3_600
      Execution.$current.withValue(Execution(interruptingAtLook: 5)) {
        #expect(throws: Interrupted.self) { try Table(url: server.site + "/", options: options) }
      }
    }
  }

  @Test("long downloads say how far they are")
  func progress() throws {
    let updates = Mutex<[ProgressUpdate]>([])
    try LoopbackServer.run { _, _ in
      .text("a\n" + String(repeating: "1\n", count: 2_000_000))
    } _: { (server: LoopbackServer) throws in
      var options = quick
      options.obeysRobots = false
      let execution = Execution(onProgress: { update in updates.withLock { $0.append(update) } })
      try Execution.$current.withValue(execution) { () throws in
        #expect(try Table(url: server.site + "/big.csv", options: options).rowCount == 2_000_000)
      }
    }
    let own = updates.withLock { $0 }.filter { $0.label == "Fetching big.csv" }
    #expect(own.contains { $0.total == 4_001 && $0.completed > 0 })
    #expect(own.allSatisfy { $0.completed <= $0.total ?? .max })
  }

  @Test("options that make no sense are refused")
  func options() {
    for options in [
      WebOptions(timeout: 0), WebOptions(timeout: .nan), WebOptions(retries: -1),
      WebOptions(limit: 0),
      WebOptions(pause: .infinity), WebOptions(timeout: 1e300), WebOptions(pause: -.nan),
    ] {
      #expect(throws: TableError.self) { try WebPage("http://127.0.0.1:9/", options: options) }
    }
  }
}
