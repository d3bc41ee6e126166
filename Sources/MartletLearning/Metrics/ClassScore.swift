// SPDX-License-Identifier: Apache-2.0

/// How well one class is recognized, or an average over classes.
public struct ClassScore: Sendable, Equatable, CustomStringConvertible {
  /// The class, or the name of the average.
  public let name: String
  /// Of the rows predicted as this class, the share that is; 0 where none was predicted.
  public let precision: Double
  /// Of the rows of this class, the share that was predicted as such; 0 where there are none.
  public let recall: Double
  /// The harmonic mean of precision and recall; 0 where both are.
  public let f1: Double
  /// How many rows have this class.
  public let support: Int

  init(name: String, precision: Double, recall: Double, f1: Double, support: Int) {
    self.name = name
    self.precision = precision
    self.recall = recall
    self.f1 = f1
    self.support = support
  }

  /// The score of a class from counts of rows.
  init(name: String, correct: Int, predicted: Int, support: Int) {
    self.init(
      name: name,
      precision: predicted == 0 ? 0 : Double(correct) / Double(predicted),
      recall: support == 0 ? 0 : Double(correct) / Double(support),
      // 2PR / (P + R), in counts.
      f1: predicted + support == 0 ? 0 : 2 * Double(correct) / Double(predicted + support),
      support: support
    )
  }

  /// The mean of scores with weights.
  static func average(_ name: String, of scores: [ClassScore], weights: [Double]) -> ClassScore {
    let sum = weights.reduce(0, +)
    func mean(_ part: KeyPath<ClassScore, Double>) -> Double {
      sum > 0 ? zip(scores, weights).reduce(0) { $0 + $1.0[keyPath: part] * $1.1 } / sum : 0
    }
    return ClassScore(
      name: name,
      precision: mean(\.precision),
      recall: mean(\.recall),
      f1: mean(\.f1),
      support: scores.reduce(0) { $0 + $1.support }
    )
  }

  /// The numbers on one line.
  public var description: String {
    "\(name): precision \(shown(precision)), recall \(shown(recall)), F1 \(shown(f1)), "
      + "support \(support)"
  }
}
