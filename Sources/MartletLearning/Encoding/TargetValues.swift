// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// The target of training rows as the numbers whose means are taken.
struct TargetValues {
  /// The classes; none for a target of numbers.
  let classes: [String]
  /// One column of numbers: the target, or 1 in the rows of the second class; or one for each of more
  /// classes.
  let outputs: [[Double]]
  /// The class of each row; all 0 for a target of numbers.
  private let codes: [Int]

  init(_ table: Table, target: String, kind: TargetKind) throws {
    let column = try table[target]
    guard column.missingCount == 0 else {
      throw LearningError(.missingTarget(target: target, count: column.missingCount))
    }
    if try Self.isNumbers(column, kind) {
      guard column.type.isNumeric || column.type == .bool else {
        throw LearningError(
          .notNumeric(column: target, type: column.type.noun, estimator: "TargetEncoding")
        )
      }
      classes = []
      outputs = [try presentFiniteValues(column)]
      codes = [Int](repeating: 0, count: table.rowCount)
      return
    }
    let (labels, codes) = try ClassLabels.read(table, target: target)
    classes = labels.levels
    self.codes = codes
    let told = classes.count == 2 ? [1] : Array(classes.indices)
    try checkRoom(
      rows: table.rowCount,
      columns: told.count,
      of: target,
      advice: "If they are numbers, say TargetEncoding(kind: .numbers)."
    )
    outputs = try told.map { place in
      try Execution.current.map(codes.indices) { codes[$0] == place ? 1 : 0 }
    }
  }

  private static func isNumbers(_ column: Column, _ kind: TargetKind) throws -> Bool {
    switch kind {
    case .classes: return false
    case .numbers: return true
    case .automatic:
      if column.type.isDecimal { return true }
      return try column.type == .int && CodedColumn(column).levels.count > 2
    }
  }

  /// For each row its fold: the rows of each class in random order, dealt out in turn.
  func folds(_ count: Int, seed: Int) throws -> [Int] {
    var random = RandomGenerator(seed: seed)
    var rowsOfClass = [[Int]](repeating: [], count: max(1, classes.count))
    for (row, code) in codes.enumerated() { rowsOfClass[code].append(row) }
    var folds = [Int](repeating: 0, count: codes.count)
    var next = 0
    for rows in rowsOfClass {
      // Fisher and Yates's method, from the back; each row is dealt out as it is drawn.
      var rows = rows
      try Execution.current.everyBlock(of: rows.indices) { block in
        for drawn in block {
          let last = rows.count - 1 - drawn
          rows.swapAt(last, try random.below(last + 1))
          folds[rows[last]] = next
          next = (next + 1) % count
        }
      }
    }
    return folds
  }
}

/// The mean of numbers, of which there is at least one.
func average(_ values: [Double]) throws -> Double {
  try Execution.current.checkInterruption()
  return compensatedSum(values) / Double(values.count)
}

/// The means of numbers in the rows of each level, drawn towards the mean of all of them.
struct LevelMeans {
  /// For each level its mean; the last one is that of missing values.
  private let values: [Double]
  /// The mean of all rows.
  private let overall: Double

  /// Takes the rows that `isCounted` says; if there are none, all means are 0.
  init(
    _ coded: CodedColumn,
    _ numbers: [Double],
    _ smoothing: TargetSmoothing,
    isCounted: (Int) -> Bool = { _ in true }
  ) throws {
    let missing = coded.levels.count
    var counts = [Double](repeating: 0, count: missing + 1)
    let rows = try Execution.current.map(numbers.indices) { isCounted($0) ? $0 : -1 }
      .filter { $0 >= 0 }
    guard !rows.isEmpty else {
      values = counts
      overall = 0
      return
    }
    let mean = try average(rows.map { numbers[$0] })
    // About the mean of all, so that a large offset costs no digits.
    var sums = counts
    var squares = counts
    var total = 0.0
    try Execution.current.everyBlock(of: rows.indices) { block in
      for place in block {
        let row = rows[place]
        let level = coded.codes[row] < 0 ? missing : coded.codes[row]
        let distance = numbers[row] - mean
        counts[level] += 1
        sums[level] += distance
        squares[level] += distance * distance
        total += distance * distance
      }
    }
    let variance = total / Double(rows.count)
    overall = mean
    values = counts.indices.map { level in
      let count = counts[level]
      guard count > 0 else { return mean }
      let shift = sums[level] / count
      switch smoothing {
      case .rows(let more):
        return mean + shift * (count / (count + more))
      case .automatic:
        guard variance > 0, variance.isFinite else { return mean + shift }
        let inside = max(0, squares[level] / count - shift * shift)
        return mean + shift * (count / (count + inside / variance))
      }
    }
  }

  /// The mean of a level, of missing values for −1.
  func value(_ level: Int) -> Double { level < 0 ? values[values.count - 1] : values[level] }

  /// The means of the levels in their order.
  var ofLevels: [Double] { Array(values.dropLast()) }
}
