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

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Mutated CSV, JSON, Excel, NumPy, IDX and SQLite files: nothing crashes, nothing hangs, nothing grows.
///
/// The same in every run up to the number of rounds, which `MARTLET_FUZZ_SECONDS` sets in place of the
/// standard one; `MARTLET_SEED` makes other mutations.
@Suite(.serialized) struct ReaderFuzzTests {
  private static let pieces =
    [
      "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "\t", "#", "[", "{", "}", "]", ":", "null",
      "1e999",
      "-", "0.1", "9223372036854775808", "2024-02-30", "<", "/>", "<row r=\"1048576\">",
      "<c r=\"XFD1\">", "&#0;", "&lt;", "PK\u{3}\u{4}", "\u{0}\u{0}\u{0}\u{0}", "é", "'descr'",
      "(9999999999,)",
      "<table>", "</table>", "<td colspan=999 rowspan=0>", "<tr>", "<b>", "</b>", "<a x='", "<p>",
      "</p>", "<!--", "-->", "<script>", "<svg>", "<template>", "&notin", "<thead>", "</", ">",
    ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0x80]]

  private func number(_ name: String, or standard: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? standard
  }

  /// One to eight changes: a bit, a byte, a piece put in, a part taken out, doubled or cut off.
  private func mutated(_ bytes: [UInt8], _ random: inout RandomGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.draw(8) {
      let place = random.draw(bytes.count + 1)
      let end = min(bytes.count, place + random.draw(20))
      switch random.draw(8) {
      case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << random.draw(8))
      case 1 where place < bytes.count: bytes[place] = UInt8(random.draw(256))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4 where random.draw(4) == 0: bytes = Array(bytes[..<place])
      default: bytes.insert(contentsOf: Self.pieces[random.draw(Self.pieces.count)], at: place)
      }
    }
    return bytes
  }

  /// Reads mutated files for some rounds or seconds.
  private func fuzz(_ corpus: [[UInt8]], _ rounds: Int, _ read: ([UInt8], Int) throws -> Table) {
    let seconds = number("MARTLET_FUZZ_SECONDS", or: 0)
    let end = ContinuousClock.now + .seconds(seconds)
    var random = RandomGenerator(seed: number("MARTLET_SEED", or: 1))
    // What asks for more than this is refused, as a notebook would refuse it.
    let most = 256 << 20
    struct NoRoom: Error {}
    let execution = Execution(room: { if $0 > most { throw NoRoom() } })
    var count = 0
    while seconds > 0 ? ContinuousClock.now < end : count < rounds {
      let bytes = mutated(corpus[random.draw(corpus.count)], &random)
      Execution.$current.withValue(execution) {
        do {
          let table = try read(bytes, count)
          #expect(table.columns.allSatisfy { $0.count == table.rowCount })
          #expect(!table.description.isEmpty)
        } catch {
          #expect(error is any MartletError || error is NoRoom, "\(error)")
        }
      }
      count += 1
    }
    if seconds > 0 { print("\(count) rounds") }
  }

  @Test("CSV in many forms")
  func csv() throws {
    let formats = [
      CSVFormat(), CSVFormat(separator: ";", decimal: ",", thousands: "."), CSVFormat(comment: "#"),
      CSVFormat(hasHeader: false, shortRows: .filled), CSVFormat(quote: nil),
      CSVFormat(encoding: .utf16),
      CSVFormat(missing: ["NA", ""], skippedLines: 1, limit: 2),
      CSVFormat(separator: ",", dates: ["b": "d.M.yy H:mm"]),
    ]
    let corpus = [
      "a,b,c\n1,2.5,x\n,\"q\"\"\n\",2024-02-29\n3,4e5,\"\"\n", "\u{FEFF}a;b\r\n1.000,5;x\r\n2;\r\n",
      "# c\na,b\ntrue,1.2.24 5:06\nfalse,31.12.99 23:59\n", "x\n1\n\n3\n",
      "t,u\n2024-05-06T07:08:09Z,-0\n2024-05-06T07:08:09+02:00,99999999999999999999\n",
    ].map { Array($0.utf8) }
    fuzz(corpus, 6_000) { bytes, round in
      let format = formats[round % formats.count]
      let text = format.encoding == .utf8 ? bytes : try format.encoding.utf8(bytes, orThrow: ())
      return try CSVReader(source: .memory(text), file: nil, format: format).table()
    }
  }

  @Test("CSV of several parts")
  func longCSV() {
    let lines = (0..<40_000).map {
      "\($0),\"line\n\($0 % 7)\",\($0 % 3 == 0 ? "" : "0.5"),\"\"\"\"\n"
    }
    let text = Array(("a,b,c,d\n" + lines.joined()).utf8)
    fuzz([text], 6) { bytes, _ in
      try CSVReader(source: .memory(bytes), file: nil, format: CSVFormat(shortRows: .filled))
        .table()
    }
  }

  @Test("JSON as documents and lines")
  func json() {
    let corpus = [
      #"[{"a":1,"b":{"c":[1,2],"d":null}},{"a":"NaN","b":"x"}]"#, #"{"a":[1,2],"b":["x",null]}"#,
      "{\"a\":1}\n{\"a\":2.5,\"b\":\"2024-02-29\"}\n",
    ].map { Array($0.utf8) }
    fuzz(corpus, 6_000) { bytes, round in
      let reader = try JSONTable(
        file: nil,
        at: round % 5 == 0 ? "0.b" : "",
        fields: round % 7 == 0 ? ["b.c.0"] : []
      )
      return try round % 2 == 0 ? reader.table(bytes) : reader.table(lines: bytes)
    }
  }

  @Test("Excel: the archive and the sheets in it")
  func excel() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45000.5</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row>"
    let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"
    var corpus = [workbook(rows, styles: styles, texts: ["a&amp;b"])]
    if let sample = FileManager.default.contents(atPath: fixturePath("sample.xlsx")) {
      corpus.append(Array(sample))
    }
    #expect(corpus.count == 2)
    fuzz(corpus, 3_000) { bytes, round in
      let workbook = try Workbook(bytes, file: nil)
      return try SheetTable(workbook: workbook, hasHeader: round % 3 > 0, skippedRows: 0)
        .table(try workbook.sheet(nil))
    }
  }

  @Test("arrays of NumPy and IDX")
  func arrays() throws {
    var corpus: [[UInt8]] = [[0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 7, 255, 0, 1]]
    for name in ["matrix.npy", "records.npy", "arrays.npz"] {
      corpus.append(Array(try #require(FileManager.default.contents(atPath: fixturePath(name)))))
    }
    fuzz(corpus, 6_000) { bytes, _ in
      switch bytes.first {
      case 0: return try IDXTable(bytes: bytes, file: nil).table()
      case UInt8(ascii: "P"):
        let archive = try ZipArchive(bytes, format: "npz", file: nil)
        return try NumPyTable(bytes: try archive.contents(archive.names.first ?? ""), file: nil)
          .table()
      default: return try NumPyTable(bytes: bytes, file: nil).table()
      }
    }
  }

  @Test("HTML: pages, their tables and what selectors find")
  func html() throws {
    let corpus = [
      try fixture("tables.html"),
      "<table><thead><tr><th colspan=2>a<th rowspan=3>b<tbody><tr><td>1<td>2,5<tr><td>x</table>",
      "<b>1<p>2</b><a>3<table><a>4<tr><td><i>5</table></i><svg><title><p>6</svg><select><option>7",
      "<template><table><td>1</template><ul><li>2<li><object><b>3</ul>4<math><mi><b>5</math>6",
    ].map { Array($0.utf8) }
    let selectors = [
      "td", "tr:nth-child(2n+1) > :not(th)", "table:has(td ~ td) td:contains(1)", "* + *, [id^=h]",
      "b p > i:is(a, i):last-of-type",
    ]
    fuzz(corpus, 600) { bytes, round in
      let page = try WebPage(
        html: try HTMLEncoding.text(bytes, said: round % 9 == 0 ? "latin1" : nil, name: nil)
      )
      _ = try WebPage(html: page.html).links
      let selector = mutated(Array(selectors[round % selectors.count].utf8), round)
      let count = (try? page.select(selector).texts.count) ?? 0
      #expect(count <= page.tree.nodes.count && !page.description.isEmpty)
      return try page.table(at: round % 3)
    }
  }

  /// Every other selector with a character changed.
  private func mutated(_ selector: [UInt8], _ round: Int) -> String {
    var random = RandomGenerator(seed: round)
    return String(decoding: round % 2 == 0 ? selector : mutated(selector, &random), as: UTF8.self)
  }

  @Test("databases of SQLite")
  func databases() throws {
    let folder = try TemporaryFolder()
    let seed = SQLiteDatabase(folder.path + "/seed.db")
    var random = RandomGenerator(seed: 5)
    let table = try randomTable(&random, rows: 120).filter { $0["row"] >= 0 }.dropping("double")
    try seed.write(table.dropping("float"), to: "goods")
    try seed.execute("create index by_text on goods (string, int)")
    try seed.execute("create view few as select string, int, date from goods where int > 0")
    let original = Array(try #require(FileManager.default.contents(atPath: seed.path)))
    let statements = [
      "select * from goods", "select * from few", "select * from goods where string = 'a'",
      "select a.int, b.string as other from goods a join goods b on a.string = b.string limit 500",
      "select count(*) as n, string from goods group by string", "pragma integrity_check",
      "select name, sql from sqlite_master", "select max(date) as d, min(int) as i from goods",
    ]
    let database = SQLiteDatabase(folder.path + "/mutated.db")
    fuzz([original], 1_500) { bytes, round in
      var bytes = bytes
      if round % 4 > 0 {
        // Pages stay where they are, and a few bytes change, most of them in the heads of pages.
        bytes = original
        for _ in 0...random.draw(6) {
          let page = random.draw(bytes.count / 4_096) * 4_096
          let place = page + random.draw(random.draw(3) == 0 ? 4_096 : 120)
          bytes[place] = [0, 1, 0x7F, 0x80, 0xFF, UInt8(random.draw(256))][random.draw(6)]
        }
      }
      try Data(bytes).write(to: URL(filePath: database.path))
      if round % 5 == 0 { _ = try database.tables }
      return try database.query(statements[round % statements.count])
    }
  }

  @Test("what unpacks to far more than it says, or than there is room for, is refused")
  func bombs() throws {
    // A long run of zeros, packed a thousand to one; the archive says that it is short.
    let zeros = try #require(FileManager.default.contents(atPath: fixturePath("zeros.gz")))
    struct NoRoom: Error {}
    let execution = Execution(room: { if $0 > 8 << 20 { throw NoRoom() } })
    Execution.$current.withValue(execution) {
      #expect(throws: NoRoom.self) { try Gzip.unpacked(Array(zeros)) }
    }
    #expect(throws: Inflation.Problem.self) {
      try Array(zeros).withUnsafeBufferPointer { packed in
        try Inflation.unpacked(packed, from: 0, .gzip, most: 1 << 20).bytes.count
      }
    }
  }
}

extension TextEncoding {
  /// The text, with an error that a reader of files would throw.
  fileprivate func utf8(_ bytes: [UInt8], orThrow: Void) throws -> [UInt8] {
    do {
      return try utf8(bytes)
    } catch {
      throw DataFileError(format: "text", file: nil, problem: "byte \(error.place)")
    }
  }
}
