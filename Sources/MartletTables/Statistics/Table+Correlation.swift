// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// The most columns of which all pairs are compared.
  private static let mostColumns = 1000

  /// The correlations of columns with each other.
  ///
  /// Each pair is computed from the rows in which both have values. `penguins.correlation(.spearman)`
  ///
  /// - Parameters:
  ///   - method: How to measure them; Pearson's *r* by default.
  ///   - columns: Columns of numbers or truth values; left out, all columns of numbers.
  /// - Returns: The coefficients and their *p* values. A column that does not vary has none.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument` for fewer than two or
  ///   more than a thousand columns, or values that are not finite; `Interrupted`.
  /// - Complexity: O(*np*²) for *n* rows and *p* columns, by ranks O(*np*² log *n*).
  public func correlation(
    _ method: CorrelationMethod = .pearson,
    columns: [String] = []
  ) throws -> CorrelationMatrix {
    let names = try squareColumns(columns, "a correlation")
    let square = try squareOf(names, "a correlation", label: "correlation") {
      try method.correlation($0, $1)
    }
    return CorrelationMatrix(
      method: method,
      columnNames: names,
      coefficients: square.matrix(\.coefficient, diagonal: { $0.coefficient.isNaN ? .nan : 1 }),
      pValues: square.matrix(\.pValue, diagonal: { $0.coefficient.isNaN ? .nan : 0 }),
      counts: square.entries.map { $0.map(\.count) }
    )
  }

  /// The correlation of two columns as a test of whether there is a relation.
  ///
  /// - Parameters:
  ///   - first: A column of numbers or truth values.
  ///   - second: Another one.
  ///   - method: How to measure it; Pearson's *r* by default.
  /// - Returns: The test, whose effect size is the coefficient; with Pearson's *r* it has Fisher's interval of 95 %.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows` for fewer than three rows with
  ///   both, or `invalidArgument` if one does not vary or is not finite.
  public func correlationTest(
    _ first: String,
    _ second: String,
    method: CorrelationMethod = .pearson
  ) throws -> HypothesisTest {
    let (x, y) = try pairs(first, second, for: "a correlation", atLeast: 3)
    let result = try method.correlation(x, y)
    let r = result.coefficient
    guard !r.isNaN else {
      let constant = x.allSatisfy { $0 == x[0] } ? first : second
      throw TableError(
        .invalidArgument(
          name: constant,
          value: "the same in all rows",
          expected: "different from row to row for a correlation"
        )
      )
    }
    var interval: ConfidenceInterval?
    if method == .pearson, x.count > 3 {
      // Fisher 1915: artanh r is nearly normal with variance 1/(n − 3). Written by the hyperbolic
      // tangent's own definition; at ±1 the interval is that point.
      let half = try NormalDistribution().upperQuantile(0.025) / Double(x.count - 3).squareRoot()
      let z = 0.5 * naturalLogarithm((1 + r) / (1 - r))
      func tangent(_ z: Double) -> Double {
        z.isInfinite ? (z < 0 ? -1 : 1) : 1 - 2 / (exponential(2 * z) + 1)
      }
      interval = ConfidenceInterval(
        estimate: r,
        lower: tangent(z - half),
        upper: tangent(z + half),
        level: 0.95,
        method: "Fisher's z"
      )
    }
    let p = result.pValue
    let samples = [Sample(name: first, values: x), Sample(name: second, values: y)]
    return HypothesisTest(
      name: "Correlation, \(method.title)",
      statistic: ("r", r),
      degreesOfFreedom: method == .kendall ? [] : [Double(x.count - 2)],
      pValue: p,
      effect: (method.title, r),
      interval: interval,
      reading: p < 0.05
        ? "\(first) and \(second) \(r > 0 ? "grow together" : "go in opposite directions") "
          + "(\(pText(p)))."
        : "No relation between \(first) and \(second) can be detected (\(pText(p))).",
      groups: groupColumns("column", samples, meanStatistics)
    )
  }

  /// The covariances of columns with each other, with *n* − 1.
  ///
  /// Each pair is computed from the rows in which both have values.
  ///
  /// - Parameter columns: Columns of numbers or truth values; left out, all columns of numbers.
  /// - Returns: The covariances, which are NaN for fewer than two rows with both.
  /// - Throws: As ``correlation(_:columns:)``.
  public func covariance(columns: [String] = []) throws -> CovarianceMatrix {
    let names = try squareColumns(columns, "a covariance")
    let square = try squareOf(names, "a covariance", label: "covariance") { x, y in
      let (one, other) = (Sample(name: "", values: x), Sample(name: "", values: y))
      let (a, b) = (one.mean, other.mean)
      var products = 0.0
      try Execution.current.everyBlock(of: x.indices) { rows in
        products += compensatedSum(rows.map { (x[$0] - a) * (y[$0] - b) })
      }
      return Correlation(
        coefficient: x.count < 2 ? .nan : products / Double(x.count - 1),
        pValue: try pearson(x, y).coefficient,
        count: x.count
      )
    }
    return CovarianceMatrix(
      columnNames: names,
      values: square.matrix(\.coefficient, diagonal: \.coefficient),
      correlations: square.matrix(\.pValue, diagonal: { _ in 1 })
    )
  }

  private func squareColumns(_ columns: [String], _ operation: String) throws -> [String] {
    let names =
      columns.isEmpty ? self.columns.filter { $0.type.isNumeric }.map(\.name) : columns
    for name in names { _ = try self[name] }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw TableError(.duplicateColumn(name: name))
    }
    guard (2...Self.mostColumns).contains(names.count) else {
      throw TableError(
        .invalidArgument(
          name: "columns",
          value: names.isEmpty ? "empty" : "a list of \(counted(names.count, "column of numbers"))",
          expected: "2 to \(Self.mostColumns) columns of numbers for \(operation)"
        )
      )
    }
    return names
  }

  /// What `measure` finds for each pair of columns, and for each column with itself.
  private func squareOf(
    _ names: [String],
    _ operation: String,
    label: String,
    _ measure: @Sendable (_ x: [Double], _ y: [Double]) throws -> Correlation
  ) throws -> Square {
    let execution = Execution.current
    try execution.require(bytes: names.count * rowCount * 8)
    let columns = try names.map { try self[$0].finiteDoubles(for: operation) }
    let count = names.count
    var entries = [[Correlation]](
      repeating: Array(
        repeating: Correlation(coefficient: .nan, pValue: .nan, count: 0),
        count: count
      ),
      count: count
    )
    for one in 0..<count {
      // One row of the matrix after the other, so that progress can be told; its pairs at once.
      let found = try Parallel.map(count - one, size: 1) { range, _ in
        let other = one + range.lowerBound
        let (x, hasX) = columns[one]
        let (y, hasY) = columns[other]
        if hasX == nil, hasY == nil { return try measure(x, y) }
        let rows = x.indices.filter { (hasX?[$0] ?? true) && (hasY?[$0] ?? true) }
        return try measure(rows.map { x[$0] }, rows.map { y[$0] })
      }
      for (offset, entry) in found.enumerated() {
        entries[one][one + offset] = entry
        entries[one + offset][one] = entry
      }
      execution.report(ProgressUpdate(label: label, completed: one + 1, total: count))
    }
    return Square(entries: entries)
  }

  private struct Square {
    let entries: [[Correlation]]

    func matrix(
      _ value: (Correlation) -> Double,
      diagonal: (Correlation) -> Double
    ) -> Matrix {
      let count = entries.count
      var values: [Double] = []
      for row in 0..<count {
        for column in 0..<count {
          let entry = entries[row][column]
          values.append(row == column ? diagonal(entry) : value(entry))
        }
      }
      return Matrix(rows: count, columns: count, storage: values)
    }
  }
}
