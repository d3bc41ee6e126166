// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How many neighbors tell how dense a place is.
private let neighborCount = 3

/// The mutual information of two lists of codes, in nats.
func discreteInformation(_ left: [Int], _ leftCount: Int, _ right: [Int], _ rightCount: Int)
  -> Double
{
  guard !left.isEmpty else { return 0 }
  var leftCounts = [Int](repeating: 0, count: leftCount)
  var rightCounts = [Int](repeating: 0, count: rightCount)
  // The pairs that occur; a table of all could be large.
  var joint: [Int: Int] = [:]
  for (a, b) in zip(left, right) {
    leftCounts[a] += 1
    rightCounts[b] += 1
    joint[a * rightCount + b, default: 0] += 1
  }
  let total = Double(left.count)
  let terms = joint.sorted { $0.key < $1.key }.map { key, count in
    let expected =
      Double(leftCounts[key / rightCount]) * Double(rightCounts[key % rightCount]) / total
    return Double(count) / total * log(Double(count) / expected)
  }
  return max(0, terms.reduce(0, +))
}

/// The mutual information of different numbers with classes, in nats, by Ross's estimate.
///
/// For each number, the distance to its k-th neighbor of the same class is taken, and counted how many
/// numbers of any class are nearer. A class of one row counts for nothing.
func numericInformation(_ values: [Double], classes: [Int], count: Int) throws -> Double {
  var sizes = [Int](repeating: 0, count: count)
  for code in classes { sizes[code] += 1 }
  let execution = Execution.current
  let order = try execution.sorted(
    values.indices.filter { sizes[classes[$0]] > 1 },
    by: { values[$0] < values[$1] }
  )
  guard !order.isEmpty else { return 0 }
  let sorted = order.map { values[$0] }
  var members = [[Double]](repeating: [], count: count)
  for row in order { members[classes[row]].append(values[row]) }
  let psi = digammas(order.count + 1)
  var sum = 0.0
  for (code, own) in members.enumerated() where own.count > 1 {
    let k = min(neighborCount, own.count - 1)
    try execution.everyBlock(of: own.indices, cost: 10) { block in
      for place in block {
        let radius = distance(toNeighbor: k, of: place, in: own)
        let near = nearer(than: radius, to: own[place], in: sorted)
        sum += psi[k] - psi[sizes[code]] - psi[min(max(1, near), order.count)]
      }
    }
  }
  return max(0, psi[order.count] + sum / Double(order.count))
}

/// The mutual information of two lists of different numbers, in nats, by the first estimate of Kraskov,
/// Stögbauer and Grassberger.
///
/// For each pair, the distance to its k-th neighbor is taken, as the larger one of both numbers' distances,
/// and counted how many of each list are nearer.
func numericInformation(_ left: [Double], _ right: [Double]) throws -> Double {
  let count = left.count
  guard count > neighborCount else { return 0 }
  let execution = Execution.current
  let order = try execution.sorted(left.indices, by: { left[$0] < left[$1] })
  let xs = order.map { left[$0] }
  let ys = order.map { right[$0] }
  let sortedYs = try execution.sorted(ys, by: <)
  let psi = digammas(count + 1)
  let parts = try Parallel.map(count, size: 64) { places, _ in
    var sum = 0.0
    for place in places {
      let radius = try jointDistance(of: place, xs, ys)
      let nearX = nearer(than: radius, to: xs[place], in: xs)
      let nearY = nearer(than: radius, to: ys[place], in: sortedYs)
      sum += psi[min(max(1, nearX), count)] + psi[min(max(1, nearY), count)]
    }
    return sum
  }
  let mean = parts.reduce(0, +) / Double(count)
  return max(0, psi[count] + psi[neighborCount] - mean)
}

/// How many numbers, the one itself included, are nearer to one than a radius.
///
/// The distances are subtracted as those were of which the radius is one: adding it to the number would round.
private func nearer(than radius: Double, to value: Double, in sorted: [Double]) -> Int {
  let end = firstPlace(in: sorted) { radius > 0 ? $0 - value >= radius : $0 > value }
  return end - firstPlace(in: sorted) { radius > 0 ? value - $0 < radius : $0 >= value }
}

/// The distance to the k-th neighbor of a pair among those that are sorted by their first number.
private func jointDistance(of place: Int, _ xs: [Double], _ ys: [Double]) throws -> Double {
  // The nearest distances so far, in ascending order.
  var nearest = [Double](repeating: .infinity, count: neighborCount)
  var (below, above) = (place - 1, place + 1)
  var steps = 0
  while true {
    let left = below >= 0 ? xs[place] - xs[below] : .infinity
    let right = above < xs.count ? xs[above] - xs[place] : .infinity
    // From here on all are too far away by their first number alone.
    guard min(left, right) < nearest[neighborCount - 1] else { break }
    let other = left <= right ? below : above
    let distance = max(min(left, right), abs(ys[other] - ys[place]))
    if distance < nearest[neighborCount - 1] {
      nearest[neighborCount - 1] = distance
      nearest.sort()
    }
    if left <= right { below -= 1 } else { above += 1 }
    steps += 1
    if steps % Execution.blockLength == 0 { try Execution.current.checkInterruption() }
  }
  return nearest[neighborCount - 1]
}

/// The distance to the k-th neighbor of a number among sorted ones, of which there are more than k.
private func distance(toNeighbor k: Int, of place: Int, in sorted: [Double]) -> Double {
  var (below, above) = (place - 1, place + 1)
  var reached = 0.0
  for _ in 0..<k {
    let left = below >= 0 ? sorted[place] - sorted[below] : .infinity
    let right = above < sorted.count ? sorted[above] - sorted[place] : .infinity
    reached = min(left, right)
    if left <= right { below -= 1 } else { above += 1 }
  }
  return reached
}

/// The digamma function at 1, 2, … up to a number; 0 has no value.
private func digammas(_ largest: Int) -> [Double] {
  var values = [0, -0.5772156649015329]
  values.reserveCapacity(largest + 1)
  for number in 1..<max(2, largest) { values.append(values[number] + 1 / Double(number)) }
  return values
}
