// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// How often the values of one column occur with those of another, and what that says.
public struct ContingencyTable: Sendable, Equatable, CustomStringConvertible {
  /// The column whose values make the rows.
  public let rowName: String
  /// The column whose values make the columns.
  public let columnName: String
  /// The values of the rows, in their order.
  public let rows: [String]
  /// The values of the columns, in their order.
  public let columns: [String]
  /// For each row the counts of its columns.
  public let counts: [[Int]]

  /// The number of rows of the table that was counted.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The counts that would be expected if the columns had nothing to do with each other.
  public var expected: [[Double]] {
    let sums = columnSums
    let total = Double(total)
    return counts.map { row in
      let sum = Double(row.reduce(0, +))
      return sums.map { sum * $0 / total }
    }
  }

  private var columnSums: [Double] {
    columns.indices.map { column in counts.reduce(0) { $0 + Double($1[column]) } }
  }

  private var degreesOfFreedom: Double { Double((rows.count - 1) * (columns.count - 1)) }

  /// χ²; with Yates' correction if asked for.
  private func statistic(corrected: Bool) -> Double {
    var sum = 0.0
    for (row, expectedRow) in zip(counts, expected) {
      for (count, expected) in zip(row, expectedRow) {
        var distance = abs(Double(count) - expected)
        if corrected { distance -= min(0.5, distance) }
        sum += distance * distance / expected
      }
    }
    return sum
  }

  /// Cramér's *V*, the strength of the relation from 0 to 1, without correction for bias.
  public var cramersV: Double {
    let smaller = Double(min(rows.count, columns.count) - 1)
    return (statistic(corrected: false) / Double(total) / smaller).squareRoot()
  }

  /// φ, the correlation of two columns of two values each, without its sign.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` unless there are two rows and two columns.
  public func phi() throws -> Double {
    try requireTwoByTwo("φ")
    return (statistic(corrected: false) / Double(total)).squareRoot()
  }

  /// The odds ratio *ad*/(*bc*) of a table of two rows and two columns; infinite if *b* or *c* is 0.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` unless there are two rows and two columns.
  public func oddsRatio() throws -> Double {
    try requireTwoByTwo("an odds ratio")
    return Double(counts[0][0]) * Double(counts[1][1])
      / (Double(counts[0][1]) * Double(counts[1][0]))
  }

  /// What one column tells about the other, in nats; 0 if nothing.
  public var mutualInformation: Double {
    let total = Double(total)
    var sum = 0.0
    for (row, expectedRow) in zip(counts, expected) {
      for (count, expected) in zip(row, expectedRow) where count > 0 {
        sum += Double(count) / total * naturalLogarithm(Double(count) / expected)
      }
    }
    return max(0, sum)
  }

  /// Pearson's χ² test of whether the columns have to do with each other; the effect is Cramér's *V*.
  ///
  /// - Parameter corrected: Whether to use Yates' correction, for two rows and two columns; false by
  ///   default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `invalidArgument` if another table is to be corrected.
  public func chiSquareTest(corrected: Bool = false) throws -> HypothesisTest {
    if corrected { try requireTwoByTwo("Yates' correction") }
    let statistic = statistic(corrected: corrected)
    let p = try ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom).survival(statistic)
    let few = expected.joined().lazy.filter { $0 < 5 }.count
    return HypothesisTest(
      name: corrected ? "χ² test with Yates' correction" : "χ² test of independence",
      statistic: ("χ²", statistic),
      degreesOfFreedom: [degreesOfFreedom],
      pValue: p,
      effect: ("Cramér's V", cramersV),
      reading: p < 0.05
        ? "\(rowName) and \(columnName) have to do with each other: \(Self.strength(cramersV)) "
          + "relation (\(pText(p)))."
        : "No relation between \(rowName) and \(columnName) can be detected (\(pText(p))).",
      caution: few == 0
        ? ""
        : "\(counted(few, "cell")) of the table \(few == 1 ? "has" : "have") an expected count below 5: "
          + "p is only a rough guide there; join rare values.",
      groups: table.columns
    )
  }

  /// McNemar's test of whether two yes-or-no columns of the same rows have different shares.
  ///
  /// Only the rows in which they differ count. The statistic is (|*b* − *c*| − 1)²/(*b* + *c*) when corrected.
  ///
  /// - Parameter corrected: Whether to correct for continuity; true by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `invalidArgument` unless both columns have the same two values, or if
  ///   no rows differ.
  /// - Note: McNemar 1947, doi:10.1007/BF02295996.
  public func mcNemarTest(corrected: Bool = true) throws -> HypothesisTest {
    try requireTwoByTwo("McNemar's test")
    guard rows == columns else {
      throw TableError(
        .invalidArgument(
          name: columnName,
          value: "a column of \(listed(columns))",
          expected: "one of the same values as \"\(rowName)\" (\(listed(rows))) for McNemar's test"
        )
      )
    }
    let (b, c) = (Double(counts[0][1]), Double(counts[1][0]))
    guard b + c > 0 else {
      throw TableError(
        .invalidArgument(
          name: columnName,
          value: "the same as \"\(rowName)\" in all rows",
          expected: "different in at least one for McNemar's test"
        )
      )
    }
    let distance = max(0, abs(b - c) - (corrected ? 1 : 0))
    let statistic = distance * distance / (b + c)
    let p = try ChiSquareDistribution(degreesOfFreedom: 1).survival(statistic)
    return HypothesisTest(
      name: corrected ? "McNemar's test with correction" : "McNemar's test",
      statistic: ("χ²", statistic),
      degreesOfFreedom: [1],
      pValue: p,
      effect: ("b/c", b / c),
      reading: p < 0.05
        ? "The shares of \(rows[1]) in \(rowName) and \(columnName) differ (\(pText(p)))."
        : "The shares of \(rows[1]) in \(rowName) and \(columnName) do not differ detectably "
          + "(\(pText(p))).",
      caution: b + c < 25 ? "With fewer than 25 rows that differ, p is only a rough guide." : "",
      groups: table.columns
    )
  }

  private func requireTwoByTwo(_ operation: String) throws {
    guard rows.count == 2, columns.count == 2 else {
      throw TableError(
        .invalidArgument(
          name: rows.count == 2 ? columnName : rowName,
          value: "a column of \(rows.count == 2 ? columns.count : rows.count) values",
          expected: "one of two values for \(operation)"
        )
      )
    }
  }

  /// A word for the size of Cramér's V.
  private static func strength(_ v: Double) -> String {
    v < 0.1 ? "a very weak" : v < 0.3 ? "a weak" : v < 0.5 ? "a moderate" : "a strong"
  }

  /// The counts as a table: a row for each value of the first column.
  public var table: Table {
    let header = Column(rowName, rows.map { $0 as String? })
    var names: Set<String> = [rowName]
    return Table(
      unchecked: [header]
        + columns.enumerated().map { place, name in
          var name = name.isEmpty ? "\"\"" : name
          while !names.insert(name).inserted { name += "_value" }
          return Column(name, counts.map { $0[place] as Int? })
        }
    )
  }

  /// The counts in plain text.
  public var description: String { display.text() }

  private var display: DisplayTable {
    let largest = Double(counts.joined().max() ?? 0)
    return DisplayTable(
      headers: [DisplayTable.Header("\(rowName) \\ \(columnName)")]
        + columns.map { DisplayTable.Header($0, alignment: .right) },
      rows: zip(rows, counts).map { name, counts in
        [DisplayTable.Entry(name)]
          + counts.map {
            DisplayTable.Entry(grouped($0), shade: largest > 0 ? Double($0) / largest : 0)
          }
      },
      footer: "\(counted(total, "row"))",
      hasRowHeaders: true
    )
  }
}

extension ContingencyTable: MediaRepresentable {
  /// The counts as plain text and HTML, larger ones in a darker shade.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }
}

extension Table {
  /// How often the values of one column occur with those of another, for measures and tests of that.
  ///
  /// - Parameters:
  ///   - rows: The column whose values make the rows, at least two of them.
  ///   - columns: The column whose values make the columns, at least two of them.
  /// - Returns: The counts; rows that miss either value are left out, and so are values that do not occur.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for columns of fewer than two or
  ///   more than a thousand values.
  public func contingency(_ rows: String, _ columns: String) throws -> ContingencyTable {
    let (one, other) = (try self[rows], try self[columns])
    let (left, right) = (try one.grouping(), try other.grouping())
    let most = 1000
    for (column, groups) in [(one, left), (other, right)] where groups.firstRows.count > most {
      throw TableError(
        .invalidArgument(
          name: column.name,
          value: "a column of \(MartletTables.grouped(groups.firstRows.count)) values",
          expected: "one of at most \(most) to be counted; put numbers into bins first"
        )
      )
    }
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: right.firstRows.count),
      count: left.firstRows.count
    )
    try Execution.current.everyBlock(of: 0..<rowCount) { block in
      for row in block where left.codes[row] >= 0 && right.codes[row] >= 0 {
        counts[left.codes[row]][right.codes[row]] += 1
      }
    }
    // A value whose rows all miss the other column has no counts, and no expected ones.
    let rowPlaces = left.sortedGroups.filter { counts[$0].contains { $0 > 0 } }
    let columnPlaces = right.sortedGroups.filter { place in counts.contains { $0[place] > 0 } }
    for (column, places) in [(one, rowPlaces), (other, columnPlaces)] where places.count < 2 {
      throw TableError(
        .invalidArgument(
          name: column.name,
          value: "a column of \(counted(places.count, "value")) in these rows",
          expected: "one of at least two values"
        )
      )
    }
    return ContingencyTable(
      rowName: rows,
      columnName: columns,
      rows: rowPlaces.map { one.text(left.firstRows[$0]) ?? "" },
      columns: columnPlaces.map { other.text(right.firstRows[$0]) ?? "" },
      counts: rowPlaces.map { row in columnPlaces.map { counts[row][$0] } }
    )
  }

  /// Asks whether two columns of categories have to do with each other, by Pearson's χ² test.
  ///
  /// `titanic.chiSquareTest("sex", "survived")`. For expected counts, odds ratio and more see
  /// ``contingency(_:_:)``.
  ///
  /// - Parameters:
  ///   - first: A column of at least two values.
  ///   - second: Another one.
  ///   - corrected: Whether to use Yates' correction, for columns of two values each; false by default.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``contingency(_:_:)`` and ``ContingencyTable/chiSquareTest(corrected:)``.
  public func chiSquareTest(
    _ first: String,
    _ second: String,
    corrected: Bool = false
  ) throws -> HypothesisTest {
    try contingency(first, second).chiSquareTest(corrected: corrected)
  }

  /// Asks whether the values of a column have given shares, by Pearson's χ² test of goodness of fit.
  ///
  /// - Parameters:
  ///   - column: A column of at least two values.
  ///   - shares: The share of each value under the null hypothesis, in the order of the values, or weights
  ///     in proportion to them; left out, all equal.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument`.
  public func goodnessOfFit(_ column: String, shares: [Double] = []) throws -> HypothesisTest {
    let values = try self[column]
    let groups = try values.grouping()
    let counts = groups.counts
    let places = groups.sortedGroups
    let weights = shares.isEmpty ? places.map { _ in 1.0 } : shares
    let sum = weights.reduce(0, +)
    guard places.count >= 2 else {
      throw TableError(
        .invalidArgument(
          name: column,
          value: "a column of \(counted(places.count, "value"))",
          expected: "one of at least two values"
        )
      )
    }
    guard weights.count == places.count, weights.allSatisfy({ $0 > 0 }), sum.isFinite else {
      throw TableError(
        .invalidArgument(
          name: "shares",
          value: "[\(listed(weights.map(doubleText)))]",
          expected: "\(places.count) numbers above 0, one for each value of \"\(column)\""
        )
      )
    }
    let total = Double(counts.reduce(0, +))
    let expected = weights.map { $0 / sum * total }
    let statistic = zip(places, expected).reduce(0) { result, pair in
      let distance = Double(counts[pair.0]) - pair.1
      return result + distance * distance / pair.1
    }
    let freedom = Double(places.count - 1)
    let p = try ChiSquareDistribution(degreesOfFreedom: freedom).survival(statistic)
    let what = shares.isEmpty ? "equally frequent" : "distributed as given"
    let title = ["count", "expected"].contains(column) ? "value" : column
    return HypothesisTest(
      name: "χ² test of goodness of fit",
      statistic: ("χ²", statistic),
      degreesOfFreedom: [freedom],
      pValue: p,
      effect: ("Cohen's w", (statistic / total).squareRoot()),
      reading: p < 0.05
        ? "The values of \(column) are not \(what) (\(pText(p)))."
        : "The values of \(column) do not depart detectably from being \(what) (\(pText(p))).",
      caution: expected.contains { $0 < 5 }
        ? "Some expected counts are below 5: p is only a rough guide; join rare values." : "",
      groups: [
        Column(title, places.map { values.text(groups.firstRows[$0]) }),
        Column("count", places.map { counts[$0] as Int? }),
        Column("expected", expected.map { $0 as Double? }),
      ]
    )
  }
}
