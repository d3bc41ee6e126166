// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Grows a classification tree by exact search.
///
/// Every feature's rows are sorted once. A node owns the same stretch of every feature's order; after
/// a split each stretch is divided in two without changing the order within, so nothing is sorted
/// again. Missing values stand at the end of a stretch.
struct TreeGrower {
  /// The values by feature and row, NaN for missing.
  private let values: [[Double]]
  private let codes: [Int]
  private let classCount: Int
  private let maximumDepth: Int
  private let minimumLeaf: Int
  private let criterion: SplitCriterion
  /// By feature, the rows in the order of its values.
  private var orders: [[Int]]
  private var goesLeft: [Bool]
  private var scratch: [Int]

  /// A node whose split is still to be found, with its stretch of the orders.
  private struct Task {
    var node: Int
    var range: Range<Int>
  }

  /// The best question so far.
  private struct Candidate {
    var feature: Int
    var threshold: Double
    var missingGoesLeft: Bool
    /// The impurity of the children, each times its number of rows.
    var impurity: Double
  }

  init(
    values: [[Double]],
    codes: [Int],
    classCount: Int,
    maximumDepth: Int,
    minimumLeaf: Int,
    criterion: SplitCriterion
  ) {
    self.values = values
    self.codes = codes
    self.classCount = classCount
    self.maximumDepth = maximumDepth
    self.minimumLeaf = minimumLeaf
    self.criterion = criterion
    orders = []
    goesLeft = Array(repeating: false, count: codes.count)
    scratch = Array(repeating: 0, count: codes.count)
  }

  /// Grows the tree; its root is the first node, and children stand after their parents.
  mutating func grow() throws -> [TreeNode] {
    let execution = Execution.current
    orders = try values.map { values in
      // Sorting a million rows takes a second.
      try execution.sorted(codes.indices) { left, right in
        let (a, b) = (values[left], values[right])
        // Equal values keep the order of their rows; missing ones come last.
        if a.isNaN || b.isNaN { return a.isNaN == b.isNaN ? left < right : b.isNaN }
        return a == b ? left < right : a < b
      }
    }
    var nodes = [node(codes.indices, depth: 0)]
    var tasks = [Task(node: 0, range: codes.indices)]
    var decided = 0
    while let task = tasks.popLast() {
      try execution.checkInterruption()
      guard let candidate = try bestQuestion(task, nodes[task.node]) else {
        decided += task.range.count
        execution.report(
          ProgressUpdate(
            label: "DecisionTreeClassifier",
            completed: decided,
            total: codes.count,
            detail: "\(nodes.count) nodes"
          )
        )
        continue
      }
      let middle = try partition(task.range, candidate)
      let depth = nodes[task.node].depth + 1
      let (left, right) = (nodes.count, nodes.count + 1)
      nodes.append(node(task.range.lowerBound..<middle, depth: depth))
      nodes.append(node(middle..<task.range.upperBound, depth: depth))
      let parentImpurity = nodes[task.node].impurity
      nodes[task.node].split = TreeNode.Split(
        feature: candidate.feature,
        threshold: candidate.threshold,
        missingGoesLeft: candidate.missingGoesLeft,
        left: left,
        right: right,
        decrease: max(0, parentImpurity - candidate.impurity / Double(task.range.count))
      )
      // The left child is taken up first, so that nodes stand in reading order by branch.
      tasks.append(Task(node: right, range: middle..<task.range.upperBound))
      tasks.append(Task(node: left, range: task.range.lowerBound..<middle))
    }
    return nodes
  }

  private func node(_ range: Range<Int>, depth: Int) -> TreeNode {
    var counts = [Int](repeating: 0, count: classCount)
    // Every order holds the same rows; there is at least one feature.
    if let order = orders.first { for place in range { counts[codes[order[place]]] += 1 } }
    let impurity = range.isEmpty ? 0 : weightedImpurity(counts, range.count) / Double(range.count)
    return TreeNode(counts: counts, impurity: impurity, depth: depth)
  }

  /// The best question for a node, or `nil` where it is to be a leaf.
  private func bestQuestion(_ task: Task, _ node: TreeNode) throws -> Candidate? {
    let isMixed = node.counts.filter { $0 > 0 }.count > 1
    guard isMixed, node.depth < maximumDepth, task.range.count / 2 >= minimumLeaf else {
      return nil
    }
    var best: Candidate?
    for feature in values.indices {
      try search(feature, task.range, node.counts, &best)
    }
    return best
  }

  /// Looks through all thresholds of a feature.
  private func search(
    _ feature: Int,
    _ range: Range<Int>,
    _ counts: [Int],
    _ best: inout Candidate?
  ) throws {
    let values = values[feature]
    let order = orders[feature]
    var present = range.upperBound
    while present > range.lowerBound, values[order[present - 1]].isNaN { present -= 1 }
    var missing = [Int](repeating: 0, count: classCount)
    for place in present..<range.upperBound { missing[codes[order[place]]] += 1 }
    let missingCount = range.upperBound - present

    // Missing values right, and, if there are any, left.
    for missingGoesLeft in missingCount > 0 ? [false, true] : [false] {
      var left = [Int](repeating: 0, count: classCount)
      var right = counts
      var leftCount = 0
      if missingGoesLeft {
        for index in left.indices {
          left[index] = missing[index]
          right[index] -= missing[index]
        }
        leftCount = missingCount
      }
      let places = range.lowerBound..<present
      try Execution.current.everyBlock(of: places, cost: classCount) { block in
        for place in block {
          let code = codes[order[place]]
          left[code] += 1
          right[code] -= 1
          leftCount += 1
          let rightCount = range.count - leftCount
          guard leftCount >= minimumLeaf, rightCount >= minimumLeaf else { continue }
          let value = values[order[place]]
          let threshold: Double
          if place + 1 < present {
            let next = values[order[place + 1]]
            guard next > value else { continue }
            threshold = midpoint(value, next)
          } else {
            // All that have a value on one side, those without on the other.
            guard missingCount > 0, !missingGoesLeft else { continue }
            threshold = .infinity
          }
          let impurity = weightedImpurity(left, leftCount) + weightedImpurity(right, rightCount)
          // Rounding must not decide between questions that are equally good.
          guard best.map({ impurity < $0.impurity - 1e-12 * Double(range.count) }) ?? true else {
            continue
          }
          best = Candidate(
            feature: feature,
            threshold: threshold,
            missingGoesLeft: missingCount > 0 ? missingGoesLeft : leftCount >= rightCount,
            impurity: impurity
          )
        }
      }
    }
  }

  /// A number from the lower up to but not including the upper one, halfway where there is one.
  private func midpoint(_ lower: Double, _ upper: Double) -> Double {
    let middle = (lower + upper) / 2
    // Between neighbouring floating-point numbers there is no number.
    return middle < upper ? middle : lower
  }

  /// The impurity of a set of rows times their number.
  private func weightedImpurity(_ counts: [Int], _ total: Int) -> Double {
    let total = Double(total)
    switch criterion {
    case .gini:
      var squares = 0.0
      for count in counts { squares += Double(count) * Double(count) }
      return total - squares / total
    case .entropy:
      var sum = 0.0
      for count in counts where count > 0 { sum -= Double(count) * log2(Double(count) / total) }
      return sum
    }
  }

  /// Divides a stretch of every order into the rows that go left and those that go right, and
  /// returns the border.
  private mutating func partition(_ range: Range<Int>, _ candidate: Candidate) throws -> Int {
    let column = values[candidate.feature]
    var leftCount = 0
    for place in range {
      let row = orders[candidate.feature][place]
      let value = column[row]
      goesLeft[row] = value.isNaN ? candidate.missingGoesLeft : value <= candidate.threshold
      if goesLeft[row] { leftCount += 1 }
    }
    for feature in orders.indices {
      try Execution.current.checkInterruption()
      var (next, kept) = (range.lowerBound, 0)
      for place in range {
        let row = orders[feature][place]
        if goesLeft[row] {
          // Never behind `place`: what is overwritten was read before.
          orders[feature][next] = row
          next += 1
        } else {
          scratch[kept] = row
          kept += 1
        }
      }
      for index in 0..<kept { orders[feature][next + index] = scratch[index] }
    }
    return range.lowerBound + leftCount
  }
}
