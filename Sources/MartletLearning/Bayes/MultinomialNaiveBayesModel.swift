// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A fitted naive Bayes classifier for counts.
public struct MultinomialNaiveBayesModel: ClassifierModel, Equatable {
  let schema: FeatureSchema
  let labels: ClassLabels
  /// The logarithm of the share of each class in training.
  public let classLogarithms: [Double]
  // Invariant: one for each class and feature, class after class.
  let featureLogarithms: [Double]
  let parameters: MultinomialNaiveBayes

  init(
    schema: FeatureSchema,
    labels: ClassLabels,
    classLogarithms: [Double],
    featureLogarithms: [Double],
    parameters: MultinomialNaiveBayes
  ) {
    self.schema = schema
    self.labels = labels
    self.classLogarithms = classLogarithms
    self.featureLogarithms = featureLogarithms
    self.parameters = parameters
  }

  /// The classes in their order.
  public var classes: [String] { labels.levels }
  /// The name of the column that is predicted.
  public var target: String { labels.target }
  /// The names of the columns that a row must have.
  public var features: [String] { schema.names }

  /// The logarithms of the probabilities of the features in a class, in the order of ``features``.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  public func featureLogarithms(in name: String) throws -> [Double] {
    guard let place = classes.firstIndex(of: name) else {
      throw LearningError(.unknownClass(name: name, available: classes))
    }
    return Array(featureLogarithms[place * features.count..<(place + 1) * features.count])
  }

  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric`,
  ///   `notFinite` or `negativeValue`.
  public func probabilities(_ table: Table) throws -> Table {
    try probabilityTable(probabilityValues(table), classes: classes)
  }

  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric`,
  ///   `notFinite` or `negativeValue`.
  public func predict(_ table: Table) throws -> Column {
    try labels.column(
      MartletLearning.labels(probabilityValues(table), classes: classes.count)
    )
  }

  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues`,
  ///   `notFinite` or `negativeValue`.
  public func predict(_ row: [String: Cell]) throws -> Prediction {
    try Prediction(model: self, row: schema.table(row))
  }

  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  public func evaluate(_ table: Table) throws -> ClassificationReport {
    try ClassificationReport(model: self, table: table)
  }

  /// The probability of each feature in each class: a row for each feature, a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  public func summary() throws -> Table {
    let names = Column("feature", features.map { $0 as String? })
    return try Table(
      [names]
        + classes.map { name in
          Column(name, try featureLogarithms(in: name).map { exp($0) as Double? })
        }
    )
  }

  /// The probabilities row after row, as many as there are classes in each.
  private func probabilityValues(_ table: Table) throws -> [Double] {
    let table = try schema.select(table)
    let count = classes.count
    let width = features.count
    var values = try Execution.current.map(0..<table.rowCount * count) {
      classLogarithms[$0 % count]
    }
    for (place, name) in features.enumerated() {
      let numbers = try countValues(table[name], estimator: schema.model)
      let logarithms = (0..<count).map { featureLogarithms[$0 * width + place] }
      try Execution.current.everyBlock(of: numbers.indices, cost: count) { block in
        // Most counts of terms are 0.
        for row in block where numbers[row] != 0 {
          for index in 0..<count {
            values[row * count + index] += numbers[row] * logarithms[index]
          }
        }
      }
    }
    try values.withUnsafeMutableBufferPointer { values in
      try Execution.current.everyBlock(of: 0..<table.rowCount, cost: count) { block in
        for row in block {
          softmaxKernel(
            UnsafeMutableBufferPointer(rebasing: values[row * count..<(row + 1) * count])
          )
        }
      }
    }
    return values
  }

  /// What was fitted, in a few lines.
  public var description: String { card.text }

  /// A card of the model.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension MultinomialNaiveBayesModel: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = fitNote(of: self)
    card.entries =
      [
        .init(name: "classes", value: shortList(classes)),
        .init(name: "features", value: shortList(features)),
      ] + card.entries
    return card
  }
}
