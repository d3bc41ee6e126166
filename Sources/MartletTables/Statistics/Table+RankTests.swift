// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// Compares a column in the two groups of another by ranks, as Mann and Whitney did.
  ///
  /// *U* is the number of pairs, one value of each group, in which the first group's is larger, ties
  /// counting half. The *p* value is the normal one, corrected for ties and continuity: good from about
  /// eight values in each group. The effect is the rank-biserial correlation 2*U*/(*nm*) − 1, from −1
  /// to 1.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups, in the order of their values.
  ///   - alternative: Which differences count; in either direction by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument` for another number
  ///   of groups, values that are not finite, or all the same.
  /// - Note: Mann and Whitney 1947, doi:10.1214/aoms/1177730491.
  public func mannWhitney(
    _ column: String,
    by: String,
    alternative: Alternative = .twoSided
  ) throws -> HypothesisTest {
    let samples = try samples(
      column,
      by: by,
      for: "a Mann-Whitney test",
      atLeast: 1,
      groups: 2...2
    )
    let (one, other) = (samples[0], samples[1])
    let (ranks, ties) = try averageRanks(one.values + other.values)
    let (n, m) = (Double(one.count), Double(other.count))
    let total = n + m
    let u = compensatedSum(Array(ranks[..<one.count])) - n * (n + 1) / 2
    let variance = n * m / 12 * ((total + 1) - ties / (total * (total - 1)))
    guard variance > 0 else { throw noSpread(column) }
    let p = rankProbability(u - n * m / 2, variance.squareRoot(), alternative)
    let effect = 2 * u / (n * m) - 1
    return HypothesisTest(
      name: "Mann-Whitney test",
      statistic: ("U", u),
      pValue: p,
      effect: ("rank-biserial r", effect),
      reading: p < 0.05
        ? "\(column) tends to be \(effect > 0 ? "higher" : "lower") where \(by) is \(one.name) than "
          + "where it is \(other.name) (\(pText(p)))."
        : "\(column) does not tend to other values where \(by) is \(one.name) than where it is "
          + "\(other.name), as far as can be told (\(pText(p))).",
      caution: min(n, m) < 8 ? "With fewer than 8 values in a group, p is only a rough guide." : "",
      groups: groupColumns(by, samples, medianStatistics)
    )
  }

  /// Compares two columns that belong together row by row, by the signed ranks of their differences.
  ///
  /// *W* is the sum of the ranks of the positive differences; rows without a difference are left out. The
  /// *p* value is the normal one, corrected for ties and continuity: good from about ten differences.
  /// The effect is the share of the ranks that are of positive differences, less that of the others.
  ///
  /// - Parameters:
  ///   - first: A column of numbers.
  ///   - second: Another one in the same unit; the difference is the first less the second.
  ///   - alternative: Which differences count; in either direction by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows`, or `invalidArgument` if
  ///   no row has a difference.
  /// - Note: Wilcoxon 1945, doi:10.2307/3001968.
  public func wilcoxon(
    _ first: String,
    _ second: String,
    alternative: Alternative = .twoSided
  ) throws -> HypothesisTest {
    let (one, other) = try pairs(first, second, for: "a Wilcoxon test", atLeast: 1)
    let differences = zip(one, other).map { $0 - $1 }.filter { $0 != 0 }
    guard !differences.isEmpty else { throw noSpread("\(first) - \(second)") }
    let (ranks, ties) = try averageRanks(differences.map { abs($0) })
    let n = Double(differences.count)
    let w = compensatedSum(zip(ranks, differences).map { $1 > 0 ? $0 : 0 })
    let variance = n * (n + 1) * (2 * n + 1) / 24 - ties / 48
    let p = rankProbability(w - n * (n + 1) / 4, variance.squareRoot(), alternative)
    let effect = 4 * w / (n * (n + 1)) - 1
    let samples = [Sample(name: first, values: one), Sample(name: second, values: other)]
    return HypothesisTest(
      name: "Wilcoxon signed-rank test",
      statistic: ("W", w),
      pValue: p,
      effect: ("rank-biserial r", effect),
      reading: p < 0.05
        ? "In the same rows \(first) tends to be \(effect > 0 ? "higher" : "lower") than \(second) "
          + "(\(pText(p)))."
        : "In the same rows \(first) and \(second) do not differ detectably (\(pText(p))).",
      caution: n < 10 ? "With fewer than 10 differences, p is only a rough guide." : "",
      groups: groupColumns("column", samples, medianStatistics)
    )
  }

  /// Compares the distributions of a column in the two groups of another, as Kolmogorov and Smirnov did.
  ///
  /// *D* is the largest difference between the shares of values so far. The *p* value is that of many
  /// values, somewhat too large for fewer than about 30 in a group.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument`.
  /// - Note: Smirnov 1948, doi:10.1214/aoms/1177730256.
  public func kolmogorovSmirnov(_ column: String, by: String) throws -> HypothesisTest {
    let samples = try samples(
      column,
      by: by,
      for: "a Kolmogorov-Smirnov test",
      atLeast: 1,
      groups: 2...2
    )
    let (one, other) = (samples[0], samples[1])
    let d = try largestDistance(sortedValues(one.values), sortedValues(other.values))
    let p = kolmogorovProbability(d, Double(one.count), Double(other.count))
    return HypothesisTest(
      name: "Two-sample Kolmogorov-Smirnov test",
      statistic: ("D", d),
      pValue: p,
      reading: p < 0.05
        ? "\(column) is distributed differently where \(by) is \(one.name) and \(other.name) "
          + "(\(pText(p)))."
        : "The distributions of \(column) where \(by) is \(one.name) and \(other.name) do not differ "
          + "detectably (\(pText(p))).",
      groups: groupColumns(by, samples, medianStatistics)
    )
  }

  /// Compares the distribution of a column with a given normal one, as Kolmogorov did.
  ///
  /// The mean and the standard deviation must be known beforehand: taken from the same values, they
  /// make the *p* value far too large (Lilliefors), so there is no default for them.
  ///
  /// - Parameters:
  ///   - column: The numbers; missing ones are left out.
  ///   - mean: The mean of the normal distribution, in the unit of the column.
  ///   - standardDeviation: Its standard deviation, above 0.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues` or `invalidArgument`;
  ///   `DistributionError`.
  public func kolmogorovSmirnov(
    _ column: String,
    mean: Double,
    standardDeviation: Double
  ) throws -> HypothesisTest {
    let normal = try NormalDistribution(mean: mean, standardDeviation: standardDeviation)
    let sample = try self[column].sample(for: "a Kolmogorov-Smirnov test", atLeast: 1)
    let sorted = try sortedValues(sample.values)
    let n = Double(sorted.count)
    var d = 0.0
    try Execution.current.everyBlock(of: sorted.indices) { places in
      for place in places {
        let share = normal.cdf(sorted[place])
        d = max(d, Double(place + 1) / n - share, share - Double(place) / n)
      }
    }
    let p = KolmogorovDistribution().survival(d * n.squareRoot())
    let other = "the normal distribution of mean \(short(mean)) and standard deviation "
    return HypothesisTest(
      name: "One-sample Kolmogorov-Smirnov test",
      statistic: ("D", d),
      pValue: p,
      reading: (p < 0.05
        ? "\(column) does not follow \(other)"
        : "\(column) does not depart detectably from \(other)")
        + "\(short(standardDeviation)) (\(pText(p))).",
      groups: groupColumns("column", [sample], meanStatistics)
    )
  }

  private func noSpread(_ column: String) -> TableError {
    TableError(
      .invalidArgument(
        name: column,
        value: "the same in all rows",
        expected: "different from row to row"
      )
    )
  }
}

/// The normal *p* value of a sum of ranks, half a step closer to its mean than it is.
private func rankProbability(
  _ distance: Double,
  _ deviation: Double,
  _ alternative: Alternative
) -> Double {
  let normal = NormalDistribution()
  switch alternative {
  case .twoSided: return min(1, 2 * normal.survival((abs(distance) - 0.5) / deviation))
  case .less: return normal.cdf((distance + 0.5) / deviation)
  case .greater: return normal.survival((distance - 0.5) / deviation)
  }
}

/// The largest difference between the shares of two samples that are at most any number.
func largestDistance(_ one: [Double], _ other: [Double]) -> Double {
  var (i, j) = (0, 0)
  var largest = 0.0
  while i < one.count, j < other.count {
    let value = min(one[i], other[j])
    while i < one.count, one[i] == value { i += 1 }
    while j < other.count, other[j] == value { j += 1 }
    largest = max(largest, abs(Double(i) / Double(one.count) - Double(j) / Double(other.count)))
  }
  return largest
}

/// The *p* value of a distance between two samples, of many values.
func kolmogorovProbability(_ distance: Double, _ n: Double, _ m: Double) -> Double {
  KolmogorovDistribution().survival(distance * (n / (n + m) * m).squareRoot())
}
