// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// A coefficient with the probability of one at least as large if there is no relation.
struct Correlation: Sendable {
  let coefficient: Double
  let pValue: Double
  let count: Int
}

/// Pearson's correlation of two lists of equal length; NaN where one does not vary.
func pearson(_ x: [Double], _ y: [Double]) throws -> Correlation {
  let n = x.count
  guard n >= 2 else { return Correlation(coefficient: .nan, pValue: .nan, count: n) }
  let (sxx, syy, sxy) = try scaledProducts(x, y)
  guard sxx > 0, syy > 0 else { return Correlation(coefficient: .nan, pValue: .nan, count: n) }
  // Square roots one by one: the product of two small sums may be none.
  let r = max(-1, min(1, sxy / sxx.squareRoot() / syy.squareRoot()))
  return Correlation(coefficient: r, pValue: try correlationProbability(r, n), count: n)
}

/// The *p* value of a coefficient by Student's *t*.
private func correlationProbability(_ r: Double, _ n: Int) throws -> Double {
  guard n >= 3 else { return .nan }
  let freedom = Double(n - 2)
  // (1 − r)(1 + r) keeps its digits near ±1, where 1 − r² has none.
  let t = r * (freedom / ((1 - r) * (1 + r))).squareRoot()
  return try StudentTDistribution(degreesOfFreedom: freedom).twoSided(t)
}

/// The sums of squares and of products of the deviations from the means, each list scaled to at most 1.
private func scaledProducts(_ x: [Double], _ y: [Double]) throws -> (Double, Double, Double) {
  let (a, b) = (try deviations(x), try deviations(y))
  var (sxx, syy, sxy) = (0.0, 0.0, 0.0)
  try Execution.current.everyBlock(of: a.indices) { rows in
    // Blocks are summed by themselves, so that errors grow with their number and not with the rows.
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for row in rows {
          xx += a[row] * a[row]
          yy += b[row] * b[row]
          xy += a[row] * b[row]
        }
      }
    }
    sxx += xx
    syy += yy
    sxy += xy
  }
  return (sxx, syy, sxy)
}

/// The deviations from the mean in units of the largest; all 0 if the values are equal.
private func deviations(_ values: [Double]) throws -> [Double] {
  try Execution.current.checkInterruption()
  guard let first = values.first else { return [] }
  let (smallest, largest) = values.reduce((first, first)) { (min($0.0, $1), max($0.1, $1)) }
  guard smallest < largest else { return values.map { _ in 0 } }
  // Half of each first: the range of the largest numbers is not finite.
  let middle = smallest / 2 + largest / 2
  let scale = largest / 2 - smallest / 2
  guard scale >= .leastNormalMagnitude else {
    // Numbers so small that they have no smaller parts: made larger first.
    return try deviations(values.map { ($0 - smallest) * 0x1p500 })
  }
  let scaled = values.map { ($0 - middle) / scale }
  let mean = compensatedSum(scaled) / Double(values.count)
  return scaled.map { $0 - mean }
}

/// Spearman's correlation: Pearson's of the ranks, equal values sharing theirs.
func spearman(_ x: [Double], _ y: [Double]) throws -> Correlation {
  try pearson(averageRanks(x).ranks, averageRanks(y).ranks)
}

/// Kendall's τ-b, with a normal *p* value that is corrected for ties.
///
/// - Note: Knight, *A Computer Method for Calculating Kendall's Tau with Ungrouped Data*, JASA 61, 1966,
///   doi:10.1080/01621459.1966.10480879: discordant pairs are the exchanges of a merge sort. The variance
///   with ties is in Kendall, *Rank Correlation Methods*, 4th edition, 1970, chapter 4.
func kendall(_ x: [Double], _ y: [Double]) throws -> Correlation {
  let n = x.count
  guard n >= 2 else { return Correlation(coefficient: .nan, pValue: .nan, count: n) }
  // By x, and by y where x is equal: sorting by y first, the second sort keeps that order.
  let byY = try sortedOrder(y)
  let byX = try sortedOrder(byY.map { x[$0] })
  let order = byX.map { byY[$0] }
  let sortedX = order.map { x[$0] }
  var sortedY = order.map { y[$0] }
  let xTies = Ties(sortedX)
  var both = 0.0
  var start = 0
  while start < n {
    var end = start + 1
    while end < n, sortedX[end] == sortedX[start], sortedY[end] == sortedY[start] { end += 1 }
    let size = Double(end - start)
    both += size * (size - 1) / 2
    start = end
  }
  let discordant = try exchanges(&sortedY)
  let yTies = Ties(sortedY)
  let count = Double(n)
  let pairs = count * (count - 1) / 2
  let (left, right) = (pairs - xTies.pairs, pairs - yTies.pairs)
  guard left > 0, right > 0 else {
    return Correlation(coefficient: .nan, pValue: .nan, count: n)
  }
  let difference = pairs - xTies.pairs - yTies.pairs + both - 2 * discordant
  let tau = max(-1, min(1, difference / left.squareRoot() / right.squareRoot()))
  let m = count * (count - 1)
  var variance = (m * (2 * count + 5) - xTies.second - yTies.second) / 18
  variance += 2 * xTies.pairs * yTies.pairs / m
  if n > 2 { variance += xTies.third * yTies.third / (9 * m * (count - 2)) }
  let z = abs(difference) / variance.squareRoot()
  let p = n < 3 ? .nan : min(1, 2 * NormalDistribution().survival(z))
  return Correlation(coefficient: tau, pValue: p, count: n)
}

/// Sums over the groups of equal numbers in some that are sorted, by their sizes *t*.
private struct Ties {
  /// Σ *t*(*t* − 1)/2.
  var pairs = 0.0
  /// Σ *t*(*t* − 1)(2*t* + 5).
  var second = 0.0
  /// Σ *t*(*t* − 1)(*t* − 2).
  var third = 0.0

  init(_ sorted: [Double]) {
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      let size = Double(end - start)
      pairs += size * (size - 1) / 2
      second += size * (size - 1) * (2 * size + 5)
      third += size * (size - 1) * (size - 2)
      start = end
    }
  }
}

/// Sorts numbers and counts how many pairs of them were the wrong way round.
private func exchanges(_ values: inout [Double]) throws -> Double {
  let count = values.count
  var other = values
  var exchanges = 0.0
  var width = 1
  while width < count {
    var start = 0
    var looked = 0
    while start < count {
      if start - looked >= Execution.blockLength || start == 0 {
        try Execution.current.checkInterruption()
        looked = start
      }
      let middle = min(start + width, count)
      let end = min(start + 2 * width, count)
      var (i, j, place) = (start, middle, start)
      while place < end {
        if i < middle, j >= end || values[i] <= values[j] {
          other[place] = values[i]
          i += 1
        } else {
          other[place] = values[j]
          j += 1
          exchanges += Double(middle - i)
        }
        place += 1
        if place & 0xFFFF == 0 { try Execution.current.checkInterruption() }
      }
      start = end
    }
    swap(&values, &other)
    width *= 2
  }
  return exchanges
}
