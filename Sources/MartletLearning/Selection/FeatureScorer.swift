// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText

/// Scores columns against one target.
struct FeatureScorer {
  /// The target, by what the score makes of it.
  private enum Target {
    case classes([Int], count: Int)
    case numbers([Double])
  }

  private let score: FeatureScore
  private let target: Target
  private let seed: Int

  /// Reads the target.
  init(_ score: FeatureScore, _ table: Table, target: String, seed: Int) throws {
    self.score = score
    self.seed = seed
    switch score {
    case .anova, .chiSquare, .mutualInformation:
      let (labels, codes) = try ClassLabels.read(table, target: target)
      self.target = .classes(codes, count: labels.levels.count)
    case .correlation, .mutualInformationRegression:
      let column = try table[target]
      guard column.type.isNumeric else {
        throw LearningError(
          .notNumeric(
            column: target,
            type: column.type.noun,
            estimator: "SelectFeatures(.\(score))"
          )
        )
      }
      guard column.missingCount == 0 else {
        throw LearningError(.missingTarget(target: target, count: column.missingCount))
      }
      self.target = .numbers(try presentFiniteValues(column))
    }
  }

  /// The score of a column and its p-value, 1 where there is none.
  func score(_ column: Column) throws -> (value: Double, p: Double) {
    if column.type.isText {
      return (try information(discrete: column), 1)
    }
    // Only rows that have a value count.
    let values = try presentFiniteValues(column)
    let rows = (0..<column.count).filter { column.validity.isPresent($0) }
    switch target {
    case .classes(let codes, let count):
      let present = rows.map { codes[$0] }
      switch score {
      case .anova: return try varianceRatio(values, present, count)
      case .chiSquare: return try chiSquare(column, rows, values, present, count)
      default:
        if column.type == .bool { return (try information(discrete: column), 1) }
        return (
          try numericInformation(noisy(values, column.name), classes: present, count: count), 1
        )
      }
    case .numbers(let numbers):
      let present = rows.map { numbers[$0] }
      if score == .correlation { return try correlation(values, present) }
      if column.type == .bool { return (try information(discrete: column), 1) }
      return (
        try numericInformation(noisy(values, column.name), noisy(present, "the target")), 1
      )
    }
  }

  // MARK: Tests

  /// The F statistic of a one-way analysis of variance.
  private func varianceRatio(_ values: [Double], _ codes: [Int], _ count: Int) throws -> (
    Double, Double
  ) {
    let groups = sums(values, codes, count)
    let present = groups.counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    guard present > 1, values.count > present else { return (0, 1) }
    let mean = compensatedSum(values) / Double(values.count)
    let means = (0..<count).map { groups.sums[$0] / Double(max(1, groups.counts[$0])) }
    let between = (0..<count).reduce(0.0) { sum, group in
      let distance = means[group] - mean
      return sum
        + (groups.counts[group] > 0 ? Double(groups.counts[group]) * distance * distance : 0)
    }
    let within = compensatedSum(
      values.indices.map { (values[$0] - means[codes[$0]]) * (values[$0] - means[codes[$0]]) }
    )
    guard let first = values.first, values.contains(where: { $0 != first }) else { return (0, 1) }
    let (left, right) = (Double(present - 1), Double(values.count - present))
    guard within > 0 else { return between > 0 ? (.infinity, 0) : (0, 1) }
    let ratio = (between / left) / (within / right)
    return (ratio, try FDistribution(numerator: left, denominator: right).survival(ratio))
  }

  /// The χ² statistic of the sums over the classes, against their shares of the rows.
  private func chiSquare(
    _ column: Column,
    _ rows: [Int],
    _ values: [Double],
    _ codes: [Int],
    _ count: Int
  ) throws -> (Double, Double) {
    if let place = values.firstIndex(where: { $0 < 0 }) {
      throw LearningError(
        .outsideDomain(
          column: column.name,
          row: rows[place],
          value: significant(values[place], digits: 6),
          expected: "values of at least 0",
          estimator: "SelectFeatures(.chiSquare)"
        )
      )
    }
    let groups = sums(values, codes, count)
    let total = compensatedSum(values)
    let present = groups.counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    guard total > 0, present > 1 else { return (0, 1) }
    let statistic = (0..<count).reduce(0.0) { sum, group in
      guard groups.counts[group] > 0 else { return sum }
      let expected = Double(groups.counts[group]) / Double(values.count) * total
      let difference = groups.sums[group] - expected
      return sum + difference / expected * difference
    }
    let tails = try ChiSquareDistribution(degreesOfFreedom: Double(present - 1))
    return (statistic, tails.survival(statistic))
  }

  /// The F statistic of the correlation of two columns of numbers.
  private func correlation(_ left: [Double], _ right: [Double]) throws -> (Double, Double) {
    guard left.count > 2 else { return (0, 1) }
    let (leftMean, leftDeviation) = try meanAndDeviation(left)
    let (rightMean, rightDeviation) = try meanAndDeviation(right)
    guard leftDeviation > 0, rightDeviation > 0 else { return (0, 1) }
    let products = left.indices.map {
      (left[$0] - leftMean) / leftDeviation * ((right[$0] - rightMean) / rightDeviation)
    }
    let r = min(1, max(-1, compensatedSum(products) / Double(left.count)))
    let freedom = Double(left.count - 2)
    guard r * r < 1 else { return (.infinity, 0) }
    let ratio = r * r / (1 - r * r) * freedom
    return (ratio, try FDistribution(numerator: 1, denominator: freedom).survival(ratio))
  }

  private func sums(
    _ values: [Double],
    _ codes: [Int],
    _ count: Int
  ) -> (sums: [Double], counts: [Int]) {
    var sums = [Double](repeating: 0, count: count)
    var lost = sums
    var counts = [Int](repeating: 0, count: count)
    for (value, code) in zip(values, codes) {
      // Neumaier's summation, a sum for each class.
      let next = sums[code] + value
      lost[code] +=
        abs(sums[code]) >= abs(value) ? (sums[code] - next) + value : (value - next) + sums[code]
      sums[code] = next
      counts[code] += 1
    }
    return (zip(sums, lost).map { $0 + $1 }, counts)
  }

  // MARK: Mutual information

  /// The mutual information of a column of text, categories or truth values with the target.
  private func information(discrete column: Column) throws -> Double {
    let codes = column.levelCodes
    let rows = codes.indices.filter { codes[$0] >= 0 }
    let present = rows.map { codes[$0] }
    let levels = column.levels.count
    switch target {
    case .classes(let classes, let count):
      return discreteInformation(present, levels, rows.map { classes[$0] }, count)
    case .numbers(let numbers):
      return try numericInformation(
        noisy(rows.map { numbers[$0] }, "the target"),
        classes: present,
        count: levels
      )
    }
  }

  /// The numbers in units of their deviation, with noise of 10⁻¹⁰ that tells equal ones apart.
  ///
  /// The noise depends on the name, so that two columns do not share it.
  private func noisy(_ values: [Double], _ name: String) throws -> [Double] {
    guard !values.isEmpty else { return [] }
    let deviation = try meanAndDeviation(values).deviation
    let scale = deviation.isNormal ? deviation : 1
    let size = compensatedSum(values.map { abs($0 / scale) }) / Double(values.count)
    let stream = name.utf8.reduce(5381) { $0 &* 33 &+ Int($1) }
    var random = RandomGenerator(seed: seed).split(stream: stream)
    let noise = 1e-10 * max(1, size)
    return try Execution.current.map(values.indices, cost: 10) {
      values[$0] / scale + noise * random.normal()
    }
  }
}
