// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Learns classes from counts, each as if drawn by itself.
///
/// A row is taken for a heap of things of several kinds, the features say how many of each: the words
/// of a text (``TermCounts``), the clicks of a visitor. In class c a thing is of kind j with the
/// probability
///
///     θ_cj = (N_cj + α) / (N_c + α p)
///
/// where N_cj is the sum of feature j in the training rows of the class, N_c the sum of all of them and p
/// the number of features; and a row is of class c with a probability proportional to
/// π_c ∏ⱼ θ_cj^x_j, where π_c is the share of the class in training. Weights such as those of ``TFIDF``
/// do as counts, too.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `smoothing` | 1 | α, added to every sum so that no kind is impossible | above 0 |
///
/// It takes one look at every value. The classes it predicts are often right and its probabilities too
/// near 0 and 1, since the features of a row are not drawn by themselves. scikit-learn calls this
/// `MultinomialNB`.
///
/// - Note: Manning, Raghavan and Schütze, *Introduction to Information Retrieval*, Cambridge University
///   Press, 2008, section 13.2, <https://nlp.stanford.edu/IR-book/>.
public struct MultinomialNaiveBayes: Classifier, Equatable {
  /// What is added to every sum.
  public let smoothing: Double

  /// Makes a naive Bayes classifier for counts.
  ///
  /// - Parameter smoothing: What is added to every sum, above 0; 1 by default.
  public init(smoothing: Double = 1) { self.smoothing = smoothing }

  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows; every column but the target must be numbers of at least 0, or
  ///     truth values, without missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `missingValues`, `notNumeric`, `notFinite`, `negativeValue` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`.
  /// - Complexity: O(*np*), with *n* rows and *p* features.
  public func fit(_ table: Table, target: String) throws -> MultinomialNaiveBayesModel {
    let name = "MultinomialNaiveBayes"
    try checkHyperparameter(
      smoothing > 0 && smoothing <= largestUsableSize,
      "smoothing",
      "\(smoothing)",
      "above 0"
    )
    _ = try table[target]
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: name)) }
    let (labels, codes) = try ClassLabels.read(table, target: target)
    let schema = try FeatureSchema(table, target: target, model: name)
    guard !schema.names.isEmpty else {
      throw LearningError(.noFeatures(estimator: name, target: target))
    }
    let classCount = labels.levels.count
    // Class after class, as many as there are features in each.
    var logarithms = [Double](repeating: 0, count: classCount * schema.names.count)
    var totals = [Double](repeating: smoothing * Double(schema.names.count), count: classCount)
    for (place, feature) in schema.names.enumerated() {
      Execution.current.report(
        ProgressUpdate(label: name, completed: place, total: schema.names.count)
      )
      let values = try countValues(table[feature], estimator: name)
      var sums = [Double](repeating: smoothing, count: classCount)
      try Execution.current.everyBlock(of: values.indices) { block in
        for row in block { sums[codes[row]] += values[row] }
      }
      for index in sums.indices {
        totals[index] += sums[index] - smoothing
        logarithms[index * schema.names.count + place] = sums[index]
      }
    }
    try Execution.current.everyBlock(of: logarithms.indices) { block in
      for place in block {
        logarithms[place] = log(logarithms[place]) - log(totals[place / schema.names.count])
      }
    }
    var counts = [Double](repeating: 0, count: classCount)
    for code in codes { counts[code] += 1 }
    return MultinomialNaiveBayesModel(
      schema: schema,
      labels: labels,
      classLogarithms: counts.map { log($0) - log(Double(codes.count)) },
      featureLogarithms: logarithms,
      parameters: self
    )
  }

  /// The classifier as it is written in a program.
  public var description: String {
    callText("MultinomialNaiveBayes", [smoothing == 1 ? nil : "smoothing: \(smoothing)"])
  }

  /// A card of the classifier.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension MultinomialNaiveBayes: CardRepresentable {
  var card: Card {
    Card(
      title: "MultinomialNaiveBayes",
      entries: [.init(name: "smoothing", value: "\(smoothing)", isStrong: smoothing != 1)]
    )
  }
}

/// The values of a column of counts: present, finite and at least 0.
func countValues(_ column: Column, estimator: String) throws -> [Double] {
  guard column.type.isNumeric || column.type == .bool else {
    throw LearningError(
      .notNumeric(column: column.name, type: column.type.noun, estimator: estimator)
    )
  }
  guard column.missingCount == 0 else {
    throw LearningError(
      .missingValues(column: column.name, count: column.missingCount, estimator: estimator)
    )
  }
  let values = try presentFiniteValues(column)
  try Execution.current.everyBlock(of: values.indices) { block in
    for row in block where values[row] < 0 {
      throw LearningError(
        .negativeValue(
          column: column.name,
          row: row,
          value: significant(values[row], digits: 6),
          estimator: estimator
        )
      )
    }
  }
  return values
}
