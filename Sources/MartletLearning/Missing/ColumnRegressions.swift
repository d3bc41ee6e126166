// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText

/// A linear regression of each of some columns on all the others, in standardized units.
struct ColumnRegressions: Equatable {
  // Invariants: all arrays have an element for each name, and `weights` a row and a column; the numbers are
  // finite, the deviations positive; `order` holds places of names.
  var names: [String]
  var means: [Double]
  var deviations: [Double]
  /// The smallest and the largest value of each column, standardized.
  var lows: [Double]
  var highs: [Double]
  /// The order in which missing values are filled.
  var order: [Int]
  var intercepts: [Double]
  /// Row j has the weights of the regression of column j, 0 for itself.
  var weights: Matrix

  /// How often the values of a row are filled anew at most.
  static let maximumRounds = 100

  /// A row with its missing values filled.
  ///
  /// - Parameters:
  ///   - row: A value for each column, all but the missing ones finite.
  ///   - missing: The places of the missing values.
  ///   - tolerance: The change at which they are at rest, in standard deviations.
  /// - Returns: A value for each column.
  /// - Throws: ``Interrupted``.
  func filled(_ row: [Double], missing: [Int], tolerance: Double) throws -> [Double] {
    var standard = row.indices.map { (row[$0] - means[$0]) / deviations[$0] }
    for place in missing { standard[place] = 0 }
    let isMissing = Set(missing)
    let filling = order.filter { isMissing.contains($0) }
    for _ in 0..<Self.maximumRounds {
      try Execution.current.checkInterruption()
      var change = 0.0
      for place in filling {
        let value = predicted(place, standard)
        change = max(change, abs(value - standard[place]))
        standard[place] = value
      }
      if change <= tolerance { break }
    }
    var result = row
    for place in missing { result[place] = standard[place] * deviations[place] + means[place] }
    return result
  }

  private func predicted(_ place: Int, _ standard: [Double]) -> Double {
    let sum = weights.withUnsafeBufferPointer { weights in
      var sum = intercepts[place]
      for other in standard.indices {
        sum += weights[place * standard.count + other] * standard[other]
      }
      return sum
    }
    return min(max(sum, lows[place]), highs[place])
  }
}

/// The regressions in the making, with the training rows as they are filled at the time.
struct ChainedRegressions {
  private let names: [String]
  private let scales: [(mean: Double, deviation: Double)]
  private let bounds: [(low: Double, high: Double)]
  private let validities: [Validity]
  /// The columns, standardized, 0 where a value is missing at first.
  private var columns: [[Double]]
  private let penalty: Double
  /// The places of the columns that miss values, those that miss fewest first.
  let order: [Int]

  /// Begins with the mean in place of every missing value.
  init(_ chosen: [Column], penalty: Double) throws {
    let means = try imputationMeans(chosen)
    var scales: [(mean: Double, deviation: Double)] = []
    var bounds: [(low: Double, high: Double)] = []
    var columns: [[Double]] = []
    for (column, mean) in zip(chosen, means) {
      let present = try presentFiniteValues(column)
      let deviation = try meanAndDeviation(present).deviation
      let scale = (mean: mean, deviation: deviation.isNormal ? deviation : 1)
      let values = try column.doubles()
      scales.append(scale)
      bounds.append(
        (
          ((present.min() ?? 0) - mean) / scale.deviation,
          ((present.max() ?? 0) - mean) / scale.deviation
        )
      )
      columns.append(
        try Execution.current.map(values.indices) { row in
          column.validity.isMissing(row) ? 0 : (values[row] - scale.mean) / scale.deviation
        }
      )
    }
    names = chosen.map(\.name)
    self.scales = scales
    self.bounds = bounds
    self.columns = columns
    self.penalty = penalty
    validities = chosen.map(\.validity)
    order = chosen.indices.filter { chosen[$0].missingCount > 0 }
      .sorted { (chosen[$0].missingCount, $0) < (chosen[$1].missingCount, $1) }
  }

  /// Fills the missing values of all columns anew, and returns the largest change.
  mutating func round() throws -> Double {
    var change = 0.0
    for place in order {
      let (intercept, weights) = try regression(of: place)
      let bounds = bounds[place]
      var column = columns[place]
      let all = columns
      let validity = validities[place]
      try Execution.current.everyBlock(of: column.indices, cost: all.count) { block in
        for row in block where validity.isMissing(row) {
          var sum = intercept
          for other in all.indices where other != place { sum += weights[other] * all[other][row] }
          let value = min(max(sum, bounds.low), bounds.high)
          change = max(change, abs(value - column[row]))
          column[row] = value
        }
      }
      columns[place] = column
    }
    return change
  }

  /// The regression of a column on the others over the rows in which it has a value.
  private func regression(of place: Int) throws -> (intercept: Double, weights: [Double]) {
    let validity = validities[place]
    let rows = columns[place].indices.filter { validity.isPresent($0) }
    let count = Double(rows.count)
    var centers: [Double] = []
    for column in columns {
      try Execution.current.checkInterruption()
      centers.append(rows.reduce(0.0) { $0 + column[$1] } / count)
    }
    let centered = try matrix(
      ofColumns: zip(columns, centers).map { column, center in
        try Execution.current.map(0..<rows.count) { column[rows[$0]] - center }
      },
      rowCount: rows.count
    )
    // All products of two columns at once; the column itself is left out below.
    var products = try Matrix(rows: columns.count, columns: columns.count, repeating: 0)
    try centered.withUnsafeBufferPointer { values in
      try products.withUnsafeMutableBufferPointer { products in
        try multiply(
          values,
          values,
          into: products,
          rows: columns.count,
          columns: columns.count,
          inner: rows.count,
          leftAs: .transposed
        )
      }
    }
    let others = columns.indices.filter { $0 != place }
    let width = columns.count
    let values = products.values
    let solution = try solvedPositive(
      others.map { row in
        others.map { values[row * width + $0] / count + (row == $0 ? penalty : 0) }
      },
      others.map { values[$0 * width + place] / count }
    )
    var weights = [Double](repeating: 0, count: width)
    for (other, weight) in zip(others, solution) { weights[other] = weight }
    let offset = others.reduce(0.0) { $0 + weights[$1] * centers[$1] }
    return (centers[place] - offset, weights)
  }

  /// The regressions of all columns over the rows as they are filled now.
  func regressions() throws -> ColumnRegressions {
    let found = try names.indices.map { try regression(of: $0) }
    let complete = names.indices.filter { !order.contains($0) }
    return ColumnRegressions(
      names: names,
      means: scales.map(\.mean),
      deviations: scales.map(\.deviation),
      lows: bounds.map(\.low),
      highs: bounds.map(\.high),
      order: order + complete,
      intercepts: found.map(\.intercept),
      weights: Matrix(
        rows: names.count,
        columns: names.count,
        storage: found.flatMap(\.weights)
      )
    )
  }
}

/// The solution of A x = b for a symmetric, positive definite A, by its Cholesky factor.
///
/// Where rounding leaves nothing of a pivot, the unknown that belongs to it is 0.
func solvedPositive(_ matrix: [[Double]], _ right: [Double]) throws -> [Double] {
  let count = right.count
  var factor = matrix
  for column in 0..<count {
    try Execution.current.checkInterruption()
    for row in column..<count {
      var sum = factor[row][column]
      for inner in 0..<column { sum -= factor[row][inner] * factor[column][inner] }
      if row == column {
        factor[row][column] = sum > 0 ? sum.squareRoot() : .infinity
      } else {
        factor[row][column] = sum / factor[column][column]
      }
    }
  }
  var solution = right
  for row in 0..<count {
    for inner in 0..<row { solution[row] -= factor[row][inner] * solution[inner] }
    solution[row] /= factor[row][row]
  }
  for row in (0..<count).reversed() {
    for inner in row + 1..<max(count, row + 1) {
      solution[row] -= factor[inner][row] * solution[inner]
    }
    solution[row] /= factor[row][row]
  }
  return solution
}
