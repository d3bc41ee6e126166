// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// A method that learns to tell classes apart from rows whose class is known.
///
/// It is a value that holds hyperparameters; `fit` returns a model, another value. What is not
/// fitted cannot predict.
public protocol Classifier: CustomStringConvertible, MediaRepresentable, Savable {
  /// What `fit` returns.
  associatedtype Model: ClassifierModel

  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one of each of at least two classes.
  ///   - target: The name of the column to predict: text, categories, truth values or whole
  ///     numbers.
  /// - Returns: The model. A classifier whose model can be used as trained so far returns that when it
  ///   is interrupted after its first step, with ``ClassifierModel/interrupted`` true. Who calls `fit`
  ///   several times looks after each whether to stop.
  /// - Throws: ``LearningError`` and ``TableError``, as the classifier says;
  ///   ``Interrupted`` when it is stopped before there is anything to keep.
  func fit(_ table: Table, target: String) throws -> Model
}

/// A model that predicts classes.
public protocol ClassifierModel: CustomStringConvertible, MediaRepresentable, Savable {
  /// The classes in their order: text by code point, numbers by size, categories as in their column.
  var classes: [String] { get }
  /// The name of the column that is predicted.
  var target: String { get }
  /// The names of the columns that a row must have to be predicted.
  var features: [String] { get }
  /// Whether the fit came to its own end, rather than running out of steps or being interrupted.
  var converged: Bool { get }
  /// Whether the fit was interrupted, so that the model predicts as trained so far.
  var interrupted: Bool { get }

  /// Returns the probability of every class for every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A table with a column for each class, in the order of ``classes``. Each row sums
  ///   to 1.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  func probabilities(_ table: Table) throws -> Table

  /// Returns the most probable class of every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A column named after the target. Of equally probable classes the first one is taken.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  func predict(_ table: Table) throws -> Column

  /// Returns the most probable class of one row, with the probabilities of all classes.
  ///
  /// - Parameter row: A value for each of the ``features``, `nil` where it is not known; other names
  ///   are ignored.
  /// - Returns: The class with its probability; of equally probable classes the first one.
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and as the model
  ///   says.
  func predict(_ row: [String: Cell]) throws -> Prediction

  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Parameter table: Rows with all ``features`` and the target.
  /// - Returns: Accuracy, scores of the classes and the confusion matrix.
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  func evaluate(_ table: Table) throws -> ClassificationReport

  /// Returns what the model has learned, as a table.
  ///
  /// - Throws: ``TableError`` if two of its columns would have the same name.
  func summary() throws -> Table
}

extension ClassifierModel {
  /// True, as of every model that is not fitted step by step.
  public var converged: Bool { true }
  /// False, as of every model that is not fitted step by step.
  public var interrupted: Bool { false }
}
