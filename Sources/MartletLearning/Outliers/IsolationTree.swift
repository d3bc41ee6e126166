// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A tree of random cuts, its nodes side by side with the root first.
struct IsolationTree: Sendable, Equatable {
  // Invariants: all arrays have an element for each node; a node with a feature has two children behind
  // it, a leaf has the feature -1 and at least one row.
  /// The column that a node cuts, -1 for a leaf.
  var features: [Int]
  /// Rows below it go to the left child.
  var thresholds: [Double]
  /// The left child, which the right one follows, or 0 of a leaf.
  var children: [Int]
  /// How many training rows came to a node.
  var counts: [Int]

  /// Grows a tree.
  ///
  /// - Parameters:
  ///   - columns: The values of its rows, column by column, all finite.
  ///   - rowCount: How many rows, at least one.
  ///   - random: Where the cuts come from.
  /// - Throws: ``Interrupted``.
  init(_ columns: [[Double]], rowCount: Int, random: inout RandomGenerator) throws {
    (features, thresholds, children, counts) = ([], [], [], [])
    let deepest = rowCount > 1 ? Int(log2(Double(rowCount)).rounded(.up)) : 0
    var waiting = [(rows: Array(0..<rowCount), depth: 0)]
    var next = 0
    while next < waiting.count {
      try Execution.current.checkInterruption()
      let (rows, depth) = waiting[next]
      next += 1
      counts.append(rows.count)
      guard depth < deepest, rows.count > 1, let cut = Self.cut(columns, rows, &random) else {
        features.append(-1)
        thresholds.append(0)
        children.append(0)
        continue
      }
      features.append(cut.feature)
      thresholds.append(cut.threshold)
      children.append(waiting.count)
      let values = columns[cut.feature]
      waiting.append((rows.filter { values[$0] < cut.threshold }, depth + 1))
      waiting.append((rows.filter { values[$0] >= cut.threshold }, depth + 1))
      // What was handled is not looked at again.
      waiting[next - 1].rows = []
    }
  }

  /// A column whose values differ among the rows, and a place between the smallest and the largest one.
  private static func cut(
    _ columns: [[Double]],
    _ rows: [Int],
    _ random: inout RandomGenerator
  ) -> (feature: Int, threshold: Double)? {
    for feature in random.shuffled(Array(columns.indices)) {
      var (least, largest) = (Double.infinity, -Double.infinity)
      for row in rows {
        least = min(least, columns[feature][row])
        largest = max(largest, columns[feature][row])
      }
      guard least < largest else { continue }
      let threshold = least + random.uniform() * (largest - least)
      return (feature, threshold > least && threshold <= largest ? threshold : largest)
    }
    return nil
  }

  init(features: [Int], thresholds: [Double], children: [Int], counts: [Int]) {
    (self.features, self.thresholds) = (features, thresholds)
    (self.children, self.counts) = (children, counts)
  }

  /// How many cuts set a row apart, with those that its leaf was spared.
  func pathLength(_ value: (Int) -> Double) -> Double {
    var (node, depth) = (0, 0.0)
    while features[node] >= 0 {
      depth += 1
      node = children[node] + (value(features[node]) < thresholds[node] ? 0 : 1)
    }
    return depth + Self.expectedLength(counts[node])
  }

  /// The mean length of an unsuccessful search in a search tree of so many keys: 2 H(n − 1) − 2(n − 1) / n.
  static func expectedLength(_ count: Int) -> Double {
    guard count > 2 else { return count == 2 ? 1 : 0 }
    let number = Double(count)
    // The harmonic number, by Euler's constant.
    return 2 * (log(number - 1) + 0.5772156649015329) - 2 * (number - 1) / number
  }
}
