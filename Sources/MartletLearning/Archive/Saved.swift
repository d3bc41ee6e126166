// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
package import MartletText

/// Models that were saved to files.
public enum Model {
  /// Opens a model that `save` has written, a whole pipeline included.
  ///
  /// Its predictions are those of the model that was saved, bit for bit.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The model, of the type that it had.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  public static func load(_ path: String) throws -> any ClassifierModel {
    try ArchiveKinds.library.open(path, as: (any ClassifierModel).self, expected: "a model")
  }
}

/// Estimators that were saved to files before they were fitted: their hyperparameters.
public enum Estimator {
  /// Opens a classifier that `save` has written, a whole pipeline included; it has yet to be fitted.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The classifier, of the type that it had.
  /// - Throws: As ``Model/load(_:)``.
  public static func load(_ path: String) throws -> any Classifier {
    try ArchiveKinds.library.open(
      path,
      as: (any Classifier).self,
      expected: "a classifier to be fitted"
    )
  }
}

extension TransformerChain {
  /// Opens transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The transformers.
  /// - Throws: As ``Model/load(_:)``.
  public static func load(_ path: String) throws -> TransformerChain {
    TransformerChain([
      try ArchiveKinds.library.open(
        path,
        as: (any Transformer).self,
        expected: "a transformer to be fitted"
      )
    ])
  }
}

extension FittedTransformerChain {
  /// Opens fitted transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The steps.
  /// - Throws: As ``Model/load(_:)``.
  public static func load(_ path: String) throws -> FittedTransformerChain {
    let step = try ArchiveKinds.library.open(
      path,
      as: (any FittedTransformer).self,
      expected: "a fitted transformer"
    )
    return step as? FittedTransformerChain ?? FittedTransformerChain(steps: [step])
  }
}

extension ClassificationReport {
  /// Opens a report that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The report.
  /// - Throws: As ``Model/load(_:)``.
  public static func load(_ path: String) throws -> ClassificationReport {
    try ArchiveKinds.library.open(path, as: ClassificationReport.self, expected: "a report")
  }
}

extension ArchiveKinds {
  /// All that the library can read from files.
  package static let library =
    tables + cleaning
    + ArchiveKinds([
      FeatureSchema.self, ClassLabels.self, ColumnStatistics.self,
      Impute.self, FittedImpute.self, Standardize.self, FittedStandardize.self, OneHot.self,
      FittedOneHot.self, UnseenLevel.self, InfrequentLevels.self, DroppedLevel.self,
      MissingLevel.self, OrdinalEncoding.self, FittedOrdinalEncoding.self, UnseenCode.self,
      FrequencyEncoding.self, FittedFrequencyEncoding.self, LevelFrequency.self,
      HashEncoding.self, FittedHashEncoding.self, TargetEncoding.self, FittedTargetEncoding.self,
      TargetSmoothing.self, TargetKind.self, CalendarFeatures.self, FittedCalendarFeatures.self,
      CalendarPart.self,
      Tokenizer.self, WordRule.self, NGrams.self, TextLimit.self, Vocabulary.self,
      TermCounts.self, FittedTermCounts.self, TFIDF.self, FittedTFIDF.self, TermFrequency.self,
      InverseDocumentFrequency.self, TermNorm.self, TermHashes.self, FittedTermHashes.self,
      TransformerChain.self, FittedTransformerChain.self, ClassifierPipeline.self,
      ClassifierPipelineModel.self,
      LogisticRegression.self, LogisticRegressionModel.self, Penalty.self,
      DecisionTreeClassifier.self, DecisionTreeModel.self, TreeFeatures.self, SplitCriterion.self,
      MultinomialNaiveBayes.self, MultinomialNaiveBayesModel.self,
      ConfusionMatrix.self, ClassificationReport.self, ClassScore.self, Prediction.self,
    ])
}
