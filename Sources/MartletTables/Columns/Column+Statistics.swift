// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The sum of the values that are present; 0 if there are none.
  ///
  /// Rounding errors are carried along (Neumaier's summation), so the order of the rows hardly
  /// matters. Any NaN makes the sum NaN. True counts 1, false 0.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers.
  public func sum() throws -> Double {
    compensatedSum(try presentDoubles(for: "a sum"))
  }

  /// The arithmetic mean of the values that are present.
  ///
  /// Any NaN makes the mean NaN. Of a column of truth values it is the share of true.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, `noValues`
  ///   if no value is present.
  public func mean() throws -> Double {
    let values = try someDoubles(for: "a mean")
    return compensatedSum(values) / Double(values.count)
  }

  /// The middle of the sorted values, or the mean of the two in the middle.
  ///
  /// Any NaN makes the median NaN.
  ///
  /// - Throws: As ``mean()``.
  public func median() throws -> Double {
    let values = try someDoubles(for: "a median").sorted()
    return sortedQuantile(values, 0.5)
  }

  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  ///
  /// - Throws: As ``mean()``; of kind `noValues` also if only one value is present.
  public func standardDeviation() throws -> Double {
    let values = try someDoubles(for: "a standard deviation")
    guard values.count > 1 else {
      throw TableError(.noValues(column: name, operation: "a standard deviation", needed: 2))
    }
    return sampleDeviation(values)
  }

  /// The smallest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  public func minimum() throws -> Double {
    try someDoubles(for: "a minimum").reduce(.infinity) {
      $0.isNaN || $1.isNaN ? .nan : min($0, $1)
    }
  }

  /// The largest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  public func maximum() throws -> Double {
    try someDoubles(for: "a maximum").reduce(-.infinity) {
      $0.isNaN || $1.isNaN ? .nan : max($0, $1)
    }
  }

  /// The value below which a given share of the values lies.
  ///
  /// With the sorted values *x*₀ … *x*ₙ₋₁ and *h* = (*n* − 1) *p*, it is *x*⌊h⌋ plus the fraction of
  /// *h* of the way to the next value: type 7 of Hyndman and Fan, as in NumPy, pandas and R.
  ///
  /// - Parameter share: *p*, from 0 (the smallest value) to 1 (the largest).
  /// - Returns: The quantile, in the unit of the values.
  /// - Throws: As ``mean()``; `invalidArgument` if `share` is not within 0 to 1.
  /// - Note: Hyndman and Fan, *Sample Quantiles in Statistical Packages*, The American
  ///   Statistician 50(4), 1996, [doi:10.1080/00031305.1996.10473566].
  ///
  /// [doi:10.1080/00031305.1996.10473566]: https://doi.org/10.1080/00031305.1996.10473566
  public func quantile(_ share: Double) throws -> Double {
    guard share >= 0, share <= 1 else {
      throw TableError(
        .invalidArgument(
          name: "quantile",
          value: doubleText(share),
          expected: "a share from 0 to 1"
        )
      )
    }
    return sortedQuantile(try someDoubles(for: "a quantile").sorted(), share)
  }

  /// The value that occurs most often; among equally frequent ones the first in sorted order.
  ///
  /// - Throws: ``TableError`` of kind `noValues` if no value is present.
  public func mostFrequent() throws -> Cell {
    let groups = try grouping()
    let counts = groups.counts
    guard let first = groups.sortedGroups.first else {
      throw TableError(.noValues(column: name, operation: "a most frequent value", needed: 1))
    }
    let best = groups.sortedGroups.reduce(first) { counts[$1] > counts[$0] ? $1 : $0 }
    return storage.cell(groups.firstRows[best])
  }

  /// The present numbers, of which there is at least one.
  private func someDoubles(for operation: String) throws -> [Double] {
    let values = try presentDoubles(for: operation)
    guard !values.isEmpty else {
      throw TableError(.noValues(column: name, operation: operation, needed: 1))
    }
    return values
  }
}

/// The sum with the rounding error of each step carried along.
///
/// - Note: Neumaier, *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen*,
///   ZAMM 54, 1974, doi:10.1002/zamm.19740540106.
package func compensatedSum(_ values: [Double]) -> Double {
  var sum = 0.0
  var lost = 0.0
  for value in values {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  // Once the sum is infinite, what was lost is NaN and means nothing.
  return sum.isFinite ? sum + lost : sum
}

/// The standard deviation of at least two values, with *n* − 1 in the denominator.
///
/// Two passes: the deviations are taken from the mean itself, so a large mean costs no digits.
package func sampleDeviation(_ values: [Double]) -> Double {
  let mean = compensatedSum(values) / Double(values.count)
  let squares = compensatedSum(values.map { ($0 - mean) * ($0 - mean) })
  return (squares / Double(values.count - 1)).squareRoot()
}

/// The first place of sorted numbers whose value fulfils a condition that all behind it fulfil, too; their
/// count if none does.
package func firstPlace(in sorted: [Double], where holds: (Double) -> Bool) -> Int {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}

/// The type 7 quantile of values in ascending order; NaN if there are none or any is NaN.
package func sortedQuantile(_ sorted: [Double], _ share: Double) -> Double {
  sortedQuantiles(sorted, [share])[0]
}

/// Several type 7 quantiles of values in ascending order; NaN if there are none or any is NaN.
package func sortedQuantiles(_ sorted: [Double], _ shares: [Double]) -> [Double] {
  // A NaN may stand anywhere after sorting, since it compares with nothing.
  guard !sorted.isEmpty, !sorted.contains(where: { $0.isNaN }) else {
    return shares.map { _ in .nan }
  }
  return shares.map { interpolatedQuantile(sorted, $0) }
}

/// The type 7 quantile of values in ascending order, at least one, none of them NaN.
private func interpolatedQuantile(_ sorted: [Double], _ share: Double) -> Double {
  let place = Double(sorted.count - 1) * share
  let lower = min(max(Int(place), 0), sorted.count - 1)
  let fraction = place - Double(lower)
  guard fraction > 0, lower + 1 < sorted.count else { return sorted[lower] }
  let step = sorted[lower + 1] - sorted[lower]
  // Between two equal infinities the step is NaN, but the value is not.
  return step.isNaN ? sorted[lower] : sorted[lower] + fraction * step
}
