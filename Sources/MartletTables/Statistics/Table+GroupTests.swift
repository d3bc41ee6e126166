// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// Compares the means of a column in the groups of another, by one-way analysis of variance.
  ///
  /// The *F* statistic is the variance between the means of the groups over that within the groups; the
  /// effect η² is the share of all variance that the groups account for.
  ///
  /// `penguins.anova("flipper_length_mm", by: "species")`
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows`, or `invalidArgument` for
  ///   a single group, values that are not finite, or groups that do not vary.
  public func anova(_ column: String, by: String) throws -> HypothesisTest {
    let samples = try groupSamples(column, by, "an analysis of variance")
    let ratio = try varianceRatio(samples, column)
    return HypothesisTest(
      name: "One-way analysis of variance",
      statistic: ("F", ratio.value),
      degreesOfFreedom: ratio.degreesOfFreedom,
      pValue: ratio.pValue,
      effect: ("η²", ratio.share),
      reading: groupReading(
        column,
        by,
        ratio.pValue,
        "mean",
        "the groups account for \(short(100 * ratio.share)) % of its variance"
      ),
      groups: groupColumns(by, samples, meanStatistics)
    )
  }

  /// Compares the ranks of a column in the groups of another, by the test of Kruskal and Wallis.
  ///
  /// It asks whether some group tends to larger values than another; no distribution is assumed. Ties are
  /// corrected for. The effect ε² is *H*/(*n* − 1).
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``.
  /// - Note: Kruskal and Wallis 1952, doi:10.1080/01621459.1952.10483441.
  public func kruskalWallis(_ column: String, by: String) throws -> HypothesisTest {
    let samples = try groupSamples(column, by, "a Kruskal-Wallis test")
    let (ranks, ties) = try averageRanks(samples.flatMap(\.values))
    let n = Double(ranks.count)
    let correction = 1 - ties / (n * n * n - n)
    guard correction > 0 else { throw noSpread(column) }
    var start = 0
    var sum = 0.0
    for sample in samples {
      let total = compensatedSum(Array(ranks[start..<start + sample.count]))
      sum += total * total / Double(sample.count)
      start += sample.count
    }
    let h = max(0, (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / correction)
    let freedom = Double(samples.count - 1)
    let p = try ChiSquareDistribution(degreesOfFreedom: freedom).survival(h)
    return HypothesisTest(
      name: "Kruskal-Wallis test",
      statistic: ("H", h),
      degreesOfFreedom: [freedom],
      pValue: p,
      effect: ("ε²", h / (n - 1)),
      reading: groupReading(column, by, p, "typical rank"),
      groups: groupColumns(by, samples, medianStatistics)
    )
  }

  /// Compares the spread of a column in the groups of another, by Levene's test.
  ///
  /// An analysis of variance of the distances from each group's median (Brown and Forsythe), which
  /// distributions with long tails disturb less than distances from the mean.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  ///   - center: What the distances are from, the median by default.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``.
  /// - Note: Brown and Forsythe 1974, doi:10.1080/01621459.1974.10482955.
  public func levene(_ column: String, by: String, center: LeveneCenter = .median) throws
    -> HypothesisTest
  {
    let samples = try groupSamples(column, by, "Levene's test")
    let distances = try samples.map { sample in
      let middle =
        switch center {
        case .median: sortedQuantile(try sortedValues(sample.values), 0.5)
        case .mean: sample.mean
        }
      return Sample(name: sample.name, values: sample.values.map { abs($0 - middle) })
    }
    let ratio = try varianceRatio(distances, column)
    return HypothesisTest(
      name: center == .median ? "Levene's test around medians" : "Levene's test around means",
      statistic: ("W", ratio.value),
      degreesOfFreedom: ratio.degreesOfFreedom,
      pValue: ratio.pValue,
      reading: groupReading(column, by, ratio.pValue, "spread"),
      groups: groupColumns(by, samples, meanStatistics)
    )
  }

  /// Compares the variances of a column in the groups of another, by Bartlett's test.
  ///
  /// It takes the values of each group to be normal, and answers to departures from that, too; where in
  /// doubt use ``levene(_:by:center:)``.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them, of at least two values each.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``; `classTooSmall`.
  /// - Note: Bartlett 1937, doi:10.1098/rspa.1937.0109.
  public func bartlett(_ column: String, by: String) throws -> HypothesisTest {
    let samples = try samples(
      column,
      by: by,
      for: "Bartlett's test",
      atLeast: 2,
      groups: 2...Int.max
    )
    let k = Double(samples.count)
    let n = Double(samples.reduce(0) { $0 + $1.count })
    let pooled = samples.reduce(0) { $0 + $1.squares } / (n - k)
    guard pooled.isFinite, samples.allSatisfy({ $0.variance > 0 }) else { throw noSpread(column) }
    var sum = (n - k) * naturalLogarithm(pooled)
    var correction = -1 / (n - k)
    for sample in samples {
      let freedom = Double(sample.count - 1)
      sum -= freedom * naturalLogarithm(sample.variance)
      correction += 1 / freedom
    }
    let statistic = max(0, sum / (1 + correction / (3 * (k - 1))))
    let p = try ChiSquareDistribution(degreesOfFreedom: k - 1).survival(statistic)
    return HypothesisTest(
      name: "Bartlett's test",
      statistic: ("χ²", statistic),
      degreesOfFreedom: [k - 1],
      pValue: p,
      reading: groupReading(column, by, p, "variance"),
      groups: groupColumns(by, samples, meanStatistics)
    )
  }

  private func groupSamples(_ column: String, _ by: String, _ operation: String) throws
    -> [Sample]
  {
    let samples = try samples(column, by: by, for: operation, atLeast: 1, groups: 2...Int.max)
    let count = samples.reduce(0) { $0 + $1.count }
    guard count > samples.count else {
      throw TableError(
        .tooFewRows(
          operation: "\(operation) of \(samples.count) groups",
          count: count,
          needed: samples.count + 1
        )
      )
    }
    return samples
  }

  /// The variance between groups over that within them, with its *p* value.
  private struct VarianceRatio {
    let value: Double
    let degreesOfFreedom: [Double]
    let pValue: Double
    /// The share of all squares that is between the groups.
    let share: Double
  }

  private func varianceRatio(_ samples: [Sample], _ column: String) throws -> VarianceRatio {
    let count = samples.reduce(0) { $0 + $1.count }
    let mean = samples.reduce(0) { $0 + Double($1.count) / Double(count) * $1.mean }
    let (between, within) = samples.reduce((0.0, 0.0)) { sums, sample in
      let distance = sample.mean - mean
      return (sums.0 + Double(sample.count) * distance * distance, sums.1 + sample.squares)
    }
    let (left, right) = (Double(samples.count - 1), Double(count - samples.count))
    guard within > 0, within.isFinite, between.isFinite else { throw noSpread(column) }
    let ratio = (between / left) / (within / right)
    return VarianceRatio(
      value: ratio,
      degreesOfFreedom: [left, right],
      pValue: try FDistribution(numerator: left, denominator: right).survival(ratio),
      share: between / (between + within)
    )
  }

  private func groupReading(
    _ column: String,
    _ by: String,
    _ p: Double,
    _ what: String,
    _ detail: String = ""
  ) -> String {
    p < 0.05
      ? "The \(what) of \(column) differs between the groups of \(by) (\(pText(p)))"
        + (detail.isEmpty ? "." : "; \(detail).")
      : "The \(what) of \(column) does not differ detectably between the groups of \(by) "
        + "(\(pText(p)))."
  }

  private func noSpread(_ column: String) -> TableError {
    TableError(
      .invalidArgument(
        name: column,
        value: "the same in all rows of a group, or out of range",
        expected: "different from row to row"
      )
    )
  }
}

/// What Levene's test measures distances from.
public enum LeveneCenter: Sendable, Equatable {
  /// The group's median.
  case median
  /// The group's mean, as Levene did.
  case mean
}

/// The median of groups.
let medianStatistics: [(name: String, value: @Sendable (Sample) -> Double?)] = [
  ("median", { sortedQuantile($0.values.sorted(), 0.5) })
]
