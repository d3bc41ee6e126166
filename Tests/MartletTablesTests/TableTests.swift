// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Tables")
struct TableTests {
  @Test("columns must have one length and different names")
  func invariants() throws {
    expectError(.lengthMismatch(column: "b", count: 1, expected: 2)) {
      try Table([Column("a", [1, 2]), Column("b", [1])])
    }
    expectError(.duplicateColumn(name: "a")) { try Table([Column("a", [1]), Column("a", [2])]) }
    #expect(throws: TableError.self) { try Table([Column("", [1])]) }
    let empty = try Table([])
    #expect(
      empty.rowCount == 0 && empty.columnCount == 0 && empty.description == "0 rows × 0 columns"
    )
  }

  @Test("an unknown column is named, with what there is and what may be meant")
  func unknownColumn() throws {
    let table = try sampleTable()
    for body in [
      { try table["agee"] }, { try table.select("name", "agee") }, { try table.dropping("agee") },
      { try table.renaming("agee", to: "x") }, { try table.sorted(by: "agee") },
      { try table.droppingMissing("agee") }, { try table.imputed(.mean, columns: ["agee"]) },
      { try table.converting("agee", to: .double) }, { try table.matrix(["agee"]) },
      { try table.split(test: 0.5, stratifiedBy: "agee") },
      { try table.adding("x") { $0["agee"] } },
    ] as [() throws -> Any] {
      expectError(.unknownColumn(name: "agee", available: table.columnNames), body)
      #expect(try tableError(body).remedy == "Did you mean \"age\"?")
    }
  }

  @Test("columns are selected, dropped, renamed and added")
  func columns() throws {
    let table = try sampleTable()
    #expect(try table.select("mass", "age").columnNames == ["mass", "age"])
    #expect(try table.select([]).columnCount == 0)
    expectError(.duplicateColumn(name: "age")) { try table.select("age", "age") }
    #expect(
      try table.dropping("name", "age", "name").columnNames == ["mass", "member", "born", "size"]
    )
    #expect(try table.renaming("age", to: "years").columnNames[1] == "years")
    #expect(try table.renaming("age", to: "age") == table)
    expectError(.duplicateColumn(name: "mass")) { try table.renaming("age", to: "mass") }
    #expect(throws: TableError.self) { try table.renaming("age", to: "") }
    #expect(try table.adding(Column("age", [1, 2, 3, 4, 5])).columnNames == table.columnNames)
    expectError(.lengthMismatch(column: "x", count: 1, expected: 5)) {
      try table.adding(Column("x", [1]))
    }
    #expect(try Table([]).adding(Column("x", [1, 2])).rowCount == 2)
    #expect(throws: TableError.self) { try table.adding("") { $0["age"] } }
  }

  @Test("rows are taken from the start, the end, by range and by place")
  func rows() throws {
    let table = try Table([Column("x", [0, 1, 2, 3, 4, 5, 6])])
    func x(_ table: Table) throws -> [Double] { try table["x"].doubles() }
    #expect(try x(table.head()) == [0, 1, 2, 3, 4])
    #expect(try x(table.head(100)).count == 7)
    #expect(try x(table.tail(2)) == [5, 6])
    #expect(try x(table.tail(0)) == [])
    #expect(try x(table.slice(2..<4)) == [2, 3])
    #expect(try x(table.slice(7..<7)) == [])
    #expect(try x(table.rows([6, 0, 6])) == [6, 0, 6])
    #expect(try table.row(3) == ["x": 3])
    for count in [-1, Int.min] {
      #expect(throws: TableError.self) { try table.head(count) }
      #expect(throws: TableError.self) { try table.tail(count) }
    }
    expectError(.rangeOutOfBounds(lower: 5, upper: 9, count: 7)) { try table.slice(5..<9) }
    #expect(throws: TableError.self) { try table.slice(-1..<2) }
    #expect(throws: TableError.self) { try table.slice(Int.min..<Int.max) }
    for row in [-1, 7, Int.max] {
      expectError(.rowOutOfRange(row: row, count: 7)) { try table.rows([0, row]) }
      expectError(.rowOutOfRange(row: row, count: 7)) { try table.row(row) }
    }
  }

  @Test("sorting is stable, with several keys, NaN and then missing last in both directions")
  func sorting() throws {
    let table = try Table([
      Column("g", ["b", "a", nil, "b", "a", "b"]),
      Column("x", [2, .nan, 0, 2, nil, 1]),
      Column("row", [0, 1, 2, 3, 4, 5]),
    ])
    func order(_ table: Table) throws -> [Double] { try table["row"].doubles() }
    #expect(try order(table.sorted(by: "g", "x")) == [1, 4, 5, 0, 3, 2])
    #expect(try order(table.sorted(by: "g", "x", descending: true)) == [0, 3, 5, 1, 4, 2])
    #expect(try order(table.sorted(by: "x")) == [2, 5, 0, 3, 1, 4])
    #expect(try order(table.sorted(by: "x", descending: true)) == [0, 3, 5, 2, 1, 4])
    #expect(try order(table.sorted(by: [])) == [0, 1, 2, 3, 4, 5])
    let size = try sampleTable().sorted(by: "size")["size"]
    #expect(size.cells == ["S", "M", "M", "L", .missing])
  }

  @Test("random tables sort like a plain stable sort", arguments: 0..<50)
  func randomSorting(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let keys = (0..<40).map { _ in random.draw(5) == 0 ? nil : random.draw(6) as Int? }
    let table = try Table([Column("key", keys), Column("row", Array(0..<40))])
    for descending in [false, true] {
      let expected = keys.enumerated().sorted { left, right in
        guard let one = left.element else {
          return right.element == nil && left.offset < right.offset
        }
        guard let other = right.element else { return true }
        return one == other ? left.offset < right.offset : (one < other) != descending
      }.map(\.offset)
      #expect(try table.sorted(by: "key", descending: descending)["row"] == Column("row", expected))
    }
  }

  @Test("a matrix has the columns' numbers, with NaN for missing")
  func matrix() throws {
    let matrix = try sampleTable().matrix(["age", "member"])
    #expect(matrix.rows == 5 && matrix.columns == 2)
    #expect(try matrix.row(0) == [31, 1])
    #expect(try matrix.row(2).allSatisfy(\.isNaN))
    #expect(try sampleTable().matrix([]).columns == 0)
    #expect(try tableError { try sampleTable().matrix(["name"]) }.code == "wrong-type")
  }

  @Test("conversions lose nothing or fail with the first row that would")
  func conversion() throws {
    let table = try sampleTable()
    #expect(
      try table.converting("age", to: .double)["age"] == Column("age", [31.0, 25, nil, 40, 25])
    )
    #expect(try table.converting("member", to: .int)["member"].cells == [1, 0, nil, 1, 0])
    #expect(try table.converting("age", to: .string)["age"].cells == ["31", "25", nil, "40", "25"])
    #expect(try table.converting("age", to: .category)["age"].levels == ["25", "31", "40"])
    #expect(try table.converting("born", to: .string).converting("born", to: .date) == table)
    #expect(try table.converting("size", to: .string)["size"].cells == ["M", "S", nil, "L", "M"])
    expectError(.notConvertible(column: "mass", row: 0, value: "61.5", type: .int)) {
      try table.converting("mass", to: .int)
    }
    expectError(.notConvertible(column: "name", row: 0, value: "\"ann\"", type: .double)) {
      try table.converting("name", to: .double)
    }
    expectError(.notConvertible(column: "age", row: 0, value: "31", type: .bool)) {
      try table.converting("age", to: .bool)
    }
    #expect(throws: TableError.self) { try table.converting("born", to: .double) }
    let texts = try Table([Column("x", [" 1", "2.5 ", nil])])
    #expect(try texts.converting("x", to: .double)["x"] == Column("x", [1, 2.5, nil]))
    let large = try Table([Column("x", [1e300, .nan])])
    #expect(throws: TableError.self) { try large.converting("x", to: .int) }
  }

  @Test("an interrupted execution stops")
  func interruption() throws {
    let execution = Execution()
    execution.interrupt()
    Execution.$current.withValue(execution) {
      #expect(throws: Interrupted.self) { try Dataset.penguins().filter { $0["year"] > 1 } }
      #expect(throws: Interrupted.self) { try Table.parse(csv: "a,b\n1,2\n") }
    }
  }
}
