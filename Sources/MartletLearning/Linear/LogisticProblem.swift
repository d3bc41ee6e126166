// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The minimization that fits a logistic regression.
///
/// The unknowns are not the coefficients themselves. Each feature is centered and divided by its
/// standard deviation s (the intercepts take up the centering), and its coefficient is divided by
/// d = 1/√(¼ + λ/(n s²)): ¼ bounds the curvature of the loss per row in a standardized feature,
/// λ/(n s²) is that of the penalty. So the Hessian's diagonal is near 1 whatever the units are, and
/// L-BFGS needs no scaling by the user. The function is divided by n, so that the tolerance means the
/// same for few and for many rows.
///
/// With two classes there is one row of coefficients, that of the second class: two rows would be
/// the same model under half the penalty.
struct LogisticProblem {
  /// Rows × features, standardized.
  private let features: Matrix
  /// The class of each row.
  private let codes: [Int]
  /// Rows of coefficients: one for two classes, otherwise as many as classes.
  private let outputs: Int
  /// λ.
  private let strength: Double
  private let means: [Double]
  private let deviations: [Double]
  /// What an unknown is multiplied by to be a coefficient of a standardized feature.
  private let scales: [Double]

  /// What the minimization found, for the features as they are.
  struct Solution {
    /// Outputs × features.
    var coefficients: Matrix
    var intercepts: [Double]
    var converged: Bool
    var interrupted: Bool
    var iterations: Int
    /// The mean loss of a row, without the penalty.
    var loss: Double
  }

  /// Prepares the problem; there is at least one row and one feature, all values are finite, and
  /// every code is in 0..<classCount.
  init(features: Matrix, codes: [Int], classCount: Int, strength: Double) throws {
    let rows = features.rows
    let columns = features.columns
    let count = Double(rows)
    var means = [Double](repeating: 0, count: columns)
    var deviations = [Double](repeating: 1, count: columns)
    var standardized = features
    let execution = Execution.current
    try standardized.withUnsafeMutableBufferPointer { values in
      for column in 0..<columns {
        let first = values[column]
        var sum = 0.0
        var isConstant = true
        try execution.everyBlock(of: 0..<rows) { block in
          for row in block {
            // Differences from the first row keep the sum small where all values are large.
            sum += values[row * columns + column] - first
            if values[row * columns + column] != first { isConstant = false }
          }
        }
        let mean = first + sum / count
        var squares = 0.0
        try execution.everyBlock(of: 0..<rows) { block in
          for row in block {
            let difference = values[row * columns + column] - mean
            squares += difference * difference
          }
        }
        let deviation = (squares / count).squareRoot()
        means[column] = isConstant ? first : mean
        deviations[column] = isConstant || !(deviation > 0) ? 1 : deviation
        try execution.everyBlock(of: 0..<rows) { block in
          for row in block {
            let place = row * columns + column
            values[place] = (values[place] - means[column]) / deviations[column]
          }
        }
      }
    }
    self.features = standardized
    self.codes = codes
    self.strength = strength
    self.means = means
    self.deviations = deviations
    outputs = classCount == 2 ? 1 : classCount
    scales = deviations.map { 1 / (0.25 + strength / (count * $0 * $0)).squareRoot() }
  }

  /// Minimizes, and reports progress and looks for interruption on the way; ends early when
  /// interrupted after at least one step.
  func solve(maximumIterations: Int, tolerance: Double) throws -> Solution {
    let rows = features.rows
    let columns = features.columns
    let execution = Execution.current
    var weights = [Double](repeating: 0, count: outputs * columns)
    var scores = [Double](repeating: 0, count: rows * outputs)
    var weightGradient = weights
    // The unknowns: outputs × features, then the intercepts.
    var start = [Double](repeating: 0, count: outputs * (columns + 1))
    for (output, value) in startingIntercepts().enumerated() {
      start[outputs * columns + output] = value
    }

    let result = try LBFGS(maximumIterations: maximumIterations, tolerance: tolerance).minimize(
      from: start,
      onIteration: { iteration, value, _ in
        execution.report(
          ProgressUpdate(
            label: "LogisticRegression",
            completed: iteration,
            total: nil,
            detail: "loss \(significant(value, digits: 4))"
          )
        )
      },
      function: { point, gradient in
        var penalty = 0.0
        for index in weights.indices {
          let column = index % columns
          weights[index] = point[index] * scales[column]
          let coefficient = weights[index] / deviations[column]
          penalty += coefficient * coefficient
        }
        let intercepts = point[(outputs * columns)...]
        try computeScores(weights, intercepts, into: &scores)
        let loss = try replaceScoresByErrors(&scores)
        try gradientOfWeights(scores, into: &weightGradient)
        let count = Double(rows)
        for index in weights.indices {
          let column = index % columns
          let deviation = deviations[column]
          let slope = weightGradient[index] + strength * weights[index] / (deviation * deviation)
          gradient[index] = slope * scales[column] / count
        }
        for output in 0..<outputs {
          var sum = 0.0
          try execution.everyBlock(of: 0..<rows) { block in
            for row in block { sum += scores[row * outputs + output] }
          }
          gradient[outputs * columns + output] = sum / count
        }
        return (loss + strength / 2 * penalty) / count
      }
    )
    return solution(result)
  }

  /// The logarithms of the classes' shares: the best intercepts when no feature tells anything.
  private func startingIntercepts() -> [Double] {
    var counts = [Double](repeating: 0, count: outputs == 1 ? 2 : outputs)
    for code in codes { counts[code] += 1 }
    if outputs == 1 { return [log(counts[1] / counts[0])] }
    let logarithms = counts.map { log($0) }
    let mean = logarithms.reduce(0, +) / Double(outputs)
    return logarithms.map { $0 - mean }
  }

  /// scores ← Z Wᵀ + b.
  private func computeScores(
    _ weights: [Double],
    _ intercepts: ArraySlice<Double>,
    into scores: inout [Double]
  ) throws {
    try features.withUnsafeBufferPointer { features in
      try weights.withUnsafeBufferPointer { weights in
        try scores.withUnsafeMutableBufferPointer { scores in
          try multiply(
            features,
            weights,
            into: scores,
            rows: codes.count,
            columns: outputs,
            inner: means.count,
            rightAs: .transposed
          )
        }
      }
    }
    try Execution.current.everyBlock(of: codes.indices, cost: outputs) { block in
      for row in block {
        for (output, intercept) in intercepts.enumerated() {
          scores[row * outputs + output] += intercept
        }
      }
    }
  }

  /// Replaces the scores of each row by p − y, and returns the sum of −log p(y).
  private func replaceScoresByErrors(_ scores: inout [Double]) throws -> Double {
    var loss = 0.0
    try scores.withUnsafeMutableBufferPointer { scores in
      try codes.withUnsafeBufferPointer { codes in
        try Execution.current.everyBlock(of: codes.indices, cost: outputs) { block in
          for row in block {
            loss +=
              outputs == 1
              ? logisticErrors(&scores[row], isSecond: codes[row] == 1)
              : softmaxErrors(
                UnsafeMutableBufferPointer(rebasing: scores[row * outputs..<(row + 1) * outputs]),
                label: codes[row]
              )
          }
        }
      }
    }
    return loss
  }

  /// gradient ← Eᵀ Z.
  private func gradientOfWeights(_ errors: [Double], into gradient: inout [Double]) throws {
    try errors.withUnsafeBufferPointer { errors in
      try features.withUnsafeBufferPointer { features in
        try gradient.withUnsafeMutableBufferPointer { gradient in
          try multiply(
            errors,
            features,
            into: gradient,
            rows: outputs,
            columns: means.count,
            inner: codes.count,
            leftAs: .transposed
          )
        }
      }
    }
  }

  /// Turns the unknowns into coefficients and intercepts of the features as they are.
  private func solution(_ result: LBFGS.Result) -> Solution {
    let columns = means.count
    var coefficients = [Double](repeating: 0, count: outputs * columns)
    var intercepts = Array(result.point[(outputs * columns)...])
    var penalty = 0.0
    for output in 0..<outputs {
      for column in 0..<columns {
        let index = output * columns + column
        coefficients[index] = result.point[index] * scales[column] / deviations[column]
        intercepts[output] -= coefficients[index] * means[column]
        penalty += coefficients[index] * coefficients[index]
      }
    }
    if outputs > 1 {
      let mean = intercepts.reduce(0, +) / Double(outputs)
      for output in intercepts.indices { intercepts[output] -= mean }
    }
    return Solution(
      coefficients: Matrix(rows: outputs, columns: columns, storage: coefficients),
      intercepts: intercepts,
      converged: result.converged,
      interrupted: result.interrupted,
      iterations: result.iterations,
      loss: result.value - strength / 2 * penalty / Double(codes.count)
    )
  }
}

/// Replaces a score by p − y of the second of two classes, and returns −log p(y).
///
/// log(1 + eᵗ) is taken as max(t, 0) + log1p(e^−|t|), which neither overflows nor loses digits.
private func logisticErrors(_ score: inout Double, isSecond: Bool) -> Double {
  let value = score
  let small = exp(-abs(value))
  let loss = max(isSecond ? -value : value, 0) + log1p(small)
  let probability = value >= 0 ? 1 / (1 + small) : small / (1 + small)
  score = probability - (isSecond ? 1 : 0)
  return loss
}

/// Replaces the scores of a row by p − y, and returns −log p(y).
private func softmaxErrors(_ scores: UnsafeMutableBufferPointer<Double>, label: Int) -> Double {
  let own = scores[label]
  let logSum = softmaxKernel(scores)
  scores[label] -= 1
  return logSum - own
}

/// Replaces scores by probabilities, and returns log Σ exp(score).
///
/// - Parameter scores: IN the scores, OUT the probabilities; at least one.
/// - Returns: The logarithm of the sum of exponentials, computed from the largest score down, so that
///   nothing overflows.
@discardableResult
func softmaxKernel(_ scores: UnsafeMutableBufferPointer<Double>) -> Double {
  var largest = -Double.infinity
  for score in scores { largest = max(largest, score) }
  var sum = 0.0
  for index in scores.indices {
    scores[index] = exp(scores[index] - largest)
    sum += scores[index]
  }
  for index in scores.indices { scores[index] /= sum }
  return largest + log(sum)
}
