// SPDX-License-Identifier: Apache-2.0

import MartletText
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

private let quick = WebOptions(timeout: 20, retries: 0, pause: 0, obeysRobots: false, cache: .off)

@Suite("Lists of the web, page by page")
struct WebPagingTests {
  /// Seven records, three on a page, in whichever way the path asks for.
  private static func reply(_ path: String) -> LoopbackServer.Reply {
    let parts = path.split(separator: "?", maxSplits: 1)
    var query: [String: String] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let words = pair.split(separator: "=", maxSplits: 1)
      query[String(words[0])] = words.count > 1 ? String(words[1]) : ""
    }
    let way = String(parts[0])
    let start: Int =
      switch way {
      case "/number": (Int(query["page"] ?? "1") ?? 1) * 3 - 3
      case "/offset": Int(query["skip"] ?? "0") ?? 0
      case "/cursor": Int(query["after"]?.replacing("c%3D", with: "") ?? "0") ?? 0
      default: Int(query["from"] ?? "0") ?? 0
      }
    let rows = (start..<max(start, min(7, start + 3))).map { "{\"id\":\($0),\"u\":{\"n\":\"x\"}}" }
    let list = "[\(rows.joined(separator: ","))]"
    let next = start + 3 < 7 ? start + 3 : nil
    switch way {
    case "/field":
      let link = next.map { "\"?from=\($0)\"" } ?? "null"
      return .text("{\"data\":{\"items\":\(list)},\"next\":\(link)}", "application/json")
    case "/cursor":
      let word = next.map { "\"c=\($0)\"" } ?? "\"\""
      return .text("{\"items\":\(list),\"meta\":{\"next\":\(word)}}", "application/json")
    case "/link":
      let link = next.map {
        "</first>; rel=\"first\", </link?from=\($0)>; title=\"a\"; rel=\"next last\""
      }
      return .text(list, "application/json", link.map { ["Link": $0] } ?? [:])
    case "/circle": return .text("{\"items\":[1],\"next\":\"/circle\"}", "application/json")
    case "/odd": return .text("{\"items\":[1],\"next\":7}", "application/json")
    case "/broken": return .text("{\"items\":[1,", "application/json")
    default: return .text(list, "application/json")
    }
  }

  @Test("every way of paging leads to the same table")
  func ways() throws {
    try LoopbackServer.run { request, _ in
      Self.reply(request.path)
    } _: { (server: LoopbackServer) throws in
      let ways: [(String, String, Paging)] = [
        ("/field", "data.items", .field("next")),
        ("/cursor", "items", .cursor("after", from: "meta.next")),
        ("/link", "", .link), ("/number?page=9&x=1", "", .number("page")),
        ("/offset", "", .offset("skip")),
      ]
      for (path, place, paging) in ways {
        let table = try Table(
          json: server.site + path,
          records: place,
          next: paging,
          options: quick
        )
        #expect(try table["id"].cells == (0..<7).map { .int($0) }, "\(path)")
        #expect(table.columnNames == ["id", "u.n"])
        #expect(table.sources.first?.name == server.site + path)
      }
      let first = try Table(json: server.site + "/field", records: "data.items", options: quick)
      #expect(first.rowCount == 3)
      let two = try Table(
        json: server.site + "/field",
        records: "data.items",
        next: .field("next"),
        fields: ["u.n"],
        maximumPages: 2,
        options: quick
      )
      #expect(two.rowCount == 6 && two.columnNames == ["u.n"])
      #expect(two.sources.first?.query == "at data.items, 2 pages")
      func code(_ path: String, _ place: String, _ paging: Paging, pages: Int = 10) throws -> String
      {
        do {
          _ = try Table(
            json: server.site + path,
            records: place,
            next: paging,
            maximumPages: pages,
            options: quick
          )
        } catch let error as any MartletError {
          return error.code
        }
        return "none"
      }
      #expect(try code("/circle", "items", .field("next")) == "broken-paging")
      #expect(try code("/odd", "items", .field("next")) == "broken-paging")
      #expect(try code("/broken", "items", .field("next")) == "malformed-file")
      #expect(try code("/field", "nothing", .none) == "malformed-file")
      #expect(try code("/field", "data", .none) == "malformed-file")
      #expect(try code("/field", "data.items", .none, pages: 0) == "invalid-argument")
    }
  }

  @Test("addresses get parameters, and link headers are read as they are written")
  func parts() {
    #expect(PagedRecords.address("http://h/a", "p", "1 &") == "http://h/a?p=1%20%26")
    #expect(PagedRecords.address("http://h/a?p=0&q=p#z", "p", "1") == "http://h/a?q=p&p=1")
    #expect(PagedRecords.next(in: "<a,b;c>; rel=next") == "a,b;c")
    #expect(PagedRecords.next(in: "<x>; rel=\"prev\", <y>; rel = \"next\"") == "y")
    #expect(PagedRecords.next(in: "<x>; rel=\"nextish\"") == nil)
    #expect(PagedRecords.next(in: "<x; rel=next") == nil)
    #expect(PagedRecords.next(in: "") == nil)
  }

  @Test(
    "the wishes of a site follow RFC 9309",
    arguments: [
      ("/", true), ("/a", true), ("/private", false), ("/private/x", false),
      ("/private/open/x", true),
      ("/x.pdf", false), ("/x.pdf?y", true), ("/q/1/z", false), ("/only-others", true),
      ("/same", true),
    ]
  )
  func robots(path: String, isAllowed: Bool) {
    let text = """
      \u{FEFF}# comment
      User-agent: other
      Disallow: /only-others
      user-agent : *
      DISALLOW: /private # not this
      Allow: /private/open
      Disallow: /*.pdf$
      Disallow: /q/*/z
      Disallow: /same
      Allow: /same
      Disallow:
      Crawl-delay: 2
      Sitemap: http://h/s
      """
    let file = RobotsFile(text: text, agent: "martlet")
    #expect(file.allows(path) == isAllowed)
    #expect(file.pause == 2)
  }

  @Test("rules for this program count in place of those for all")
  func ownRules() {
    let text =
      "User-agent: *\nDisallow: /\n\nUser-agent: x\nUser-agent: Martlet/1.0\nDisallow: /a\n"
    let file = RobotsFile(text: text, agent: "martlet")
    #expect(file.allows("/b") && !file.allows("/a"))
    let hostile = RobotsFile(
      text: "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 900) + "$",
      agent: "martlet"
    )
    #expect(hostile.allows("/" + String(repeating: "a", count: 20_000) + "b"))
  }
}

@Suite("Answers that are kept", .serialized)
struct WebCacheTests {
  /// A folder for what is kept, in place of the person's.
  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory.path + "/martlet-cache-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    setenv("XDG_CACHE_HOME", path, 1)
    return path
  }()

  @Test("what has not changed is not sent again, and what is kept and damaged is")
  func cache() throws {
    let entries = Self.folder + "/martlet/web"
    try LoopbackServer.run { request, number in
      switch request.path {
      case "/tagged":
        request.headers["if-none-match"] == "\"v1\"" && number < 3
          ? .status(304) : .text("a\n\(number)\n", "text/csv", ["ETag": "\"v1\""])
      case "/secret": .text("a\n1\n", "text/csv", ["ETag": "\"v1\"", "Cache-Control": "no-store"])
      default: .text("a\n\(number)\n")
      }
    } _: { (server: LoopbackServer) throws in
      func value(_ path: String, _ options: WebOptions) throws -> Cell {
        try Table(url: server.site + path, options: options)["a"][0]
      }
      let checked = WebOptions(timeout: 20, retries: 0, pause: 0, obeysRobots: false)
      var trusted = checked
      trusted.cache = .trusted
      #expect(try value("/tagged", checked) == .int(0))
      #expect(try value("/tagged", checked) == .int(0))
      #expect(try value("/tagged", trusted) == .int(0))
      #expect(server.paths.count == 2)
      #expect(server.requests[1].headers["if-none-match"] == "\"v1\"")
      // Without a tag it is kept only for who trusts it.
      #expect(try value("/plain", checked) == .int(0))
      #expect(try value("/plain", checked) == .int(1))
      #expect(try value("/plain", trusted) == .int(2))
      #expect(try value("/plain", trusted) == .int(2))
      #expect(try value("/secret", trusted) == .int(1))
      #expect(try value("/secret", trusted) == .int(1))
      #expect(server.paths.count { $0 == "/secret" } == 2)
      // Who knows the sum notices any change.
      var pinned = trusted
      pinned.checksum = try Table(url: server.site + "/plain", options: trusted).sources[0].checksum
      #expect(try value("/plain", pinned) == .int(2))
      pinned.cache = .off
      #expect(throws: WebError.self) { try value("/plain", pinned) }
      let files = try FileManager.default.contentsOfDirectory(atPath: entries)
      #expect(files.count == 2)
      for file in files {
        var bytes = Array(try #require(FileManager.default.contents(atPath: "\(entries)/\(file)")))
        bytes[bytes.count - 2] ^= 1
        _ = FileManager.default.createFile(atPath: "\(entries)/\(file)", contents: Data(bytes))
      }
      #expect(try value("/tagged", trusted) == .int(2))
    }
    try? FileManager.default.removeItem(atPath: Self.folder)
  }
}
