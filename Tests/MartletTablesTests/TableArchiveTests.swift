// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

@Suite("Tables in files")
struct TableArchiveTests {
  /// What comes back from the bytes of a file.
  private func reopened<Value>(_ value: Value) throws -> Value {
    let bytes = try Archive(of: value).encoded()
    return try ArchiveKinds.tables.value(
      of: Archive(decoding: bytes),
      as: Value.self,
      expected: "the same"
    )
  }

  private static let texts = [
    "", "a", "é", "e\u{301}", "😀", "\u{0}", "\"\\\n\t", "NA", " ", "\u{FEFF}", "\u{202E}x",
    String(repeating: "long ", count: 100),
  ]

  private static let numbers: [Double] = [
    0, -0.0, 1, -1, 0.1, .pi, .infinity, -.infinity, .nan, .signalingNaN, -.nan,
    .leastNonzeroMagnitude, .greatestFiniteMagnitude, Double(bitPattern: 0x7FF8_0000_DEAD_BEEF),
  ]

  /// A table of every type of column with values of all kinds, some of them missing.
  private func table(seed: Int) throws -> Table {
    var random = RandomGenerator(seed: seed)
    let rows = Int.random(in: 0...200, using: &random)
    let missing = [0, 0.1, 1][seed % 3]
    func values<Value>(_ make: (inout RandomGenerator) throws -> Value) rethrows -> [Value?] {
      try (0..<rows).map { _ in random.uniform() < missing ? nil : try make(&random) }
    }
    let levels = Array(Self.texts.filter { $0 != "e\u{301}" }.prefix(1 + seed % 11))
    let columns = [
      Column("numbers", values { Self.numbers[Int($0.next() % UInt64(Self.numbers.count))] }),
      Column("bits", values { Double(bitPattern: $0.next()) }),
      Column("whole", values { Int(bitPattern: UInt($0.next())) }),
      Column("extremes", values { [Int.min, -1, 0, .max][Int($0.next() % 4)] }),
      Column("text\u{301}", values { Self.texts[Int($0.next() % UInt64(Self.texts.count))] }),
      Column("truth", values { $0.next() % 2 == 0 }),
      Column(
        "days",
        try values {
          try CalendarDate(year: Int($0.next() % 9999) + 1, month: Int($0.next() % 12) + 1, day: 28)
        }
      ),
      try Column(
        "levels",
        categories: values { levels[Int($0.next() % UInt64(levels.count))] },
        levels: levels
      ),
    ]
    return try Table(Array(columns.prefix(1 + seed % columns.count)))
  }

  private func expectSameBits(_ left: Table, _ right: Table) throws {
    #expect(left.columnNames.map { Array($0.utf8) } == right.columnNames.map { Array($0.utf8) })
    for (left, right) in zip(left.columns, right.columns) {
      #expect(left == right)
      #expect(left.type == right.type)
      #expect(
        left.strings().map { $0.map { Array($0.utf8) } }
          == right.strings().map { $0.map { Array($0.utf8) } }
      )
      if left.type == .double {
        #expect(try left.doubles().map(\.bitPattern) == right.doubles().map(\.bitPattern))
      }
    }
  }

  @Test("Where columns came from is kept, each source once, also by a column alone")
  func provenance() throws {
    let file = DataSource("a.csv", byteCount: 12, checksum: "crc32 00000000", query: "at x")
    let birds = try Dataset.penguins().select("species", "year")
    let made = try Table([Column("one", [1, 2])])
    let table = try Table(
      birds.head(2).columns + made.renaming("one", to: "read").from(file).columns + made.columns
    )
    let kept = try reopened(table)
    #expect(kept.columns.map(\.source) == table.columns.map(\.source))
    #expect(kept.sources == table.sources && kept.sources.count == 2)
    #expect(kept.sources.last == file && kept.sources.first?.licence != nil)
    #expect(kept.description == table.description)
    #expect(kept.description.contains("from a.csv"))
    #expect(try reopened(table.columns[2]).source == file)
    #expect(try reopened(made).sources.isEmpty)
    #expect(try reopened(file) == file)
    // Each source is written once, however many columns have it.
    let text = String(decoding: try Archive(of: table).encoded().prefix(8_000), as: UTF8.self)
    #expect(text.components(separatedBy: "Dataset.penguins()").count == 2)
  }

  @Test("Sources that do not fit the columns are damage")
  func damagedProvenance() throws {
    let table = try Table([Column("one", [1, 2])]).from(DataSource("a.csv"))
    let bytes = try Archive(of: table).encoded()
    for (old, new) in [("[0]", "[1]"), ("[0]", "[]"), ("[0]", "[-9]"), ("[0]", "7")] {
      let place = try #require(bytes.firstRange(of: Array("Sources\\\":\(old)".utf8)))
      var changed = bytes
      let text = "Sources\\\":\(new)"
      changed.replaceSubrange(place, with: Array(text.utf8))
      // The header keeps its length by the spaces at its end.
      let difference = changed.count - bytes.count
      let header = changed[..<8].reversed().reduce(0) { $0 << 8 | Int($1) } + difference
      for index in 0..<8 { changed[index] = UInt8(header >> (8 * index) & 0xFF) }
      #expect(throws: ArchiveError.self) {
        try ArchiveKinds.tables.value(
          of: Archive(decoding: changed),
          as: Table.self,
          expected: "a table"
        )
      }
    }
  }

  @Test(
    "A table of any types, with missing values and extremes, comes back bit for bit",
    arguments: 0..<120
  )
  func roundTrip(seed: Int) throws {
    let table = try table(seed: seed)
    try expectSameBits(reopened(table), table)
  }

  @Test("A table without columns or rows comes back")
  func empty() throws {
    #expect(try reopened(Table([])) == Table([]))
    let noRows = try Table([Column("a", [String?]()), Column("b", [Double?]())])
    #expect(try reopened(noRows) == noRows)
  }

  @Test("The built-in penguins come back with their levels")
  func penguins() throws {
    let penguins = Dataset.penguins()
    #expect(try reopened(penguins) == penguins)
    #expect(try reopened(penguins)["species"].levels == penguins["species"].levels)
  }

  @Test("Cells, dates, types, strategies, rows and matrices come back")
  func small() throws {
    let cells: [Cell] = [
      nil, 1, 1.5, "é", true, .double(.nan), .double(-.infinity), .int(.min), .double(2),
      .date(try CalendarDate("2026-11-22")),
    ]
    for cell in cells {
      #expect(try reopened(cell) == cell)
      #expect(try reopened(cell).noun == cell.noun)
    }
    #expect(try reopened(CalendarDate("0001-01-01")) == CalendarDate("0001-01-01"))
    for type in ColumnType.allCases { #expect(try reopened(type) == type) }
    for strategy: Imputation in [.mean, .median, .mostFrequent, .constant("x"), .constant(nil)] {
      #expect(try reopened(strategy) == strategy)
    }
    let matrix = try Matrix([[1, -0.0, .infinity], [.pi, 2, 3]])
    #expect(try reopened(matrix) == matrix)
    #expect(try reopened(Matrix(rows: 0, columns: 7, repeating: 0)).columns == 7)
    var random = RandomGenerator(seed: 3)
    _ = random.next()
    var again = try reopened(random)
    #expect(again == random)
    #expect(again.next() == random.next())
  }

  @Test("Expressions come back, however deep they are")
  func expressions() throws {
    let columns = Columns()
    let some = columns["a"] > 30 && !(columns["b"] == "x") || columns["c"].log.isMissing
    var deep = columns["a"]
    for _ in 0..<900 { deep = -deep + 1 }
    let choice = (columns["a"] > 1).then(columns["b"], otherwise: columns["c"].filled(with: 2))
    for expression in [columns["a"], some, choice, deep - 1.5, ColumnExpression(.double(.nan))] {
      #expect(try reopened(expression).description == expression.description)
      #expect(try reopened(expression).node == expression.node || "\(expression)" == "NaN")
    }
  }

  @Test("A table saved and loaded is the same; a name of another format is refused")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let table = try table(seed: 7)
    try table.save(folder + "/a.martlet")
    try expectSameBits(Table.load(folder + "/a.martlet"), table)
    expectError("unknown-format", "table.csv") { try table.save(folder + "/table.csv") }
    let matrix = try Matrix([[1, 2]])
    try matrix.save(folder + "/b")
    #expect(try Matrix.load(folder + "/b") == matrix)
    expectError("other-content", "\"\(folder)/b\" holds a matrix, not a table.") {
      try Table.load(folder + "/b")
    }
    expectError("unreadable-file", "there is no such file") { try Table.load(folder + "/c") }
  }

  private func expectError(
    _ code: String,
    _ text: String,
    _ body: () throws -> Any,
    at place: SourceLocation = #_sourceLocation
  ) {
    do {
      _ = try body()
      Issue.record("nothing was thrown", sourceLocation: place)
    } catch {
      let error = error as? any MartletError
      #expect(error?.code == code, sourceLocation: place)
      #expect(
        error?.description.contains(text) == true,
        "\(error?.description ?? "")",
        sourceLocation: place
      )
    }
  }

  // MARK: Files that lie

  /// The archive of a table with something replaced in the header and among the buffers.
  private func changed(
    _ table: Table,
    _ find: String = "\u{1}",
    _ replacement: String = "",
    buffers: [ArchiveBuffer] = []
  ) throws -> Archive {
    var archive = try Archive(of: table)
    let text = archive.header.compactText
    archive.header = try JSONValue.parse(text.replacing(find, with: replacement))
    let names = Set(buffers.map(\.name))
    archive.buffers = archive.buffers.filter { !names.contains($0.name) } + buffers
    return archive
  }

  private func error(_ archive: Archive) -> ArchiveError.Kind? {
    do {
      _ = try ArchiveKinds.tables.value(of: archive)
      return nil
    } catch {
      return (error as? ArchiveError)?.kind
    }
  }

  @Test("What contradicts itself is damage")
  func lies() throws {
    let table = try Table([
      Column("t", ["a", "é", nil]), try Column("c", categories: ["x", nil, "y"]),
      Column("d", [try CalendarDate("2026-11-22"), nil, nil]), Column("n", [1.5, nil, 2]),
    ])
    #expect(error(try changed(table)) == nil)
    let lies = [
      try changed(table, "\"count\":3", "\"count\":4"),
      try changed(table, "\"count\":3", "\"count\":-3"),
      try changed(table, "\"count\":3", "\"count\":9223372036854775807"),
      try changed(table, "\"rowCount\":3", "\"rowCount\":2"),
      try changed(table, "\"name\":\"t\"", "\"name\":\"c\""),
      try changed(table, "\"name\":\"t\"", "\"name\":\"\""),
      try changed(table, "\"name\":\"t\"", "\"name\":7"),
      try changed(table, "\"levelCount\":2", "\"levelCount\":3"),
      try changed(table, "\"levelCount\":2", "\"levelCount\":9223372036854775807"),
      try changed(table, "\"type\":\"double\"", "\"type\":\"int\""),
      try changed(table, "\"columns\":[", "\"columns\":[null,"),
      try changed(table, buffers: [ArchiveBuffer("columns.0.values.offsets", [0, 1, 2, 1])]),
      try changed(table, buffers: [ArchiveBuffer("columns.0.values.offsets", [0, 1, 99, 3])]),
      try changed(table, buffers: [ArchiveBuffer("columns.0.values.offsets", [0, -1, 3, 3])]),
      // Within a character.
      try changed(table, buffers: [ArchiveBuffer("columns.0.values.offsets", [0, 2, 3, 3])]),
      try changed(
        table,
        buffers: [ArchiveBuffer("columns.0.values.text", [UInt8]([97, 255, 97]))]
      ),
      try changed(table, buffers: [ArchiveBuffer("columns.1.codes", [0, -1, 2] as [Int32])]),
      try changed(table, buffers: [ArchiveBuffer("columns.1.codes", [0, 0, 1] as [Int32])]),
      try changed(table, buffers: [ArchiveBuffer("columns.1.codes", [0, -1, -1] as [Int32])]),
      try changed(table, buffers: [ArchiveBuffer("columns.1.codes", [0.0, -1, 1])]),
      try changed(table, buffers: [ArchiveBuffer("columns.1.missing", [UInt64]())]),
      try changed(table, buffers: [ArchiveBuffer("columns.1.levels.text", Array("xx".utf8))]),
      try changed(table, buffers: [ArchiveBuffer("columns.2.days", [Int32.max, 0, 0])]),
      try changed(table, buffers: [ArchiveBuffer("columns.3.values", [1.0, 2])]),
    ]
    for (place, lie) in lies.enumerated() {
      guard case .damaged = error(lie) else {
        Issue.record("\(place): \(String(describing: error(lie)))")
        continue
      }
    }
  }

  @Test("Where a value is missing, the filler stands whatever the file says")
  func fillers() throws {
    let table = try Table([Column("n", [1.5, nil]), Column("i", [1, nil])])
    let archive = try changed(
      table,
      buffers: [
        ArchiveBuffer("columns.0.values", [1.5, 7]), ArchiveBuffer("columns.1.values", [1, 7]),
      ]
    )
    let opened = try ArchiveKinds.tables.value(of: archive)
    #expect(opened as? Table == table)
  }

  @Test("A type of column that is not known is named, with the Martlet that wrote it")
  func laterType() throws {
    let table = try Table([Column("n", [1.5])])
    let archive = try changed(table, "\"type\":\"double\"", "\"type\":\"complex\"")
    #expect(
      error(archive) == .unknownKind(name: "column of the type complex", writer: martletVersion)
    )
    var whole = archive
    whole.kind = "hologram"
    #expect(error(whole) == .unknownKind(name: "hologram", writer: martletVersion))
  }
}
