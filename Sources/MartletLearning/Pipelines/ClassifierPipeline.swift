// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// Transformers with a classifier behind them, which together are a classifier.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot() + LogisticRegression()`. Every step
/// learns from the training rows alone; the model takes raw rows and prepares them in the same way.
public struct ClassifierPipeline: Classifier {
  /// The preparation of the rows.
  public let preparation: TransformerChain
  /// The classifier that learns from the prepared rows.
  public let classifier: any Classifier

  /// Makes a pipeline from a preparation and a classifier.
  public init(_ preparation: any Transformer, _ classifier: any Classifier) {
    // A pipeline behind other steps is those steps and its own.
    if let inner = classifier as? ClassifierPipeline {
      self.preparation = TransformerChain([preparation, inner.preparation])
      self.classifier = inner.classifier
    } else {
      self.preparation = TransformerChain([preparation])
      self.classifier = classifier
    }
  }

  /// Fits the preparation, then the classifier on the prepared rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, raw.
  ///   - target: The name of the column to predict.
  /// - Returns: A model that takes raw rows; when the classifier is interrupted and its model can be
  ///   used as trained so far, with that.
  /// - Throws: What the steps and the classifier throw.
  public func fit(_ table: Table, target: String) throws -> ClassifierPipelineModel {
    _ = try table[target]
    guard table.rowCount > 0 else {
      throw LearningError(.emptyTable(estimator: "ClassifierPipeline"))
    }
    // Wrong targets are found before any step has worked.
    _ = try ClassLabels.read(table, target: target)
    // Before the fit, which gives the model as trained so far when it is interrupted.
    let schema = try FeatureSchema(table, target: target, model: "The pipeline")
    let prepared = try preparation.fitSteps(table, target: target)
    let model = try classifier.fit(prepared.table, target: target) as any ClassifierModel
    return ClassifierPipelineModel(
      schema: schema,
      preparation: prepared.chain,
      model: model
    )
  }

  /// The steps and the classifier joined by `+`.
  public var description: String {
    (preparation.steps.map(\.description) + [classifier.description]).joined(separator: " + ")
  }

  /// A card of the pipeline with the cards of its steps inside.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension ClassifierPipeline: CardRepresentable {
  var card: Card {
    Card(
      title: "ClassifierPipeline",
      parts: preparation.steps.map { MartletLearning.card(of: $0) }
        + [MartletLearning.card(of: classifier)]
    )
  }
}

/// A fitted pipeline: it prepares raw rows as in training and predicts their classes.
public struct ClassifierPipelineModel: ClassifierModel {
  let schema: FeatureSchema
  /// The fitted preparation.
  public let preparation: FittedTransformerChain
  /// The model that predicts from prepared rows.
  public let model: any ClassifierModel

  /// The classes in their order.
  public var classes: [String] { model.classes }
  /// The name of the column that is predicted.
  public var target: String { model.target }
  /// The names of the raw columns that a row must have.
  public var features: [String] { schema.names }
  /// Whether the fit of the classifier came to its own end.
  public var converged: Bool { model.converged }
  /// Whether the fit of the classifier was interrupted, so that it predicts as trained so far.
  public var interrupted: Bool { model.interrupted }

  /// Returns the probability of every class for every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  public func probabilities(_ table: Table) throws -> Table {
    try model.probabilities(prepared(table))
  }

  /// Returns the most probable class of every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  public func predict(_ table: Table) throws -> Column {
    try model.predict(prepared(table))
  }

  /// Returns the most probable class of one raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and what the steps
  ///   and the model throw.
  public func predict(_ row: [String: Cell]) throws -> Prediction {
    try Prediction(model: self, row: schema.table(row))
  }

  /// Returns how well the model predicts raw rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  public func evaluate(_ table: Table) throws -> ClassificationReport {
    try ClassificationReport(model: self, table: table)
  }

  /// Returns what the model at the end of the pipeline has learned.
  ///
  /// - Throws: ``TableError`` if two columns of the summary would have the same name.
  public func summary() throws -> Table { try model.summary() }

  private func prepared(_ table: Table) throws -> Table {
    try preparation.transform(schema.select(table))
  }

  /// The steps and the model with what they learned, as an indented tree.
  public var description: String { card.text }

  /// A card of the pipeline with the cards of its steps inside.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension ClassifierPipelineModel: CardRepresentable {
  var card: Card {
    Card(
      title: "ClassifierPipeline",
      note: fitNote(of: self),
      parts: preparation.steps.map { MartletLearning.card(of: $0) }
        + [MartletLearning.card(of: model)]
    )
  }
}

/// Joins a preparation and a classifier into a pipeline, which is a classifier itself.
public func + (left: any Transformer, right: any Classifier) -> ClassifierPipeline {
  ClassifierPipeline(left, right)
}
