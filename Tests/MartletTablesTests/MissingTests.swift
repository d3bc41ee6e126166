// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@Suite("Missing values")
struct MissingTests {
  @Test("rows with missing values are dropped, NaN stays")
  func dropping() throws {
    let table = try sampleTable()
    #expect(try table.droppingMissing().rowCount == 3)
    #expect(try table.droppingMissing("name").rowCount == 4)
    #expect(try table.droppingMissing("mass", "name").rowCount == 4)
    #expect(try Table([Column("x", [.nan, 1])]).droppingMissing().rowCount == 2)
    #expect(try Dataset.penguins().droppingMissing().rowCount == 333)
    #expect(try Table([]).droppingMissing() == Table([]))
  }

  @Test("without names, numbers get the statistic and other columns their most frequent value")
  func imputedAll() throws {
    let filled = try sampleTable().dropping("mass").imputed(.median)
    #expect(filled.missingCount == 0)
    #expect(try filled["age"].cells == [31, 25, 28, 40, 25])
    #expect(try filled["age"].type == .int)
    #expect(try filled["name"].cells[1] == "ann")
    #expect(try filled["member"].cells[2] == false)
    #expect(try filled["size"].cells[2] == "M")
    #expect(try filled["born"].cells[1] == .date(CalendarDate("1986-12-31")))
  }

  @Test("a mean that is not whole makes whole numbers decimal")
  func decimalMean() throws {
    let table = try Table([Column("x", [1, 2, nil])])
    #expect(try table.imputed(.mean)["x"] == Column("x", [1, 2, 1.5]))
    #expect(try table.imputed(.median)["x"] == Column("x", [1, 2, 1.5]))
    #expect(try table.imputed(.mostFrequent)["x"] == Column("x", [1, 2, 1]))
    #expect(try table.imputed(.constant(0))["x"] == Column("x", [1, 2, 0]))
  }

  @Test("a constant fills the columns that take it")
  func constants() throws {
    let table = try sampleTable()
    let filled = try table.imputed(.constant("none"))
    #expect(try filled["name"].cells[1] == "none")
    #expect(try filled["size"].levels == ["S", "M", "L", "XL", "none"])
    #expect(try filled["size"].cells[2] == "none")
    #expect(try filled["age"] == table["age"])
    let error = try tableError { try table.imputed(.constant("none"), columns: ["age"]) }
    #expect(error.code == "wrong-type" && error.culprit == "age")
    #expect(throws: TableError.self) { try table.imputed(.constant(nil), columns: ["age"]) }
  }

  @Test("what cannot be imputed is an error that names the column")
  func errors() throws {
    let table = try sampleTable().adding(Column("none", [Double?](repeating: nil, count: 5)))
    let error = try tableError { try table.imputed() }
    #expect(
      error.code == "no-values" && error.culprit == "none"
        && error.remedy?.contains("constant") == true
    )
    let text = try tableError { try table.imputed(.mean, columns: ["name"]) }
    #expect(text.code == "wrong-type" && text.culprit == "name")
    #expect(try table.imputed(.constant(0))["none"].cells.allSatisfy { $0 == 0 })
  }
}

@Suite("Dropping by how much is missing")
struct MissingRuleTests {
  private func table() throws -> Table {
    try Table([
      Column("a", [1, nil, nil, 4]), Column("b", ["x", "y", nil, nil]),
      Column("c", [1.0, nil, nil, 4]),
    ])
  }

  @Test("Rows go by any, all or a share of their values")
  func rows() throws {
    let table = try table()
    #expect(try table.droppingRows(missing: .any)["b"].strings() == ["x"])
    #expect(try table.droppingRows(missing: .all)["b"].strings() == ["x", "y", nil])
    #expect(try table.droppingRows(missing: .moreThan(0.5))["b"].strings() == ["x", nil])
    #expect(try table.droppingRows(missing: .moreThan(2.0 / 3)).rowCount == 3)
    #expect(try table.droppingRows(missing: .moreThan(1)) == table)
    #expect(try table.droppingRows(missing: .any, columns: ["b"]).rowCount == 2)
    #expect(try table.head(0).droppingRows(missing: .all).rowCount == 0)
    #expect(try Table([]).droppingRows(missing: .all).rowCount == 0)
  }

  @Test("Columns go by any, all or a share of their values")
  func columns() throws {
    let table = try table().adding(Column("void", [nil as Int?, nil, nil, nil]))
    #expect(try table.droppingColumns(missing: .all).columnNames == ["a", "b", "c"])
    #expect(try table.droppingColumns(missing: .any).columnCount == 0)
    #expect(try table.droppingColumns(missing: .moreThan(0.5)).columnNames == ["a", "b", "c"])
    #expect(
      try table.droppingColumns(missing: .any, columns: ["b"]).columnNames == ["a", "c", "void"]
    )
    #expect(try table.head(0).droppingColumns(missing: .all).columnCount == 4)
  }

  @Test("Shares outside of 0 to 1 and unknown columns are refused, also without rows")
  func refuses() throws {
    for table in [try table(), try table().head(0)] {
      for share in [-0.1, 1.1, Double.nan] {
        #expect(throws: TableError.self) { try table.droppingRows(missing: .moreThan(share)) }
        #expect(throws: TableError.self) { try table.droppingColumns(missing: .moreThan(share)) }
      }
      #expect(throws: TableError.self) { try table.droppingRows(missing: .any, columns: ["d"]) }
      #expect(throws: TableError.self) { try table.droppingColumns(missing: .any, columns: ["d"]) }
    }
  }
}
