// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@testable import MartletTables

@Suite("Addresses and texts of databases")
struct DatabaseTextTests {
  @Test("An address is taken apart")
  func addresses() throws {
    let whole = try PostgresAddress(
      "postgresql://ann:p%40ss:w@db.example:6543/shop%20x?sslmode=require"
    )
    #expect(whole.user == "ann" && whole.password == "p@ss:w" && whole.host == "db.example")
    #expect(whole.port == 6543 && whole.database == "shop x")
    #expect(whole.settings == ["sslmode": "require"])
    #expect(whole.shown == "postgresql://ann@db.example:6543/shop x")
    #expect(whole.judgedHost == "db.example")
    let socket = try PostgresAddress("postgres:///shop")
    #expect(socket.isLocal && socket.judgedHost == "localhost" && socket.port == 5432)
    #expect(socket.keywords.contains { $0.key == "host" && $0.value.hasPrefix("/") })
    #expect(try PostgresAddress("postgresql://%2Ftmp%2Fx:1/").host == "/tmp/x")
    #expect(try PostgresAddress("postgresql://?host=/tmp").isLocal)
    #expect(try PostgresAddress("postgresql://[::1]:5433/x").host == "::1")
    #expect(try PostgresAddress("postgresql://[::1]/x").shown == "postgresql://[::1]/x")
    #expect(try PostgresAddress("postgresql://").database == "")
  }

  @Test(
    "What is none, or says more than where the database is, is refused",
    arguments: [
      "", "shop", "mysql://x/y", "http://x", "postgresql:/x", "postgresql://h:0/x",
      "postgresql://h:65536/x", "postgresql://h:x/y", "postgresql://h/x?passfile=/etc/passwd",
      "postgresql://h/x?sslkey=/a", "postgresql://h/x?service=a", "postgresql://h/x?options=-cx",
      "postgresql://h/x?sslmode=none", "postgresql://h/x?sslrootcert=/a", "postgresql://h/x?y",
      "postgresql://a,b/x", "postgresql://h%/x", "postgresql://h/%zz", "postgresql://h/%00",
      "postgresql://h/%ff", "postgresql://h/a\u{0}",
    ]
  )
  func refusedAddresses(_ text: String) throws {
    #expect(throws: DatabaseError.self) { try PostgresAddress(text) }
  }

  @Test("A password is not told")
  func passwords() {
    for text in [
      "postgresql://ann:geheim@h:x/y", "postgresql://ann:ge/heim@h:0/y", "mysql://ann:geheim@h",
    ] {
      let error = errorText { try PostgresDatabase(text) }
      #expect(error.contains("ann") && !error.contains("heim"), "\(error)")
    }
  }

  @Test("Lengths of time are read and written as the server has them")
  func spans() {
    func read(_ text: String) -> Int? {
      var text = text
      return text.withUTF8 { postgresSpan($0) }
    }
    #expect(read("PT0S") == 0)
    #expect(read("P1DT2H3M4.5S") == 93_784_500_000)
    #expect(read("P-1DT-2H-3M-4.5S") == -93_784_500_000)
    #expect(read("P1DT-1S") == 86_399_000_000)
    #expect(read("PT-0.000001S") == -1)
    #expect(read("P1M") == nil && read("P1Y") == nil && read("P0M") == 0)
    for text in ["", "P1", "PT", "1D", "P1X", "PT99999999999999999999S", "PT9223372036855S", "P-D"]
    {
      #expect(read(text) == (text == "PT" ? 0 : nil), "\(text)")
    }
    #expect(postgresText(span: .min) == "-106751991 days -04:00:54.775808")
    #expect(postgresText(span: .max) == "106751991 days 04:00:54.775807")
    #expect(postgresText(span: 1) == "0 days 00:00:00.000001")
  }

  @Test("A place in a statement is a line, a column and a word")
  func places() throws {
    let text = "select ä,\n  \"a b\" from 'x'"
    let quoted = try #require(StatementPlace(text, 13))
    #expect(quoted.line == 2 && quoted.column == 3 && quoted.marked == "\"a b\"")
    let word = try #require(StatementPlace(text, 7))
    #expect(word.line == 1 && word.column == 8 && word.marked == "ä")
    #expect(StatementPlace(text, 99) == nil && StatementPlace(text, -1) == nil)
    #expect(StatementPlace(text, nil) == nil && StatementPlace("", 0) == nil)
    // In the middle of a character: still an answer.
    #expect(StatementPlace(text, 8) != nil)
  }

  @Test("Every kind of error says what is wrong")
  func errors() {
    let kinds: [DatabaseError.Kind] = [
      .wrongStatement(reason: "r", statement: "select 1", place: 7),
      .wrongStatement(reason: "r", statement: "select 1", place: nil),
      .wrongValueCount(given: 1, expected: 2, placeholder: "`?`"),
      .refusedStatement(action: "does that", remedy: "Do not."),
      .failed(database: "d", reason: "r", remedy: nil),
      .unreachable(database: "d", reason: "r", remedy: "x"),
      .wrongAddress(address: "a", reason: "r"), .missingLibrary(name: "l", package: "p"),
      .unknownTable(name: "goods", available: ["good"]), .unknownTable(name: "g", available: []),
      .tableExists(name: "g"),
      .unreadableValue(column: "c", row: 1, value: "bytes", remedy: "r"),
      .unwritableValue(column: "c", row: 1, value: "NaN", reason: "so", remedy: "r"),
    ]
    for kind in kinds {
      let error = DatabaseError(kind)
      #expect(error.message.hasSuffix(".") && !error.code.isEmpty, "\(error)")
      #expect(error.description.hasPrefix(error.message))
    }
    #expect(
      DatabaseError(kinds[0]).message == "The statement is wrong in line 1, column 8, at `1`: r."
    )
  }
}

/// The text of the error that `body` fails with.
private func errorText(_ body: () throws -> Any) -> String {
  do {
    return "no error: \(try body())"
  } catch {
    return "\(error)"
  }
}
