// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Calls `body` with the path of a file that holds some bytes.
func withTemporaryFile<Result>(
  _ bytes: [UInt8],
  _ name: String = "sample.csv",
  _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/martlet-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let path = "\(folder)/\(name)"
  try #require(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
  return try body(path)
}

/// A zip archive whose files are not compressed.
func zipped(_ files: [(name: String, text: String)]) -> [UInt8] {
  func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var (archive, directory): ([UInt8], [UInt8]) = ([], [])
  for file in files {
    let (name, bytes) = (Array(file.name.utf8), Array(file.text.utf8))
    let sizes =
      number(0, 4) + number(bytes.count, 4) + number(bytes.count, 4) + number(name.count, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + sizes
    directory += number(0, 12) + number(archive.count, 4) + name
    archive += number(0x0403_4B50, 4) + number(20, 2) + number(0, 8) + sizes + number(0, 2)
    archive += name + bytes
  }
  let end = number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
  return archive + directory + end + number(directory.count, 4) + number(archive.count, 4)
    + number(0, 2)
}

/// An Excel file with one sheet, of the XML of its rows.
func workbook(_ rows: String, styles: String = "", texts: [String] = []) -> [UInt8] {
  let shared = texts.map { "<si><t>\($0)</t></si>" }.joined()
  return zipped([
    (
      "xl/workbook.xml",
      "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    ),
    (
      "xl/worksheets/sheet1.xml",
      "<?xml version=\"1.0\"?><worksheet><sheetData>\(rows)</sheetData></worksheet>"
    ),
    ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ("xl/sharedStrings.xml", "<sst>\(shared)</sst>"),
  ])
}

@Suite("Reading other files")
struct DataFileTests {
  @Test("an Excel file of openpyxl: texts, numbers, days, moments, truth values, gaps")
  func excel() throws {
    let table = try Table(xlsx: fixturePath("sample.xlsx"))
    #expect(table.columnNames == ["name", "age", "mass", "born", "seen", "member", "note"])
    #expect(try table["name"].cells == ["ann", "bö", .missing, "漢字", .missing, "merged"])
    #expect(try table["age"].cells == [31, 25, .missing, 40, .missing, .missing])
    #expect(try table["mass"].cells == [61.5, 70, .missing, 80.25, .missing, .missing])
    #expect(try table["born"].cells[1] == .date(CalendarDate(year: 2000, month: 2, day: 29)))
    #expect(try table["seen"].cells[3].description == "1999-12-31T23:59:59Z")
    #expect(try table["member"].cells[0...1] == [true, false])
    #expect(try table["note"].cells[0] == "a & b <c>")
    let second = try Table(xlsx: fixturePath("sample.xlsx"), sheet: "Zwei & drei")
    #expect(try second["x"].cells == [1, 2.5])
    #expect(throws: DataFileError.self) {
      try Table(xlsx: fixturePath("sample.xlsx"), sheet: "people")
    }
  }

  @Test("formulas have their values, errors are missing, times and texts come in several forms")
  func cells() throws {
    let rows = """
      <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="str"><v>b</v></c>
      <c r="C2" t="s"><v>0</v></c><c r="D2" t="str"><v>b</v></c></row>
      <row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><f>1+1</f><v>2</v></c>
      <c r="C4" s="1"><v>60</v></c><c r="D4" t="b"><v>1</v></c></row>
      <row r="5"><c r="A5"><v>1e3</v></c><c r="B5"><v>3</v></c><c r="C5" s="1"><v>59.5</v></c></row>
      """
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[Red]dd/mm/yy\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"
    let bytes = workbook(rows, styles: styles, texts: ["d&amp;e"])
    let table = try withTemporaryFile(bytes) { try Table(xlsx: $0) }
    #expect(table.columnNames == ["a", "b", "d&e", "b_2"])
    #expect(try table["a"].cells == [.missing, .missing, 1000])
    #expect(try table["b"].cells == [.missing, 2, 3])
    #expect(try table["b_2"].cells == [.missing, true, .missing])
    // In 1900 Excel has a leap day that there was not.
    let day = try CalendarDate(year: 1900, month: 2, day: 28)
    #expect(try table["d&e"].cells.map(\.date) == [nil, day, day])
  }

  @Test(
    "what is wrong with an Excel file is said",
    arguments: [
      "<row r=\"9999999\"/>", "<row><c r=\"A1\"><v>x</v></c></row>",
      "<row><c t=\"s\"><v>7</v></c></row>",
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"1000000\"><c r=\"A1\"><v>1</v></c></row>",
      "<row><c><v>&unknown;</v></c></row>", "<row", "",
      "<row><c><v>1</v><row/></c></row>",
    ]
  )
  func damagedExcel(rows: String) throws {
    #expect(throws: DataFileError.self) {
      try withTemporaryFile(workbook(rows)) { try Table(xlsx: $0) }
    }
  }

  @Test("arrays of NumPy")
  func numpy() throws {
    let matrix = try Table(npy: fixturePath("matrix.npy"))
    #expect(matrix.columnNames == ["column1", "column2", "column3"])
    #expect(try matrix["column2"].cells == [1, 4] && matrix["column3"].cells == [2, 5])
    let records = try Table(npy: fixturePath("records.npy"))
    #expect(try records["s"].cells == ["é漢", "b"] && records["x"].type == .float)
    #expect(try records["x"].cells == [1.5, .double(.nan)] && records["b"].cells == [true, false])
    #expect(try records["t"].cells[0].description == "2024-05-06T07:08:09Z")
    #expect(try records["t"].cells[1] == .missing)
    #expect(try Table(npz: fixturePath("arrays.npz"), array: "a")["value"].cells == [0, 1, 2])
    #expect(try Table(npz: fixturePath("arrays.npz"), array: "b")["column2"].cells == [2, 4])
    #expect(throws: DataFileError.self) { try Table(npz: fixturePath("arrays.npz")) }
    #expect(throws: DataFileError.self) { try Table(npy: fixturePath("penguins.csv")) }
  }

  @Test("IDX, as MNIST comes in")
  func idx() throws {
    let images: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 7, 255, 0, 1]
    let table = try withTemporaryFile(images) { try Table(idx: $0) }
    #expect(try table["column1"].cells == [7, 0] && table["column2"].cells == [255, 1])
    let labels: [UInt8] = [0, 0, 0x0B, 1, 0, 0, 0, 2, 0xFF, 0xFE, 1, 0]
    #expect(try withTemporaryFile(labels) { try Table(idx: $0)["value"].cells } == [-2, 256])
    let endless: [UInt8] = [0, 0, 8, 4, 0, 0, 0, 0] + [UInt8](repeating: 255, count: 12)
    for bytes: [UInt8] in [
      [], [0, 0, 8, 1, 255, 255, 255, 255, 1], [0, 0, 7, 1], [1, 0, 8, 1], endless,
    ] {
      #expect(throws: DataFileError.self) { try withTemporaryFile(bytes) { try Table(idx: $0) } }
    }
  }

  @Test("JSON as records, columns and lines, with nested fields")
  func json() throws {
    let records =
      #"{"meta":{"n":2},"data":[{"id":1,"user":{"name":"ann","tags":["x"]},"d":"2024-02-29"},{"id":2.5,"extra":true,"user":{"name":null}}]}"#
    let table = try Table.parse(json: records, at: "data")
    #expect(table.columnNames == ["id", "user.name", "user.tags", "d", "extra"])
    #expect(try table["id"].cells == [1, 2.5] && table["extra"].cells == [.missing, true])
    #expect(try table["user.tags"].cells == ["[\"x\"]", .missing] && table["d"].type == .date)
    let some = try Table.parse(
      json: records,
      at: "data",
      fields: ["user.name", "user.tags.0", "no"]
    )
    #expect(some.columnNames == ["user.name", "user.tags.0", "no"])
    #expect(try some["user.tags.0"].cells == ["x", .missing] && some["no"].missingCount == 2)
    let columns = try Table.parse(json: #"{"a":[1,null],"b":["x","NaN"]}"#)
    #expect(try columns["a"].cells == [1, .missing] && columns["b"].cells == ["x", "NaN"])
    let lines = try Table.parse(jsonLines: "{\"a\":1}\n\n{\"a\":\"x\"}\r\n[3]\n")
    #expect(try lines["a"].cells == ["1", "x", .missing] && lines["value"].cells[2] == "[3]")
    #expect(try Table.parse(json: #"[["NaN",1],2]"#)["value"].cells == ["[\"NaN\",1]", "2"])
    #expect(try Table.parse(json: #"{"x":["NaN",1.5,"-Infinity"]}"#)["x"].type == .double)
  }

  @Test("what is wrong with JSON is said with its line and column")
  func damagedJSON() throws {
    func message(_ text: String, at place: String = "") -> String {
      do {
        _ = try Table.parse(json: text, at: place)
        return ""
      } catch { return "\(error)" }
    }
    #expect(message("[{\"a\":1},\n {\"a\" 2}]").contains("line 2, column 7"))
    #expect(message("{\"a\":1}\n{\"a\":2}").contains("jsonLines"))
    #expect(message("{\"data\":[]}", at: "dta").contains("Did you mean \"data\"?"))
    #expect(message("3").contains("array of records"))
    #expect(throws: TableError.self) { try Table.parse(json: "[]", at: "a..b") }
    #expect(throws: DataFileError.self) { try Table.parse(jsonLines: "{\"a\":1}\n{") }
  }

  @Test("columns at fixed places, counted in characters")
  func fixedWidth() throws {
    let text = "name  age city\nÄnne   31 Köln, \"R\"\nbob    7\n\n漢字     40 東京  \n"
    try withTemporaryFile(Array(text.utf8)) { path in
      let table = try Table(fixedWidth: path, widths: [6, 4, 20])
      #expect(try table["name"].cells == ["Änne", "bob", "漢字"])
      #expect(try table["age"].cells == [31, 7, 40])
      #expect(try table["city"].cells == ["Köln, \"R\"", .missing, "東京"])
      #expect(throws: TableError.self) { try Table(fixedWidth: path, widths: [0]) }
    }
  }

  @Test("a table tells where it came from, through filters and joins of columns")
  func sources() throws {
    try withTemporaryFile(Array("a,b\n1,x\n2,y\n".utf8)) { path in
      let table = try Table(csv: path)
      let source = try #require(table.sources.first)
      #expect(table.sources.count == 1 && source.name == path && source.byteCount == 12)
      // By the crc32 of zlib in Python.
      #expect(source.checksum == "crc32 \(String(crc(Array("a,b\n1,x\n2,y\n".utf8)), radix: 16))")
      let kept = try table.filter { $0["a"] > 1 }.renaming("b", to: "c").sorted(by: "a")
      #expect(kept.sources == [source])
      let more = try kept.adding("d") { $0["a"] * 2 }
      #expect(try more["d"].source == nil && more.sources == [source])
      #expect(table.description.contains("2 rows × 2 columns · from sample.csv"))
    }
    #expect(Dataset.iris().sources.first?.licence == "CC BY 4.0")
    #expect(!Dataset.iris().description.contains("from"))
  }

  /// The sum bit by bit, as RFC 1952 defines it.
  private func crc(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}
