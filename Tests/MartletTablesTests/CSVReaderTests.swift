// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test("quotes hold separators, line breaks and doubled quotes")
  func quotes() throws {
    let table = try Table.parse(csv: "a,\"b,c\"\n\"x\"\"y\",\"1\r\n2\"\n\"\"\"\",z\n")
    #expect(table.columnNames == ["a", "b,c"])
    #expect(try table["a"].cells == ["x\"y", "\""])
    #expect(try table["b,c"].cells == ["1\r\n2", "z"])
  }

  @Test(
    "line ends, a byte order mark and a missing last line end change nothing",
    arguments: [
      "a,b\n1,x\n2,y\n", "a,b\r\n1,x\r\n2,y\r\n", "a,b\r1,x\r2,y\r", "a,b\n1,x\n2,y",
      "\u{FEFF}a,b\n1,x\n2,y\n", "a,b\n1,x\n\n2,y\n\n\n", "\n\na,b\n1,x\n2,y\n", "a;b\n1;x\n2;y",
      "\"a\" , b\n1,x\n 2 ,y".replacing("\" ,", with: "\","),
    ]
  )
  func lineEnds(text: String) throws {
    let table = try Table.parse(csv: text, separator: text.contains(";") ? ";" : ",")
    #expect(table == (try Table([Column("a", [1, 2]), Column("b", ["x", "y"])])))
  }

  @Test("the type follows from all the fields of a column")
  func inference() throws {
    func type(_ fields: String...) throws -> ColumnType {
      let text = "x,y\n" + fields.map { "\($0),1\n" }.joined()
      return try Table.parse(csv: text)["x"].type
    }
    #expect(try type("true", "", "False", "TRUE") == .bool)
    #expect(try type("1", "-2", "+3", "", "0") == .int)
    #expect(try type("1", "2.5") == .double)
    #expect(try type("1e3", ".5", "5.", "-0.25E-2") == .double)
    #expect(try type("1", "NaN", "inf", "-Infinity") == .double)
    #expect(try type(" 1", "2 ") == .int)
    #expect(try type("2024-02-29", "", "1999-12-31") == .date)
    #expect(try type("2024-02-30") == .string)
    #expect(try type("", "") == .string)
    // One deviation in the very last row is enough.
    #expect(try type("1", "2", "3", "x") == .string)
    #expect(try type("true", "1") == .string)
    #expect(try type("2024-02-29", "1") == .string)
    // What identifies something must not lose digits.
    #expect(try type("007", "123") == .string)
    #expect(try type("12345678901234567890", "1") == .string)
    #expect(try type("12345678901234567890", "1.5") == .double)
    #expect(try type("9223372036854775807", "-9223372036854775808") == .int)
    for text in ["1e", "e5", "-", "+", ".", "1.2.3", "0x10", "1_000", "- 1", "--1", "1e5.0", "∞∞"] {
      #expect(try type(text) == .string, "\(text)")
    }
  }

  @Test("numbers are read exactly")
  func numbers() throws {
    let texts = [
      "0.1", "123456789012345678", "1e22", "1e23", "9007199254740993.0", "1.7976931348623157e308",
      "4.9e-324", "2.2250738585072011e-308", "-0.0", "0.000001", "1e400", "1e-400",
      "1e-9223372036854775808", "1e99999999999999999999", "3.14159265358979323846264338327950288",
    ]
    let table = try Table.parse(csv: "x,y\n" + texts.map { "\($0),1\n" }.joined() + "0.5,1\n")
    let values = try table["x"].doubles()
    for (text, value) in zip(texts, values) {
      let expected =
        switch text {
        case "1e-9223372036854775808": 0.0
        case "1e99999999999999999999": Double.infinity
        default: try #require(Double(text))
        }
      #expect(value.bitPattern == expected.bitPattern, "\(text)")
    }
  }

  @Test("the empty field is missing, and other spellings on request")
  func missing() throws {
    let table = try Table.parse(csv: "x,y\n1,NA\n,b\n3,\"\"\n")
    #expect(try table["x"].cells == [1, .missing, 3])
    #expect(try table["y"].cells == ["NA", "b", ""])
    let other = try Table.parse(csv: "x,y\n1,NA\n-,b\n3,\"\"\n", missing: ["", "NA", "-"])
    #expect(try other["x"].cells == [1, .missing, 3])
    #expect(try other["y"].cells == [.missing, "b", ""])
    #expect(try Table.parse(csv: "x,y\n\"\",1\n\"2\",1\n")["x"].cells == [.missing, 2])
    #expect(try Table.parse(csv: "x,y\n,1\n", missing: [])["x"].cells == [""])
  }

  @Test("a column of its own has missing values in empty lines")
  func oneColumn() throws {
    #expect(try Table.parse(csv: "x\n1\n\n3\n")["x"].cells == [1, .missing, 3])
  }

  @Test("a header alone is a table without rows")
  func headerOnly() throws {
    let table = try Table.parse(csv: "a,b")
    #expect(table.rowCount == 0 && table.columnNames == ["a", "b"])
    #expect(table.description.contains("0 rows × 2 columns"))
  }

  @Test(
    "what is wrong is said with its line and column",
    arguments: [
      ("", .empty),
      ("\u{FEFF}\n\n", .empty),
      ("a,b\n1,2\n3\n", .raggedRow(line: 3, found: 1, expected: 2, column: "b")),
      ("a,b\r\n\"x\r\ny\",2\r\n1,2,3\r\n", .raggedRow(line: 4, found: 3, expected: 2, column: nil)),
      ("a,b\n1,2\n3,\"x\n4,5\n", .unterminatedQuote(line: 3, column: "b")),
      ("a,\"b", .unterminatedQuote(line: 1, column: "2")),
      ("a,b\n1,\"x\"y\n", .textAfterQuote(line: 2, column: "b")),
      ("a,,c\n", .emptyName(line: 1, column: 2)),
      ("\na,b,a\n", .duplicateName(line: 2, name: "a", first: 1, second: 3)),
    ] as [(String, TableError.CSVProblem)]
  )
  func problems(text: String, problem: TableError.CSVProblem) throws {
    expectError(.malformedCSV(file: nil, problem: problem)) { try Table.parse(csv: text) }
    let error = try tableError { try Table.parse(csv: text) }
    #expect(error.remedy != nil && error.message.contains("line "))
  }

  @Test("bytes that are not UTF-8 are found on their line")
  func invalidUTF8() throws {
    for bytes: [UInt8] in [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xE9, 0x2C, 0x61],
    ] {
      try withFile(Array("a,b\n1,ä€😀\n2,".utf8) + bytes) { path in
        expectError(
          .malformedCSV(file: path, problem: .invalidUTF8(line: 3))
        ) { try Table(csv: path) }
      }
    }
  }

  @Test("a file that cannot be read is named, and a similar one offered")
  func files() throws {
    try withFile(Array("a\n1\n".utf8)) { path throws in
      let table = try Table(csv: path)
      #expect(try table["a"].cells == [1])
      let misspelt = path.replacing("sample", with: "smaple")
      expectError(
        .unreadableFile(path: misspelt, reason: "there is no such file", nearest: path)
      ) { try Table(csv: misspelt) }
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      expectError(.unreadableFile(path: folder, reason: "it is a folder", nearest: nil)) {
        try Table(csv: folder)
      }
    }
    for path in ["/dev/zero", "/dev/null"] {
      let reason = "it is a device, not a file"
      expectError(.unreadableFile(path: path, reason: reason, nearest: nil)) {
        try Table(csv: path)
      }
    }
    for path in ["", "/no/such/folder/x.csv", "a\0b", String(repeating: "x", count: 10_000)] {
      #expect(try tableError { try Table(csv: path) }.culprit == path)
    }
  }

  @Test("a separator is one ASCII character", arguments: ["", ",,", "ä", "\"", "\n", "\r"])
  func separators(separator: String) throws {
    let error = try tableError { try Table.parse(csv: "a", separator: separator) }
    #expect(error.code == "invalid-argument")
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/martlet-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/sample.csv"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
    try body(path)
  }
}
