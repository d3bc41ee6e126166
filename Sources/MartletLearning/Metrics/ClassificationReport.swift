// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// How well a classifier predicted rows whose class is known.
public struct ClassificationReport: Sendable, Equatable, Savable {
  /// How often each true class was predicted as which class.
  public let confusionMatrix: ConfusionMatrix
  /// The scores of each class, in the order of the classes.
  public let scores: [ClassScore]
  /// The mean of the scores, every class counting alike; classes that neither occur nor were
  /// predicted do not count.
  public let macroAverage: ClassScore
  /// The mean of the scores, every class counting by its number of rows.
  public let weightedAverage: ClassScore

  /// Compares two columns of equal length, at least one row.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, `emptyTable`, or `missingTarget` where a
  ///   value is missing.
  public init(truth: Column, predicted: Column) throws {
    try self.init(truth: truth, predicted: predicted, classes: [], target: truth.name)
  }

  init(truth: Column, predicted: Column, classes: [String], target: String) throws {
    let matrix = try ConfusionMatrix(
      truth: truth,
      predicted: predicted,
      classes: classes,
      target: target
    )
    guard truth.count > 0 else {
      throw LearningError(.emptyTable(estimator: "ClassificationReport"))
    }
    self.init(matrix)
  }

  /// The report of counts, of which at least one is not 0.
  init(_ matrix: ConfusionMatrix) {
    let predictions = matrix.columnTotals
    let supports = matrix.rowTotals
    let scores = matrix.classes.indices.map {
      ClassScore(
        name: matrix.classes[$0],
        correct: matrix.counts[$0][$0],
        predicted: predictions[$0],
        support: supports[$0]
      )
    }
    confusionMatrix = matrix
    self.scores = scores
    macroAverage = .average(
      "macro average",
      of: scores,
      weights: scores.indices.map { supports[$0] + predictions[$0] > 0 ? 1 : 0 }
    )
    weightedAverage = .average("weighted average", of: scores, weights: supports.map(Double.init))
  }

  /// The number of rows.
  public var rowCount: Int { confusionMatrix.total }

  /// The share of rows that was predicted correctly.
  public var accuracy: Double { Double(confusionMatrix.correct) / Double(rowCount) }

  /// The Wilson interval that covers the accuracy on rows like these with 95 % confidence.
  ///
  /// - Note: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*,
  ///   JASA 22, 1927, [doi:10.1080/01621459.1927.10502953].
  ///
  /// [doi:10.1080/01621459.1927.10502953]: https://doi.org/10.1080/01621459.1927.10502953
  public var accuracyInterval: ClosedRange<Double> {
    // The normal distribution's 97.5 % quantile.
    let z = 1.959963984540054
    let n = Double(rowCount)
    let p = accuracy
    let center = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let lower = p == 0 ? 0 : max(0, center - half)
    let upper = p == 1 ? 1 : min(1, center + half)
    return lower...max(lower, upper)
  }

  /// The most frequent class; of equally frequent ones the first.
  public var baselineClass: String {
    scores[indexOfLargest(scores.map { Double($0.support) })].name
  }

  /// The accuracy of always predicting the most frequent class.
  public var baselineAccuracy: Double {
    Double(scores.map(\.support).max() ?? 0) / Double(rowCount)
  }

  /// The scores of one class.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`, with the name that comes nearest.
  public func score(of name: String) throws -> ClassScore {
    guard let score = scores.first(where: { $0.name == name }) else {
      throw LearningError(.unknownClass(name: name, available: scores.map(\.name)))
    }
    return score
  }

  /// The scores as a table: a row for each class, then the macro and the weighted average.
  public func table() -> Table {
    let rows = scores + [macroAverage, weightedAverage]
    return Table(unchecked: [
      Column("class", rows.map { $0.name as String? }),
      Column("precision", rows.map { $0.precision as Double? }),
      Column("recall", rows.map { $0.recall as Double? }),
      Column("f1", rows.map { $0.f1 as Double? }),
      Column("support", rows.map { $0.support as Int? }),
    ])
  }
}

extension ClassificationReport: CustomStringConvertible {
  /// The accuracy beside the baseline, and the scores of the classes, in plain text.
  public var description: String { display.text() }
}

extension ClassificationReport: MediaRepresentable {
  /// The accuracy beside the baseline, and the scores of the classes.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }

  private var headline: String {
    let interval = accuracyInterval
    return "Accuracy \(shown(accuracy)) on \(rowCount) \(rowCount == 1 ? "row" : "rows") "
      + "(95 % interval \(shown(interval.lowerBound)) to \(shown(interval.upperBound))); "
      + "always \"\(baselineClass)\" would be \(shown(baselineAccuracy))"
  }

  /// What has no proper precision or recall, said in words.
  private var remarks: String? {
    let predictions = confusionMatrix.columnTotals
    let unseen = scores.indices.filter { predictions[$0] == 0 && scores[$0].support > 0 }
    guard !unseen.isEmpty else { return nil }
    return "Never predicted, so that precision counts as 0: "
      + shortList(unseen.map { scores[$0].name })
  }

  private var display: DisplayTable {
    let limit = 40
    let rows = Array(scores.prefix(limit)) + [macroAverage, weightedAverage]
    let omitted =
      scores.count > limit ? ["showing \(limit) of \(scores.count) classes"] : []
    let footer = (remarks.map { [$0] } ?? []) + omitted
    return DisplayTable(
      headers: [.init(confusionMatrix.target)]
        + ["precision", "recall", "F1", "support"].map { .init($0, alignment: .right) },
      rows: rows.map { score in
        [DisplayTable.Entry(score.name)]
          + [score.precision, score.recall, score.f1].map { .init(shown($0)) }
          + [.init("\(score.support)")]
      },
      caption: headline,
      footer: footer.isEmpty ? nil : footer.joined(separator: " · "),
      ruledRows: [rows.count - 2],
      hasRowHeaders: true
    )
  }
}

/// A score with three decimals.
func shown(_ score: Double) -> String { fixed(score, decimals: 3) }
