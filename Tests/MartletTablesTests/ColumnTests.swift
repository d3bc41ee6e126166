// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@Suite("Columns")
struct ColumnTests {
  @Test("NaN and missing are different things")
  func nanAndMissing() throws {
    let column = Column("x", [1.5, .nan, nil])
    #expect(column.missingCount == 1)
    #expect(column.cells == [1.5, .double(.nan), .missing])
    let values = try column.doubles()
    #expect(values[1].isNaN && values[2].isNaN)
    #expect(column.strings() == ["1.5", "NaN", nil])
  }

  @Test("a decimal column hands out its own buffer")
  func withoutCopying() throws {
    let column = Column("x", [1.5, nil, 2])
    guard case .double(let buffer) = column.storage else { throw NoError() }
    let address = buffer.withUnsafeBufferPointer { $0.baseAddress }
    #expect(try column.withDoubles { $0.baseAddress } == address)
  }

  @Test("a subscript beyond the rows is an error", arguments: [-1, 3, Int.max, Int.min])
  func rowOutOfRange(row: Int) throws {
    let column = Column("x", [1, 2, 3])
    #expect(try column[2] == 3)
    expectError(.rowOutOfRange(row: row, count: 3)) { try column[row] }
  }

  @Test("numbers are not made of text, categories or dates")
  func wrongType() throws {
    let table = try sampleTable()
    for name in ["name", "size", "born"] {
      let column = try table[name]
      let error = try tableError { try column.doubles() }
      #expect(error.code == "wrong-type" && error.culprit == name)
      #expect(throws: TableError.self) { try column.mean() }
    }
    #expect(try table["member"].doubles().prefix(2) == [1, 0])
    #expect(try table["member"].mean() == 0.5)
  }

  @Test("levels are sorted as values, and a category's are its dictionary")
  func levels() throws {
    #expect(Column("x", [10, 9, nil, 10]).levels == ["9", "10"])
    #expect(Column("x", [2.5, -1, .nan]).levels == ["-1", "2.5", "NaN"])
    #expect(Column("x", ["b", "a", nil, "b"]).levels == ["a", "b"])
    #expect(Column("x", [true, nil, false]).levels == ["false", "true"])
    let size = try sampleTable()["size"]
    #expect(size.levels == ["S", "M", "L", "XL"])
    #expect(size.levelCodes == [1, 0, -1, 2, 1])
    #expect(Column("x", ["b", nil, "a"]).levelCodes == [1, -1, 0])
  }

  @Test("categories must be among the levels, and levels must differ")
  func categories() throws {
    #expect(throws: TableError.self) { try Column("x", categories: ["a"], levels: ["b"]) }
    #expect(throws: TableError.self) { try Column("x", categories: ["a"], levels: ["a", "a"]) }
    #expect(try Column("x", categories: ["b", nil, "a"]).levels == ["a", "b"])
  }

  @Test("unique values come in order of first appearance; 0 and -0 are one, NaNs too")
  func unique() throws {
    #expect(try Column("x", [3, nil, 1, 3]).unique() == Column("x", [3, 1]))
    let odd = Column("x", [0.0, -0.0, .nan, -.nan, 1])
    #expect(try odd.unique() == Column("x", [0.0, .nan, 1]))
  }

  @Test("value counts are sorted, with the missing ones last")
  func valueCounts() throws {
    let counts = try Column("x", ["b", "a", nil, "b", "c", nil]).valueCounts()
    #expect(try counts["x"].cells == ["b", "a", "c", .missing])
    #expect(try counts["count"].cells == [2, 1, 1, 2])
    #expect(try counts["share"].doubles() == [2.0 / 6, 1.0 / 6, 1.0 / 6, 2.0 / 6])
    #expect(try Column("count", [1]).valueCounts().columnNames == ["value", "count", "share"])
    #expect(try Column("x", [Int]()).valueCounts().rowCount == 0)
  }

  @Test("cells compare numbers by value, whatever their type")
  func cells() {
    #expect(Cell.int(39) == .double(39))
    #expect(Cell.int(9_007_199_254_740_993) != .double(9_007_199_254_740_992))
    #expect(Cell.double(.nan) == .double(.nan) && Cell.missing == .missing)
    #expect(Cell.string("1") != 1 && Cell.bool(true) != 1)
    #expect(
      [3, 3.5, "a", true, nil] as [Cell] == [
        .int(3), .double(3.5), .string("a"), .bool(true), .missing,
      ]
    )
    #expect(Cell.double(-9.223372036854775808e18).description == "-9.223372036854776e+18")
  }
}

@Suite("Statistics of a column")
struct ColumnStatisticsTests {
  @Test("small closed forms")
  func closedForms() throws {
    let column = Column("x", [2.0, nil, 4, 4, 10])
    #expect(try column.sum() == 20)
    #expect(try column.mean() == 5)
    #expect(try column.median() == 4)
    #expect(try column.minimum() == 2)
    #expect(try column.maximum() == 10)
    // Squares of -3, -1, -1, 5 make 36, over 3.
    #expect(try column.standardDeviation() == 12.0.squareRoot())
    #expect(try column.quantile(0.25) == 3.5)
    #expect(try column.quantile(1) == 10)
    #expect(try column.mostFrequent() == 4)
  }

  @Test("the order of the rows and a large offset cost no digits")
  func stability() throws {
    #expect(try Column("x", [1e16, 1, -1e16]).sum() == 1)
    let column = Column("x", [1_000_000_004.0, 1_000_000_007, 1_000_000_013, 1_000_000_016])
    #expect(try column.standardDeviation() == 30.0.squareRoot())
    #expect(try Column("x", [1e308, 1e308]).sum() == .infinity)
  }

  @Test("NaN makes numbers NaN, wherever it stands")
  func nan() throws {
    for values in [[.nan, 1.0, 2], [1.0, .nan, 2], [1.0, 2, .nan]] {
      let column = Column("x", values)
      for result in [
        try column.mean(), try column.median(), try column.minimum(), try column.maximum(),
        try column.quantile(0), try column.standardDeviation(),
      ] { #expect(result.isNaN) }
    }
  }

  @Test("without values there is an error that names the column")
  func noValues() throws {
    for column in [Column("x", [Double]()), Column("x", [nil, nil] as [Double?])] {
      #expect(try column.sum() == 0)
      for body in [
        column.mean, column.median, column.minimum, column.maximum, column.standardDeviation,
      ] {
        let error = try tableError(body)
        #expect(error.code == "no-values" && error.culprit == "x")
      }
      #expect(throws: TableError.self) { try column.mostFrequent() }
    }
    #expect(throws: TableError.self) { try Column("x", [1]).standardDeviation() }
  }

  @Test("a quantile is asked for by a share", arguments: [-0.1, 1.1, .nan, .infinity])
  func badShare(share: Double) {
    #expect(throws: TableError.self) { try Column("x", [1, 2]).quantile(share) }
  }
}
