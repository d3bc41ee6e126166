// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

@Suite("Written to SQLite and read again")
struct SQLiteRoundTripTests {
  private static func hasNaN(_ column: Column) -> Bool {
    switch column.storage {
    case .double(let values):
      values.indices.contains { column.validity.isPresent($0) && values[$0].isNaN }
    case .float(let values):
      values.indices.contains { column.validity.isPresent($0) && values[$0].isNaN }
    default: false
    }
  }

  @Test("Random tables of all types come back", arguments: 0..<300)
  func random(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    var table = try RoundTripTests.table(&random)
    let folder = try TemporaryFolder()
    let database = SQLiteDatabase(folder.path + "/x.db")
    let name = ["t", "a b", "\"q\"", "ä", "select", "x;y"][seed % 6]
    if let column = table.columns.first(where: Self.hasNaN) {
      let error = try #require(throws: DatabaseError.self) { try database.write(table, to: name) }
      #expect(error.code == "unwritable-value" && error.culprit == column.name)
      let rest = table.columns.filter { !Self.hasNaN($0) }
      guard !rest.isEmpty else { return }
      table = try Table(rest)
    }
    // Categories are kept as texts.
    for column in table.columns where column.type == .category {
      table = try table.converting(column.name, to: .string)
    }
    try database.write(table, to: name)
    let read = try database.table(name)
    #expect(read == table, "seed \(seed)")
    #expect(read.columns.map(\.type) == table.columns.map(\.type))
    var parts: [Table] = []
    try database.forEachChunk("select * from \(quotedName(name))", rows: 1 + seed % 7) {
      parts.append($0)
    }
    #expect(try Table.stacked(parts) == table)
    // What is added has the same form.
    try database.write(table, to: name, mode: .append)
    #expect(try database.table(name) == Table.stacked([table, table]))
  }

  @Test("Zones, extremes, ordered moments and empty tables come back")
  func special() throws {
    let folder = try TemporaryFolder()
    let database = SQLiteDatabase(folder.path + "/x.db")
    let moments = [
      DateTime.allMicroseconds.lowerBound, -1, 0, 1, 500_000, 1_000_000,
      DateTime.allMicroseconds.upperBound,
    ]
    func column(_ name: String, _ zone: Zone) -> Column {
      Column(
        name: name,
        storage: .dateTime(microseconds: moments, zone: zone),
        validity: Validity(allPresent: moments.count)
      )
    }
    let table = try Table([
      column("utc", .utc), column("place", try Zone("America/Montreal")),
      column("distance", try Zone("+05:30")),
      Column("int", [Int.min, -1, 0, 1, Int.max, 1 << 53, nil]),
      Column("double", [-.infinity, -0.0, .leastNonzeroMagnitude, .pi, 1e308, .infinity, nil]),
      Column("float", floats: [.pi, .leastNonzeroMagnitude, 3.4e38, .infinity, nil, 0.1, -0.5]),
      Column("long", (0..<7).map { String(repeating: "x\u{0}ä", count: $0 * 10_000) as String? }),
    ])
    try database.write(table, to: "t")
    #expect(try database.table("t") == table)
    let names = table.columns.filter { $0.type == .dateTime }.map(\.name)
    for name in names {
      let (read, written) = try (database.table("t")[name], table[name])
      #expect(read.storageZone == written.storageZone)
    }
    let sorted = try database.query("select utc from t order by utc desc")["utc"]
    #expect(try sorted.cells == table["utc"].cells.reversed())
    #expect(
      try database.query(
        "select * from t where utc = ?",
        .dateTime(DateTime(microseconds: 500_000, zone: .utc))
      )
      .rowCount == 1
    )
    let empty = try table.slice(0..<0)
    try database.write(empty, to: "empty")
    #expect(try database.table("empty") == empty)
  }
}

extension Column {
  fileprivate var storageZone: Zone? {
    if case .dateTime(_, let zone) = storage { zone } else { nil }
  }
}
