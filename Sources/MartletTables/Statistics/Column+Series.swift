// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Column {
  /// The skewness of the values that are present, corrected for bias: 0 if they are symmetric, above 0 if the
  /// longer tail is that of large values.
  ///
  /// *G*₁ = √(*n*(*n* − 1))/(*n* − 2) · *m*₃/*m*₂³ᐟ², with the central moments *m*, as in pandas.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues` for fewer than three values, or
  ///   `invalidArgument` for values that are not finite or all the same.
  public func skewness() throws -> Double {
    let (n, second, third, _) = try moments("a skewness", atLeast: 3)
    let deviation = second.squareRoot()
    return (n * (n - 1)).squareRoot() / (n - 2) * (third / (deviation * deviation * deviation))
  }

  /// The excess kurtosis of the values that are present, corrected for bias: 0 for normal ones, above 0 if
  /// the tails are longer.
  ///
  /// *G*₂ = (*n* − 1)/((*n* − 2)(*n* − 3)) · ((*n* + 1)(*m*₄/*m*₂² − 3) + 6), as in pandas.
  ///
  /// - Throws: As ``skewness()``, for fewer than four values.
  public func kurtosis() throws -> Double {
    let (n, second, _, fourth) = try moments("a kurtosis", atLeast: 4)
    let excess = fourth / (second * second) - 3
    return (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6)
  }

  /// The number of values and their central moments, in units of the largest deviation.
  private func moments(_ operation: String, atLeast needed: Int) throws -> (
    Double, Double, Double, Double
  ) {
    let values = try sample(for: operation, atLeast: needed).values
    let mean = compensatedSum(values) / Double(values.count)
    let scale = values.reduce(0) { max($0, abs($1 - mean)) }
    guard scale > 0, scale.isFinite else {
      throw TableError(
        .invalidArgument(
          name: name,
          value: "the same in all rows, or out of range",
          expected: "different from row to row for \(operation)"
        )
      )
    }
    let n = Double(values.count)
    var sums = (0.0, 0.0, 0.0)
    try Execution.current.everyBlock(of: values.indices) { rows in
      var block = (0.0, 0.0, 0.0)
      for row in rows {
        let deviation = (values[row] - mean) / scale
        let square = deviation * deviation
        block.0 += square
        block.1 += square * deviation
        block.2 += square * square
      }
      sums = (sums.0 + block.0, sums.1 + block.1, sums.2 + block.2)
    }
    return (n, sums.0 / n, sums.1 / n, sums.2 / n)
  }

  /// The correlations of the values, in the order of the rows, with those some rows before.
  ///
  /// Lag *k* is Σ (*x*ₜ − *x̄*)(*x*ₜ₊ₖ − *x̄*) over Σ (*x*ₜ − *x̄*)², with the mean of all.
  ///
  /// - Parameter lags: How many rows to go back at most, at least 1 and fewer than there are rows.
  /// - Returns: The correlations of lags 0, which is 1, to `lags`.
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues`, or `invalidArgument` for lags that there are
  ///   not, or values that are missing, not finite or all the same.
  public func autocorrelation(lags: Int) throws -> [Double] {
    let operation = "an autocorrelation"
    guard missingCount == 0 else {
      throw TableError(
        .invalidArgument(
          name: name,
          value: "missing in \(counted(missingCount, "row"))",
          expected: "present in every row for \(operation); fill the gaps first"
        )
      )
    }
    let values = try sample(for: operation, atLeast: 2).values
    guard lags >= 1, lags < values.count else {
      throw TableError(
        .invalidArgument(name: "lags", value: "\(lags)", expected: "from 1 to \(values.count - 1)")
      )
    }
    let mean = compensatedSum(values) / Double(values.count)
    let scale = values.reduce(0) { max($0, abs($1 - mean)) }
    guard scale > 0, scale.isFinite else {
      throw TableError(
        .invalidArgument(
          name: name,
          value: "the same in all rows, or out of range",
          expected: "different from row to row for \(operation)"
        )
      )
    }
    let deviations = values.map { ($0 - mean) / scale }
    let whole = compensatedSum(deviations.map { $0 * $0 })
    return try (0...lags).map { lag in
      var sum = 0.0
      try Execution.current.everyBlock(of: 0..<deviations.count - lag) { rows in
        sum += compensatedSum(rows.map { deviations[$0] * deviations[$0 + lag] })
      }
      return sum / whole
    }
  }

  /// Asks whether the values have to do with those of the rows before, by the test of Ljung and Box.
  ///
  /// *Q* = *n*(*n* + 2) Σ *r*ₖ²/(*n* − *k*) over the lags.
  ///
  /// - Parameter lags: How many lags to take together.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``autocorrelation(lags:)``.
  /// - Note: Ljung and Box 1978, doi:10.1093/biomet/65.2.297.
  public func ljungBox(lags: Int) throws -> HypothesisTest {
    let correlations = try autocorrelation(lags: lags)
    let n = Double(count)
    let q =
      n * (n + 2)
      * (1...lags).reduce(0) { $0 + correlations[$1] * correlations[$1] / (n - Double($1)) }
    let p = try ChiSquareDistribution(degreesOfFreedom: Double(lags)).survival(q)
    return HypothesisTest(
      name: "Ljung-Box test",
      statistic: ("Q", q),
      degreesOfFreedom: [Double(lags)],
      pValue: p,
      reading: p < 0.05
        ? "The values of \(name) have to do with those of up to \(counted(lags, "row")) before "
          + "(\(pText(p)))."
        : "No relation of \(name) with the \(counted(lags, "row")) before can be detected "
          + "(\(pText(p))).",
      groups: [
        Column("lag", (1...lags).map { $0 as Int? }),
        Column("correlation", correlations.dropFirst().map { $0 as Double? }),
      ]
    )
  }
}
