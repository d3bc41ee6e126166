// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Other shapes")
struct ReshapingTests {
  @Test("melting and pivoting give the table back", arguments: 0..<40)
  func inverse(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try randomTable(&random, rows: 1 + random.draw(20))
    let wide = try table.select("row", "double", "int", "float")
    let long = try wide.melted(keeping: ["row"])
    #expect(long.rowCount == 3 * wide.rowCount)
    let back = try long.pivoted(rows: ["row"], columns: "variable", values: "value")
    #expect(back.columnNames == ["row", "double", "int", "float"])
    for name in ["double", "int", "float"] {
      #expect(try back[name] == wide.converting(name, to: .double)[name], "\(name)")
    }
  }

  @Test("several values for one place need a summary")
  func summaries() throws {
    let table = try Table([
      Column("shop", ["a", "a", "b", "a"]), Column("month", ["jan", "feb", "jan", "jan"]),
      Column("amount", [1, 2, 4, 8]),
    ])
    #expect(
      try tableError { try table.pivoted(rows: ["shop"], columns: "month", values: "amount") }.code
        == "repeated-key"
    )
    let sums = try table.pivoted(rows: ["shop"], columns: "month", values: "amount", .sum)
    #expect(sums.columnNames == ["shop", "feb", "jan"])
    #expect(try sums["jan"].strings() == ["9", "4"] && sums["feb"].strings() == ["2", nil])
  }

  @Test("cross tables count pairs")
  func crossTable() throws {
    let table = try Table([
      Column("x", ["a", "b", "a", nil, "a"]), Column("y", [true, false, false, true, true]),
    ])
    let counts = try table.crossTable(rows: "x", columns: "y")
    #expect(try counts["false"].strings() == ["1", "1"] && counts["true"].strings() == ["2", "0"])
    let shares = try table.crossTable(rows: "x", columns: "y", normalized: .rows)
    #expect(try shares["true"].doubles() == [2.0 / 3, 0])
  }

  @Test("bins hold their lower edge, and the last one both")
  func bins() throws {
    let column = Column("x", [0.0, 5, 10, 20, -1, 21, nil, .nan])
    let binned = try column.binned(edges: [0, 10, 20])
    #expect(binned.strings() == ["[0, 10)", "[0, 10)", "[10, 20]", "[10, 20]", nil, nil, nil, nil])
    #expect(try column.binned(width: 10).levels == ["[-10, 0)", "[0, 10)", "[10, 20)", "[20, 30]"])
    #expect(
      try Column("x", [1.0, 2, 3, 4]).binned(quantiles: 2).strings() == [
        "[1, 2.5)", "[1, 2.5)", "[2.5, 4]", "[2.5, 4]",
      ]
    )
    #expect(try Column("x", [3.0, 3]).binned(quantiles: 4).missingCount == 0)
    for edges: [Double] in [[], [1], [2, 1], [1, .nan]] {
      #expect(try tableError { try column.binned(edges: edges) }.code == "invalid-argument")
    }
    #expect(try tableError { try column.binned(width: 0) }.code == "invalid-argument")
  }

  @Test("tables are stacked by the names of their columns")
  func stacking() throws {
    let one = try Table([Column("a", [1, 2]), Column("b", ["x", nil])])
    let other = try Table([
      Column("b", categories: ["y"]), Column("a", [0.5]), Column("c", [true]),
    ])
    #expect(try tableError { try Table.stacked([one, other]) }.code == "unknown-column")
    let union = try Table.stacked([one, other], columns: .union)
    #expect(try union["a"].doubles() == [1, 2, 0.5] && union["b"].strings() == ["x", nil, "y"])
    #expect(try union["c"].strings() == [nil, nil, "true"])
    #expect(try Table.stacked([one, other], columns: .shared).columnNames == ["a", "b"])
    #expect(
      try tableError { try Table.stacked([one, Table([Column("a", ["t"]), Column("b", ["t"])])]) }
        .code == "wrong-type"
    )
    #expect(try one.appending(one).rowCount == 4)
    #expect(
      try one.beside(other.rows([0, 0]), suffix: "2").columnNames == ["a", "b", "b2", "a2", "c"]
    )
    let levels = try Column.joined([
      Column("c", categories: ["u", "v"]), Column("c", categories: ["w", "u", nil]),
    ])
    #expect(levels.levels == ["u", "v", "w"] && levels.strings() == ["u", "v", "w", "u", nil])
  }

  @Test("a sample has each row at most once and depends on its seed alone")
  func samples() throws {
    let table = try Table([Column("n", (0..<1_000).map { $0 as Int? })])
    let sample = try table.sample(100, seed: 3)
    let rows = try sample["n"].cells.compactMap(\.int)
    #expect(Set(rows).count == 100 && rows == rows.sorted())
    #expect(try table.sample(100, seed: 3) == sample && table.sample(100, seed: 4) != sample)
    #expect(try table.sample(share: 0.25).rowCount == 250 && table.sample(2_000) == table)
    #expect(try tableError { try table.sample(-1) }.code == "invalid-argument")
  }
}
