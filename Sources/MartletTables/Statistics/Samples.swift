// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The numbers of a column that a test works with, and those of its groups.
struct Sample: Sendable {
  let name: String
  let values: [Double]

  var count: Int { values.count }

  var mean: Double { compensatedSum(values) / Double(max(1, values.count)) }

  /// The sum of the squared deviations from the mean.
  var squares: Double {
    let mean = mean
    return compensatedSum(values.map { ($0 - mean) * ($0 - mean) })
  }

  /// With *n* − 1, of at least two values.
  var variance: Double { squares / Double(count - 1) }
}

extension Column {
  /// The finite numbers of the rows that have one; an error for NaN and infinities.
  ///
  /// A result that NaN has been left out of would be about other rows than it says, and an
  /// infinity has no mean.
  func finiteDoubles(for operation: String) throws -> (values: [Double], isPresent: [Bool]?) {
    guard type.isNumeric || type == .bool else {
      throw TableError(
        .wrongType(column: name, type: type, operation: operation, expected: "numbers")
      )
    }
    let values = try doubles()
    let complete = validity.isComplete
    try Execution.current.everyBlock(of: 0..<values.count) { rows in
      for row in rows where !values[row].isFinite && (complete || validity.isPresent(row)) {
        throw TableError(
          .invalidArgument(
            name: name,
            value: "\(doubleText(values[row])) in row \(row)",
            expected: "finite or missing in every row for \(operation)"
          )
        )
      }
    }
    return (values, complete ? nil : (0..<count).map { validity.isPresent($0) })
  }

  /// The finite numbers that are present, at least `needed`.
  func sample(for operation: String, atLeast needed: Int) throws -> Sample {
    let (values, isPresent) = try finiteDoubles(for: operation)
    let present = isPresent.map { flags in
      values.indices.lazy.filter { flags[$0] }.map { values[$0] }
    }
    let sample = Sample(name: name, values: present.map(Array.init) ?? values)
    guard sample.count >= needed else {
      throw TableError(.noValues(column: name, operation: operation, needed: needed))
    }
    return sample
  }
}

extension Table {
  /// The finite numbers of a column in the groups of another, in the order of the groups' values.
  ///
  /// Rows that miss either are left out, and so are groups without rows.
  func samples(
    _ column: String,
    by group: String,
    for operation: String,
    atLeast needed: Int,
    groups expected: ClosedRange<Int>
  ) throws -> [Sample] {
    let numbers = try self[column]
    let keys = try self[group]
    let (values, isPresent) = try numbers.finiteDoubles(for: operation)
    let grouping = try keys.grouping()
    var parts = [[Double]](repeating: [], count: grouping.firstRows.count)
    try Execution.current.everyBlock(of: 0..<rowCount) { rows in
      for row in rows where grouping.codes[row] >= 0 && (isPresent?[row] ?? true) {
        parts[grouping.codes[row]].append(values[row])
      }
    }
    let samples = grouping.sortedGroups.filter { !parts[$0].isEmpty }.map { place in
      Sample(name: keys.text(grouping.firstRows[place]) ?? "", values: parts[place])
    }
    guard expected.contains(samples.count) else {
      let names = listed(samples.map(\.name), limit: 5)
      throw TableError(
        .invalidArgument(
          name: group,
          value: "a column of \(counted(samples.count, "group"))"
            + (samples.isEmpty ? "" : " (\(names))") + " with values of \"\(column)\"",
          expected: expected.upperBound == expected.lowerBound
            ? "one of exactly \(expected.lowerBound) groups for \(operation)"
            : "one of at least \(expected.lowerBound) groups for \(operation)"
        )
      )
    }
    if let small = samples.first(where: { $0.count < needed }) {
      throw TableError(
        .classTooSmall(column: group, level: small.name, count: small.count, needed: needed)
      )
    }
    return samples
  }

  /// The finite numbers of two columns in the rows that have both.
  func pairs(
    _ one: String,
    _ other: String,
    for operation: String,
    atLeast needed: Int
  ) throws -> (first: [Double], second: [Double]) {
    let (left, hasLeft) = try self[one].finiteDoubles(for: operation)
    let (right, hasRight) = try self[other].finiteDoubles(for: operation)
    var first: [Double] = []
    var second: [Double] = []
    for row in 0..<rowCount where (hasLeft?[row] ?? true) && (hasRight?[row] ?? true) {
      first.append(left[row])
      second.append(right[row])
    }
    guard first.count >= needed else {
      throw TableError(
        .tooFewRows(
          operation: "\(operation) of \"\(one)\" and \"\(other)\" in rows with both",
          count: first.count,
          needed: needed
        )
      )
    }
    return (first, second)
  }
}

/// The ranks of numbers, from 1; equal ones share the mean of theirs.
///
/// - Returns: A rank for each number, and Σ(*t*³ − *t*) over the groups of *t* equal numbers.
func averageRanks(_ values: [Double]) throws -> (ranks: [Double], ties: Double) {
  let order = try sortedOrder(values)
  var ranks = [Double](repeating: 0, count: values.count)
  var ties = 0.0
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    let rank = Double(start + end + 1) / 2
    for place in start..<end { ranks[order[place]] = rank }
    let size = Double(end - start)
    ties += size * size * size - size
    start = end
  }
  return (ranks, ties)
}

/// The places of numbers in ascending order; of equal ones the earlier first.
func sortedOrder(_ values: [Double]) throws -> [Int] {
  guard values.count <= Int(Int32.max) else {
    throw TableError(.tooLarge(operation: "a ranking", rows: values.count))
  }
  let keys = try filledArray(values.count, of: UInt64.self) { out, rows in
    for row in rows { out[row] = orderedBits(values[row]) }
  }
  return try sortedPlaces([keys], count: values.count).map(Int.init)
}

/// Numbers in ascending order.
func sortedValues(_ values: [Double]) throws -> [Double] {
  let keys = try filledArray(values.count, of: UInt64.self) { out, rows in
    for row in rows { out[row] = orderedBits(values[row]) }
  }
  return try sortedKeys(keys).map(number(ofOrderedBits:))
}

/// Checks a level of confidence.
func checkLevel(_ level: Double) throws {
  guard level > 0, level < 1 else {
    throw TableError(
      .invalidArgument(
        name: "level",
        value: doubleText(level),
        expected: "above 0 and below 1, such as 0.95"
      )
    )
  }
}
