// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// Compares the means of a column in the two groups of another, by Student's *t*.
  ///
  /// Welch's test, which does not take the groups' variances to be equal, unless asked otherwise. The
  /// difference is the mean of the first group less that of the second, in the order of the groups'
  /// values (a category's levels in theirs); the effect is Cohen's *d*, the difference in units of the
  /// pooled standard deviation.
  ///
  /// `penguins.tTest("body_mass_g", by: "sex")`
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups, each of at least two values.
  ///   - equalVariances: Whether to pool the variances, as Student did; false by default.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the difference, 0.95 by default.
  /// - Returns: The test; ``HypothesisTest/interval`` is of the difference.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `classTooSmall`, or
  ///   `invalidArgument` for another number of groups, values that are not finite, or groups whose
  ///   values are all the same.
  /// - Note: Welch 1947, doi:10.1093/biomet/34.1-2.28, with Satterthwaite's degrees of freedom.
  public func tTest(
    _ column: String,
    by: String,
    equalVariances: Bool = false,
    alternative: Alternative = .twoSided,
    level: Double = 0.95
  ) throws -> HypothesisTest {
    try checkLevel(level)
    let samples = try samples(column, by: by, for: "a t test", atLeast: 2, groups: 2...2)
    let (one, other) = (samples[0], samples[1])
    let (n, m) = (Double(one.count), Double(other.count))
    let (s, r) = (one.variance, other.variance)
    let pooled = ((n - 1) * s + (m - 1) * r) / (n + m - 2)
    try requireSpread(pooled, column)
    let error: Double
    let freedom: Double
    if equalVariances {
      error = (pooled * (1 / n + 1 / m)).squareRoot()
      freedom = n + m - 2
    } else {
      let (a, b) = (s / n, r / m)
      error = (a + b).squareRoot()
      // Divided by the larger first: squares of small variances have no digits left.
      let large = max(a, b)
      let (x, y) = (a / large, b / large)
      freedom = (x + y) * (x + y) / (x * x / (n - 1) + y * y / (m - 1))
    }
    let difference = one.mean - other.mean
    return try tResult(
      name: equalVariances ? "Student's t test" : "Welch's t test",
      difference,
      error,
      freedom,
      alternative,
      level,
      effect: ("Cohen's d", difference / pooled.squareRoot()),
      groups: groupColumns(by, samples, meanStatistics)
    ) { p, isFound in
      isFound
        ? "The mean of \(column) is \(short(abs(difference))) "
          + "\(difference > 0 ? "higher" : "lower") where \(by) is \(one.name) than where it is "
          + "\(other.name) (\(p))."
        : "The means of \(column) where \(by) is \(one.name) and \(other.name) do not differ "
          + "detectably (\(p))."
    }
  }

  /// Compares the mean of a column with a given one, by Student's *t*.
  ///
  /// The effect is Cohen's *d*: the difference in units of the standard deviation.
  ///
  /// `adelie.tTest("body_mass_g", mean: 3700)`
  ///
  /// - Parameters:
  ///   - column: At least two numbers; missing ones are left out.
  ///   - mean: The mean under the null hypothesis, in the unit of the column.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the mean, 0.95 by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues`, or `invalidArgument`.
  public func tTest(
    _ column: String,
    mean: Double,
    alternative: Alternative = .twoSided,
    level: Double = 0.95
  ) throws -> HypothesisTest {
    try checkLevel(level)
    guard mean.isFinite else {
      throw TableError(
        .invalidArgument(name: "mean", value: doubleText(mean), expected: "a finite number")
      )
    }
    let sample = try self[column].sample(for: "a t test", atLeast: 2)
    let variance = sample.variance
    try requireSpread(variance, column)
    let difference = sample.mean - mean
    return try tResult(
      name: "One-sample t test",
      difference,
      (variance / Double(sample.count)).squareRoot(),
      Double(sample.count - 1),
      alternative,
      level,
      shift: mean,
      effect: ("Cohen's d", difference / variance.squareRoot()),
      groups: groupColumns("column", [sample], meanStatistics)
    ) { p, isFound in
      isFound
        ? "The mean of \(column), \(short(sample.mean)), is \(difference > 0 ? "above" : "below") "
          + "\(short(mean)) (\(p))."
        : "The mean of \(column), \(short(sample.mean)), does not differ detectably from "
          + "\(short(mean)) (\(p))."
    }
  }

  /// Compares two columns that belong together row by row, by Student's *t* of their differences.
  ///
  /// The effect is Cohen's *d* of the differences. Rows that miss either value are left out.
  ///
  /// `patients.pairedTTest("before", "after")`
  ///
  /// - Parameters:
  ///   - first: A column of numbers.
  ///   - second: Another one in the same unit; the difference is the first less the second.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the mean difference, 0.95 by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows` for fewer than two
  ///   pairs, or `invalidArgument`.
  public func pairedTTest(
    _ first: String,
    _ second: String,
    alternative: Alternative = .twoSided,
    level: Double = 0.95
  ) throws -> HypothesisTest {
    try checkLevel(level)
    let (one, other) = try pairs(first, second, for: "a paired t test", atLeast: 2)
    let differences = Sample(name: "difference", values: zip(one, other).map { $0 - $1 })
    let variance = differences.variance
    try requireSpread(variance, "\(first) - \(second)")
    let mean = differences.mean
    let samples = [Sample(name: first, values: one), Sample(name: second, values: other)]
    return try tResult(
      name: "Paired t test",
      mean,
      (variance / Double(differences.count)).squareRoot(),
      Double(differences.count - 1),
      alternative,
      level,
      effect: ("Cohen's d", mean / variance.squareRoot()),
      groups: groupColumns("column", samples + [differences], meanStatistics)
    ) { p, isFound in
      isFound
        ? "In the same rows \(first) is \(short(abs(mean))) \(mean > 0 ? "higher" : "lower") than "
          + "\(second) on average (\(p))."
        : "In the same rows \(first) and \(second) do not differ detectably (\(p))."
    }
  }

  private func requireSpread(_ variance: Double, _ column: String) throws {
    guard variance > 0, variance.isFinite else {
      throw TableError(
        .invalidArgument(
          name: column,
          value: variance == 0 ? "the same in all rows of a group" : "of a variance out of range",
          expected: "different from row to row"
        )
      )
    }
  }

  private func tResult(
    name: String,
    _ difference: Double,
    _ error: Double,
    _ freedom: Double,
    _ alternative: Alternative,
    _ level: Double,
    shift: Double = 0,
    effect: (name: String, value: Double),
    groups: [Column],
    reading: (_ p: String, _ isFound: Bool) -> String
  ) throws -> HypothesisTest {
    let t = difference / error
    let distribution = try StudentTDistribution(degreesOfFreedom: freedom)
    let p =
      switch alternative {
      case .twoSided: distribution.twoSided(t)
      case .less: distribution.cdf(t)
      case .greater: distribution.survival(t)
      }
    return HypothesisTest(
      name: name,
      statistic: ("t", t),
      degreesOfFreedom: [freedom],
      pValue: p,
      effect: effect,
      interval: try meanInterval(difference + shift, error, freedom, level),
      reading: reading(pText(p), p < 0.05),
      groups: groups
    )
  }
}
