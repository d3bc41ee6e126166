// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

@Suite("Forms of CSV")
struct CSVFormatTests {
  @Test(
    "the separator is found out",
    arguments: [
      ("a,b\n1,2\n", 2), ("a;b\n1,5;2,5\n", 2), ("a\tb\tc\n1\t2\t3\n", 3), ("a|b\n1|2\n", 2),
      ("name\nx;y\n", 1), ("\"a;b\",c\n1,2\n", 2), ("a,b;c\n1,2;3\n", 2),
    ]
  )
  func separators(text: String, columns: Int) throws {
    #expect(try Table.parse(csv: text).columnCount == columns)
  }

  @Test("decimal commas and groups of thousands")
  func marks() throws {
    let table = try Table.parse(
      csv: "a;b;c\n1.234,5;-1.000;12,3\n0,5;1.234.567;1.23,4\n",
      format: CSVFormat(separator: ";", decimal: ",", thousands: ".")
    )
    #expect(try table["a"].cells == [1234.5, 0.5])
    #expect(try table["b"].cells == [-1000, 1_234_567])
    // A group of two digits is no number.
    #expect(try table["c"].type == .string)
    let american = try Table.parse(
      csv: "a\n\"1,234\"\n\"12\"\n",
      format: CSVFormat(separator: ",", thousands: ",")
    )
    #expect(try american["a"].cells == [1234, 12])
    // A point is no decimal mark where a comma is.
    #expect(try Table.parse(csv: "a;b\n1.5;2,5\n", format: .semicolons)["a"].type == .string)
    #expect(try Table.parse(csv: "a;b\n1.5;2,5\n", format: .semicolons)["b"].cells == [2.5])
  }

  @Test("comments, lines before the names, no names, other names, some columns, a limit")
  func shape() throws {
    let text = "made by \"x\n\n# more, and \"more\n1,a,true\n#x\n2,b,false\n3,c,true\n"
    let format = CSVFormat(
      comment: "#",
      hasHeader: false,
      names: ["n", "t", "f"],
      skippedLines: 1,
      columns: ["f", "n"],
      limit: 2
    )
    let table = try Table.parse(csv: text, format: format)
    #expect(table == (try Table([Column("f", [true, false]), Column("n", [1, 2])])))
    let plain = try Table.parse(csv: "1,a\n2,b\n", format: CSVFormat(hasHeader: false))
    #expect(plain.columnNames == ["column1", "column2"] && plain.rowCount == 2)
    #expect(try Table.parse(csv: "a,b\n", format: CSVFormat(limit: 0)).rowCount == 0)
    let error = try tableError {
      try Table.parse(csv: "a,b\n1,2\n", format: CSVFormat(columns: ["c"]))
    }
    #expect(error.code == "unknown-column")
  }

  @Test("quotes may be others, or mean nothing, and stand within a field")
  func quotes() throws {
    let single = try Table.parse(csv: "a,b\n'x,y','it''s'\n", format: CSVFormat(quote: "'"))
    #expect(try single["a"].cells == ["x,y"] && single["b"].cells == ["it's"])
    let none = try Table.parse(csv: "a,b\n\"x,5\"\n", format: CSVFormat(quote: nil))
    #expect(try none["a"].cells == ["\"x"] && none["b"].cells == ["5\""])
    let inches = try Table.parse(csv: "a,b\n5\" pipe,1\n\"6\"\" pipe\",2\n", separator: ",")
    #expect(try inches["a"].cells == ["5\" pipe", "6\" pipe"])
  }

  @Test("short rows are filled where that is asked for")
  func shortRows() throws {
    let text = "a,b,c\n1,x,2\n3\r\n4,y\n\n5,z,6\n"
    let filled = try Table.parse(csv: text, format: CSVFormat(missing: [], shortRows: .filled))
    #expect(try filled["a"].cells == [1, 3, 4, 5])
    #expect(try filled["b"].cells == ["x", .missing, "y", "z"])
    #expect(try filled["c"].cells == [2, .missing, .missing, 6])
    expectError(
      .malformedCSV(file: nil, problem: .raggedRow(line: 2, found: 4, expected: 3, column: nil))
    ) { try Table.parse(csv: "a,b,c\n1,2,3,4\n", format: CSVFormat(shortRows: .filled)) }
  }

  @Test("types that are given hold, and what does not fit is said with its line")
  func types() throws {
    let text = "id,x,t,c\n007,1,5:30:00,b\n12,2,-0:00:01,a\n"
    let types: [String: ColumnType] = ["id": .string, "x": .float, "t": .duration, "c": .category]
    let table = try Table.parse(csv: text, format: CSVFormat(types: types))
    #expect(table.columnTypes == types)
    #expect(try table["id"].cells == ["007", "12"] && table["c"].levels == ["a", "b"])
    expectError(
      .malformedCSV(
        file: nil,
        problem: .wrongValue(line: 3, column: "x", value: "two", expected: "one of whole numbers")
      )
    ) { try Table.parse(csv: "x\n1\ntwo\n", format: CSVFormat(types: ["x": .int])) }
  }

  @Test("dates and times in forms of their own, and moments in a zone")
  func dates() throws {
    let table = try Table.parse(
      csv:
        "d,t,u\n03.02.1995,5/Mar/24 11:05 pm,2024-05-06 07:08:09\n29.02.2000,,2024-05-06 07:08\n",
      format: CSVFormat(
        separator: ",",
        dates: ["d": "dd.MM.yyyy", "t": "d/MMM/yy h:mm a"],
        zone: try Zone("+02:00")
      )
    )
    let first = try CalendarDate(year: 1995, month: 2, day: 3)
    #expect(try table["d"].cells[0] == .date(first))
    #expect(try table["t"].cells[0].description == "2024-03-05T23:05:00+02:00")
    #expect(try table["t"].cells[1] == .missing)
    #expect(try table["u"].cells[0].description == "2024-05-06T07:08:09+02:00")
    let error = try tableError {
      try Table.parse(csv: "d\n1.2.2024\n31.2.2024\n", format: CSVFormat(dates: ["d": "d.M.yyyy"]))
    }
    #expect(error.message.contains("line 3") && error.message.contains("d.M.yyyy"))
    for form in ["", "yyyy", "QQ.MM.yyyy", "yyyy 'x"] {
      #expect(throws: TableError.self) {
        try Table.parse(csv: "d\n1\n", format: CSVFormat(dates: ["d": form]))
      }
    }
  }

  @Test("all moments with a distance from UTC or all without, else it is text")
  func moments() throws {
    #expect(
      try Table.parse(csv: "t\n2024-05-06T07:08:09Z\n2024-05-06T09:08+02:00\n")["t"].type
        == .dateTime
    )
    #expect(
      try Table.parse(csv: "t\n2024-05-06T07:08:09Z\n2024-05-06T09:08\n")["t"].type == .string
    )
    #expect(try Table.parse(csv: "t\n2024-05-06T07:08:09.25\n")["t"].type == .dateTime)
  }

  @Test("encodings")
  func encodings() throws {
    let text = "a,b\nä€,1\n"
    func read(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> Table {
      try withTemporaryFile(bytes) { try Table(csv: $0, format: CSVFormat(encoding: encoding)) }
    }
    let expected = try Table.parse(csv: text)
    let units = Array(text.utf16)
    let little: [UInt8] = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big: [UInt8] = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try read([0xFF, 0xFE] + little, .utf8) == expected)
    #expect(try read([0xFE, 0xFF] + big, .utf8) == expected)
    #expect(try read(little, .utf16) == expected)
    #expect(
      try read(Array("a,b\n".utf8) + [0xE4, 0x80] + Array(",1\n".utf8), .windows1252) == expected
    )
    let latin = try read(Array("a,b\n".utf8) + [0xE4] + Array(",1\n".utf8), .latin1)
    #expect(try latin["a"].cells == ["ä"])
    #expect(throws: TableError.self) { try read([0xFF, 0xFE, 0x00, 0xDC], .utf8) }
  }

  @Test("gzip, also of several parts, and damaged")
  func gzip() throws {
    // "a,b\n1,2\n" compressed twice over with gzip -n.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0x4B, 0xD4, 0x49, 0xE2, 0x32, 0xD4, 0x31, 0xE2,
      0x02,
      0x00,
    ]
    #expect(throws: DataFileError.self) { try withTemporaryFile(packed) { try Table(csv: $0) } }
  }

  @Test("options that cannot be are refused")
  func refused() {
    for format in [
      CSVFormat(quote: "ab"), CSVFormat(decimal: ""), CSVFormat(thousands: "."),
      CSVFormat(separator: ",", comment: ","), CSVFormat(separator: ";", quote: ";"),
      CSVFormat(skippedLines: -1), CSVFormat(limit: -1), CSVFormat(names: ["x"]),
      CSVFormat(types: ["no": .int]), CSVFormat(columns: ["a", "a"]),
    ] {
      #expect(throws: TableError.self) { try Table.parse(csv: "a,b\n1,2\n", format: format) }
    }
  }

  @Test("parts of a file have the types of all of it")
  func chunks() throws {
    let lines = (0..<1000).map { "\($0),\($0 == 999 ? "0.5" : "1")\n" }
    try withTemporaryFile(Array(("n,x\n" + lines.joined()).utf8)) { path in
      var parts: [Table] = []
      try Table.forEachChunk(csv: path, rows: 300) { parts.append($0) }
      #expect(parts.map(\.rowCount) == [300, 300, 300, 100])
      #expect(try parts.allSatisfy { try $0["x"].type == .double })
      #expect(try parts[3]["n"].cells.first == 900)
      #expect(throws: TableError.self) { try Table.forEachChunk(csv: path, rows: 0) { _ in } }
    }
  }
}

@Suite("Reading CSV in parts")
struct CSVBodyTests {
  /// Texts of several megabytes, so that there are several parts.
  private func long(_ random: inout RandomGenerator, _ comment: (Int) -> String) -> (String, Table)
  {
    var text = "id,x,comment,late\n"
    var (ids, numbers, comments, late): ([Int?], [Double?], [String?], [String?]) = ([], [], [], [])
    let rows = 40_000
    for row in 0..<rows {
      let number = random.draw(10) == 0 ? nil : Double(random.draw(1_000_000)) / 64
      let words = comment(row)
      // What looks like a number up to the last row.
      let last = row == rows - 1 ? "x" : "\(row)"
      text += "\(row),\(number.map { "\($0)" } ?? ""),\"\(words)\",\(last)\r\n"
      ids.append(row)
      numbers.append(number)
      comments.append(words.replacing("\"\"", with: "\""))
      late.append(last)
    }
    let table = Table(unchecked: [
      Column("id", ids), Column("x", numbers), Column("comment", comments), Column("late", late),
    ])
    return (text, table)
  }

  @Test("line breaks in quotes at the borders of parts change nothing", arguments: 0..<3)
  func borders(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let words = ["red, green", "line\nbreak", "\"\"said\"\" she", "a\r\nb,c,d,e\r\n", "漢字と仮名"]
    let (text, table) = long(&random) { row in
      (0..<12).map { words[(row * 7 + $0 * 3 + seed) % words.count] }.joined(separator: " ")
    }
    #expect(text.utf8.count > 3 << 20)
    #expect(try Table.parse(csv: text, separator: ",") == table)
    let error = try tableError { try Table.parse(csv: text + "1,2\n", separator: ",") }
    let lines = text.utf8.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    #expect(error.message.contains("line \(lines + 1)"))
  }

  @Test("one record longer than a part")
  func longRecord() throws {
    let long = String(repeating: "line\n", count: 1_000_000)
    let table = try Table.parse(csv: "a,b\n1,x\n2,\"\(long)\"\n3,y\n", separator: ",")
    #expect(try table["b"].cells == ["x", .string(long), "y"] && table["a"].cells == [1, 2, 3])
  }

  @Test("the fast scanner finds what the plain one finds", arguments: 0..<500)
  func scanners(seed: Int) {
    var random = RandomGenerator(seed: seed)
    let letters = Array("aaaaaa1,,\"\n\r;".utf8)
    var bytes = (0..<random.draw(400)).map { _ in letters[random.draw(letters.count)] }
    // Half of the texts have quotes where they should be.
    if seed % 2 == 0 {
      bytes = (0..<30).flatMap { _ -> [UInt8] in
        let inner = (0..<random.draw(9)).flatMap { _ -> [UInt8] in
          let letter = letters[random.draw(letters.count)]
          return letter == UInt8(ascii: "\"") ? [letter, letter] : [letter]
        }
        let end = [",", "\n", "\r\n", "\r"][random.draw(4)]
        return Array("\"".utf8) + inner + Array("\"\(end)".utf8)
      }
    }
    let marks = CSVMarks(separator: UInt8(ascii: ","), quote: UInt8(ascii: "\""))
    func index(_ scan: Scanner) -> ([UInt32], [UInt32], Bool) {
      var ends = [UInt32](repeating: 0, count: bytes.count + 66)
      var lines = [UInt32](repeating: 0, count: bytes.count + 1)
      let found = bytes.withUnsafeBufferPointer { bytes in
        ends.withUnsafeMutableBufferPointer { ends in
          lines.withUnsafeMutableBufferPointer { lines in
            scan(bytes, marks, ends.baseAddress!, lines.baseAddress!)
          }
        }
      }
      let count = found.lineCount
      let fields = count == 0 ? 0 : Int(lines[count - 1])
      return (Array(ends[...fields]), Array(lines[..<count]), found.problem != nil)
    }
    let fast = index { CSVScanner.scan($0, $1, ends: $2, lines: $3) }
    let plain = index { CSVScanner.scanPlainly($0, $1, ends: $2, lines: $3) }
    #expect(fast.0 == plain.0 && fast.1 == plain.1, "\(String(decoding: bytes, as: UTF8.self))")
  }

  typealias Scanner = (
    UnsafeBufferPointer<UInt8>, CSVMarks, UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>
  ) -> CSVIndex

  @Test("decimal numbers are the nearest ones", arguments: 0..<20)
  func decimals(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    for _ in 0..<2_000 {
      let digits = random.next() >> UInt64(random.draw(64))
      let power = random.draw(680) - 345
      guard let value = Decimal.rounded(digits, power: power) else { continue }
      #expect(value == Double("\(digits)e\(power)"), "\(digits)e\(power)")
    }
    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = "\(value)"
      let read = try Table.parse(csv: "x\n\(text)\n0.5\n")["x"].doubles()[0]
      #expect(read.bitPattern == value.bitPattern, "\(text)")
    }
  }
}
