// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletLearning. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

import MartletCharts
public import MartletLanguage
public import MartletLearning
import MartletNumerics
import MartletTables
import MartletText

enum MartletLearningBindings {
  static let functions: [NativeFunction] = [
    native791, native792, native793, native794, native795, native796, native797, native798,
    native799, native800, native801, native802, native803, native804, native805, native806,
    native807, native808, native809, native810, native811, native812, native813, native814,
    native815, native816, native817, native818, native819, native820, native821, native822,
    native823, native824, native825, native826, native827, native828, native829, native830,
    native831, native832, native833, native834, native835, native836, native837, native838,
    native839, native840, native841, native842, native843, native844, native845, native846,
    native847, native848, native849, native850, native851, native852, native853, native854,
    native855, native856, native857, native858, native859, native860, native861, native862,
    native863, native864, native865, native866, native867, native868, native869, native870,
    native871, native872, native873, native874, native875, native876, native877, native878,
    native879, native880, native881, native882, native883, native884, native885, native886,
    native887, native888, native889, native890, native891, native892, native893, native894,
    native895, native896, native897, native898, native899, native900, native901, native902,
    native903, native904, native905, native906, native907, native908, native909, native910,
    native911, native912, native913, native914, native915, native916, native917, native918,
    native919, native920, native921, native922, native923, native924, native925, native926,
    native927, native928, native929, native930, native931, native932, native933, native934,
    native935, native936, native937, native938, native939, native940, native941, native942,
    native943, native944, native945, native946, native947, native948, native949, native950,
    native951, native952, native953, native954, native955, native956, native957, native958,
    native959, native960, native961, native962, native963, native964, native965, native966,
    native967, native968, native969, native970, native971, native972, native973, native974,
    native975, native976, native977, native978, native979, native980, native981, native982,
    native983, native984, native985, native986, native987, native988, native989, native990,
    native991, native992, native993, native994, native995, native996, native997, native998,
    native999, native1000, native1001,
  ]

  static let interface = ###"""
/// How well one class is recognized, or an average over classes.
public struct ClassScore: CustomStringConvertible, Equatable {
  /// The numbers on one line.
  @native(791) public var description: String { get }
  /// The harmonic mean of precision and recall; 0 where both are.
  @native(792) public var f1: Double { get }
  /// The class, or the name of the average.
  @native(793) public var name: String { get }
  /// Of the rows predicted as this class, the share that is; 0 where none was predicted.
  @native(794) public var precision: Double { get }
  /// Of the rows of this class, the share that was predicted as such; 0 where there are none.
  @native(795) public var recall: Double { get }
  /// How many rows have this class.
  @native(796) public var support: Int { get }
}
/// How well a classifier predicted rows whose class is known.
public struct ClassificationReport: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The share of rows that was predicted correctly.
  @native(797) public var accuracy: Double { get }
  /// The Wilson interval that covers the accuracy on rows like these with 95 % confidence.
  ///
  /// - Note: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*,
  ///   JASA 22, 1927, [doi:10.1080/01621459.1927.10502953].
  ///
  /// [doi:10.1080/01621459.1927.10502953]: https://doi.org/10.1080/01621459.1927.10502953
  @native(798) public var accuracyInterval: ClosedRange<Double> { get }
  /// The accuracy of always predicting the most frequent class.
  @native(799) public var baselineAccuracy: Double { get }
  /// The most frequent class; of equally frequent ones the first.
  @native(800) public var baselineClass: String { get }
  /// How often each true class was predicted as which class.
  @native(801) public var confusionMatrix: ConfusionMatrix { get }
  /// The accuracy beside the baseline, and the scores of the classes, in plain text.
  @native(802) public var description: String { get }
  /// Compares two columns of equal length, at least one row.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, `emptyTable`, or `missingTarget` where a
  ///   value is missing.
  @native(803) public init(truth: Column, predicted: Column) throws
  /// Opens a report that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The report.
  /// - Throws: As ``Model/load(_:)``.
  @native(804) public static func load(_ path: String) throws -> ClassificationReport
  /// The mean of the scores, every class counting alike; classes that neither occur nor were
  /// predicted do not count.
  @native(805) public var macroAverage: ClassScore { get }
  /// The accuracy beside the baseline, and the scores of the classes.
  @native(806) public var mediaBundle: MediaBundle { get }
  /// The number of rows.
  @native(807) public var rowCount: Int { get }
  /// The scores of one class.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`, with the name that comes nearest.
  @native(808) public func score(of name: String) throws -> ClassScore
  /// The scores of each class, in the order of the classes.
  @native(809) public var scores: [ClassScore] { get }
  /// The scores as a table: a row for each class, then the macro and the weighted average.
  @native(810) public func table() -> Table
  /// The mean of the scores, every class counting by its number of rows.
  @native(811) public var weightedAverage: ClassScore { get }
}
/// A method that learns to tell classes apart from rows whose class is known.
///
/// It is a value that holds hyperparameters; `fit` returns a model, another value. What is not
/// fitted cannot predict.
public protocol Classifier: CustomStringConvertible, MediaRepresentable, Savable {
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
  @native(812) public func fit(_ table: Table, target: String) throws -> any ClassifierModel
}
/// A model that predicts classes.
public protocol ClassifierModel: CustomStringConvertible, MediaRepresentable, Savable {
  /// The classes in their order: text by code point, numbers by size, categories as in their column.
  @native(813) public var classes: [String] { get }
  /// Whether the fit came to its own end, rather than running out of steps or being interrupted.
  @native(814) public var converged: Bool { get }
  /// True, as of every model that is not fitted step by step.
  @native(815) public var converged: Bool { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Parameter table: Rows with all ``features`` and the target.
  /// - Returns: Accuracy, scores of the classes and the confusion matrix.
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(816) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have to be predicted.
  @native(817) public var features: [String] { get }
  /// Whether the fit was interrupted, so that the model predicts as trained so far.
  @native(818) public var interrupted: Bool { get }
  /// False, as of every model that is not fitted step by step.
  @native(819) public var interrupted: Bool { get }
  /// Returns the most probable class of every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A column named after the target. Of equally probable classes the first one is taken.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(820) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row, with the probabilities of all classes.
  ///
  /// - Parameter row: A value for each of the ``features``, `nil` where it is not known; other names
  ///   are ignored.
  /// - Returns: The class with its probability; of equally probable classes the first one.
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and as the model
  ///   says.
  @native(821) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A table with a column for each class, in the order of ``classes``. Each row sums
  ///   to 1.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(822) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model has learned, as a table.
  ///
  /// - Throws: ``TableError`` if two of its columns would have the same name.
  @native(823) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(824) public var target: String { get }
}
/// Transformers with a classifier behind them, which together are a classifier.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot() + LogisticRegression()`. Every step
/// learns from the training rows alone; the model takes raw rows and prepares them in the same way.
public struct ClassifierPipeline: Classifier, CustomStringConvertible, MediaRepresentable, Savable {
  /// The classifier that learns from the prepared rows.
  @native(825) public var classifier: any Classifier { get }
  /// The steps and the classifier joined by `+`.
  @native(826) public var description: String { get }
  /// Fits the preparation, then the classifier on the prepared rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, raw.
  ///   - target: The name of the column to predict.
  /// - Returns: A model that takes raw rows; when the classifier is interrupted and its model can be
  ///   used as trained so far, with that.
  /// - Throws: What the steps and the classifier throw.
  @native(827) public func fit(_ table: Table, target: String) throws -> ClassifierPipelineModel
  /// Makes a pipeline from a preparation and a classifier.
  @native(828) public init(_ preparation: any Transformer, _ classifier: any Classifier)
  /// A card of the pipeline with the cards of its steps inside.
  @native(829) public var mediaBundle: MediaBundle { get }
  /// The preparation of the rows.
  @native(830) public var preparation: TransformerChain { get }
}
/// A fitted pipeline: it prepares raw rows as in training and predicts their classes.
public struct ClassifierPipelineModel: ClassifierModel, CustomStringConvertible, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(831) public var classes: [String] { get }
  /// Whether the fit of the classifier came to its own end.
  @native(832) public var converged: Bool { get }
  /// The steps and the model with what they learned, as an indented tree.
  @native(833) public var description: String { get }
  /// Returns how well the model predicts raw rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(834) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the raw columns that a row must have.
  @native(835) public var features: [String] { get }
  /// Whether the fit of the classifier was interrupted, so that it predicts as trained so far.
  @native(836) public var interrupted: Bool { get }
  /// A card of the pipeline with the cards of its steps inside.
  @native(837) public var mediaBundle: MediaBundle { get }
  /// The model that predicts from prepared rows.
  @native(838) public var model: any ClassifierModel { get }
  /// Returns the most probable class of every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(839) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and what the steps
  ///   and the model throw.
  @native(840) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// The fitted preparation.
  @native(841) public var preparation: FittedTransformerChain { get }
  /// Returns the probability of every class for every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(842) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model at the end of the pipeline has learned.
  ///
  /// - Throws: ``TableError`` if two columns of the summary would have the same name.
  @native(843) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(844) public var target: String { get }
}
/// How often each true class was predicted as which class.
///
/// Rows are true classes, columns predicted ones, both in the same order.
public struct ConfusionMatrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classes in their order.
  @native(845) public var classes: [String] { get }
  /// The number of rows that were predicted correctly.
  @native(846) public var correct: Int { get }
  /// How many rows of one class were predicted as another, or the same.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  @native(847) public func count(truth: String, predicted: String) throws -> Int
  /// The counts: `counts[t][p]` rows of the true class `t` were predicted as `p`.
  @native(848) public var counts: [[Int]] { get }
  /// The counts with the sums of rows and columns, in plain text.
  @native(849) public var description: String { get }
  /// Counts from two columns of equal length; classes that only occur in one are included.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, or `missingTarget` where a value is
  ///   missing.
  @native(850) public init(truth: Column, predicted: Column) throws
  /// The counts with the sums of rows and columns.
  @native(851) public var mediaBundle: MediaBundle { get }
  /// The counts as a table: the true classes, and a column for each predicted class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class has the target's name.
  @native(852) public func table() throws -> Table
  /// The name of what is predicted.
  @native(853) public var target: String { get }
  /// The number of rows.
  @native(854) public var total: Int { get }
}
/// Learns a tree of yes-or-no questions that leads every row to a class.
///
/// The tree grows from the root down. A node asks whether a number is at most a threshold (halfway
/// between two neighbouring values in training) or whether a text is one of its values; yes goes left,
/// no goes right. It takes the question that reduces the impurity most. Of questions that are equally
/// good to 12 digits, the feature whose name sorts first is taken and of its thresholds the lowest, so
/// that neither chance nor the order of columns has a part. A node becomes a leaf when all its rows
/// have one class, at `maximumDepth`, or when every question would leave fewer than `minimumLeaf`
/// rows on one side.
///
/// Rows whose value is missing go to the side where they reduce the impurity most; a node that saw
/// no missing value in training sends them to the side with more training rows. A text that was not
/// seen in training is none of the known values. Columns need no scaling and no encoding.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `maximumDepth` | none | the most questions on the way to a leaf | at least 1, or `nil` |
/// | `minimumLeaf` | 1 | the fewest training rows in a leaf | at least 1 |
/// | `criterion` | `.gini` | what a question is to reduce | `.gini`, `.entropy` |
///
/// A tree that has grown half-way is lopsided: one side of it decides, the other does not ask. So an
/// interrupted fit gives no model.
///
/// A tree without limits learns its training rows by heart: give it a `maximumDepth` of a few, or a
/// `minimumLeaf`. scikit-learn calls this `DecisionTreeClassifier`.
///
/// - Note: Breiman, Friedman, Olshen and Stone, *Classification and Regression Trees*, Wadsworth,
///   1984, [doi:10.1201/9781315139470]. Not pruned.
///
/// [doi:10.1201/9781315139470]: https://doi.org/10.1201/9781315139470
public struct DecisionTreeClassifier: Classifier, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// What a question is to reduce.
  @native(855) public var criterion: SplitCriterion { get }
  /// The classifier as it is written in a program.
  @native(856) public var description: String { get }
  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows: numbers, truth values, text and categories, with or without
  ///     missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `notNumeric` for dates, `notFinite`, `tooManyLevels` (text with more than
  ///   1000 values) or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`;
  ///   ``Interrupted``.
  /// - Complexity: O(*np* log *n*) time to sort and O(*np*) for each level of the tree; O(*np*) memory.
  @native(857) public func fit(_ table: Table, target: String) throws -> DecisionTreeModel
  /// Makes a decision tree.
  ///
  /// - Parameters:
  ///   - maximumDepth: The most questions on the way to a leaf, at least 1; no limit by default.
  ///   - minimumLeaf: The fewest training rows in a leaf, at least 1; 1 by default.
  ///   - criterion: What a question is to reduce, `.gini` by default.
  @native(858) public init(maximumDepth: Int? = nil, minimumLeaf: Int = 1, criterion: SplitCriterion = .gini)
  /// The most questions on the way to a leaf; `nil` for no limit.
  @native(859) public var maximumDepth: Int? { get }
  /// A card of the classifier.
  @native(860) public var mediaBundle: MediaBundle { get }
  /// The fewest training rows in a leaf.
  @native(861) public var minimumLeaf: Int { get }
}
/// A fitted decision tree.
public struct DecisionTreeModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(862) public var classes: [String] { get }
  /// The most questions on the way to a leaf.
  @native(863) public var depth: Int { get }
  /// The tree as indented text.
  ///
  /// Each question stands above its answers; a leaf shows its class and how many of its training
  /// rows have it. Of a large tree the first six levels and 60 lines are shown.
  @native(864) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(865) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(866) public var features: [String] { get }
  /// The number of leaves.
  @native(867) public var leafCount: Int { get }
  /// The tree as text, and inside a card.
  @native(868) public var mediaBundle: MediaBundle { get }
  /// Returns the most frequent class of the leaf that each row comes to; of equally frequent ones the
  /// first.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(869) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType` or `notFinite`.
  @native(870) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row: its share of the leaf's training rows.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(871) public func probabilities(_ table: Table) throws -> Table
  /// The importance of each column, largest first: its share of the whole reduction of impurity.
  ///
  /// The shares sum to 1; in a tree without questions they are all 0. Columns with many different
  /// values are favoured by this measure.
  @native(872) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(873) public var target: String { get }
}
/// Estimators that were saved to files before they were fitted: their hyperparameters.
public enum Estimator {
  /// Opens a classifier that `save` has written, a whole pipeline included; it has yet to be fitted.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The classifier, of the type that it had.
  /// - Throws: As ``Model/load(_:)``.
  @native(874) public static func load(_ path: String) throws -> any Classifier
}
/// An imputation that knows its values.
public struct FittedImpute: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(875) public var description: String { get }
  /// A card of the step and what it learned.
  @native(876) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its missing values filled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` where a column has another type
  ///   than in training.
  @native(877) public func transform(_ table: Table) throws -> Table
  /// The value that fills each column.
  @native(878) public var values: [String: Cell] { get }
}
/// An encoding that knows the values of its columns.
public struct FittedOneHot: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(879) public var description: String { get }
  /// The values of each encoded column, in the order of their columns.
  @native(880) public var levels: [String: [String]] { get }
  /// A card of the step and what it learned.
  @native(881) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by a column of 0 and 1 for each known value.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`, or `columnExists`.
  @native(882) public func transform(_ table: Table) throws -> Table
}
/// A standardization that knows its means and standard deviations.
public struct FittedStandardize: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(883) public var description: String { get }
  /// The mean of each standardized column.
  @native(884) public var means: [String: Double] { get }
  /// A card of the step and what it learned.
  @native(885) public var mediaBundle: MediaBundle { get }
  /// The standard deviation of each standardized column; 1 for a constant one.
  @native(886) public var standardDeviations: [String: Double] { get }
  /// Returns the table with its columns standardized by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  @native(887) public func transform(_ table: Table) throws -> Table
}
/// A preparation of tables that has learned what it needs.
public protocol FittedTransformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// Returns a table with the columns that the step concerns prepared, and all others as they are.
  ///
  /// Columns are found by name, in whatever order they stand.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` when a column is missing that the step learned
  ///   from, and what else the transformer says.
  @native(888) public func transform(_ table: Table) throws -> Table
}
/// Several fitted transformers, each of which works on what the one before it made.
public struct FittedTransformerChain: CustomStringConvertible, FittedTransformer, MediaRepresentable, Savable {
  /// The steps with what they learned, as an indented tree.
  @native(889) public var description: String { get }
  /// Opens fitted transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The steps.
  /// - Throws: As ``Model/load(_:)``.
  @native(890) public static func load(_ path: String) throws -> FittedTransformerChain
  /// A card of the chain with the cards of its steps inside.
  @native(891) public var mediaBundle: MediaBundle { get }
  /// The fitted transformers, in the order in which they work.
  @native(892) public var steps: [any FittedTransformer] { get }
  /// Returns what the last step makes of a table.
  ///
  /// - Throws: What the steps throw.
  @native(893) public func transform(_ table: Table) throws -> Table
}
/// Fills missing values with a value that was learned from the training rows.
///
/// `.mean` and `.median` apply to numbers; columns of text, categories, truth values and dates get
/// their most frequent value then, as they do under `.mostFrequent` (of equally frequent ones the
/// first in their order). `.constant` fills every column whose type takes the value, and leaves the
/// others as they are. The target is never filled.
///
/// A column of whole numbers becomes decimal where the value is not whole.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `strategy` | `.median` | where the value comes from | see ``Imputation`` |
/// | `columns` | `[]` | the columns to fill | none named: all of them |
///
/// scikit-learn calls this `SimpleImputer`.
public struct Impute: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to fill; empty for all.
  @native(894) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(895) public var description: String { get }
  /// Learns a value for every column, also for those without missing values in training.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, or `notFinite` where a number is NaN or
  ///   infinite; ``TableError`` of kind `unknownColumn`, `noValues` for a column that is missing
  ///   throughout, or `wrongType` for a named column that does not take the constant.
  @native(896) public func fit(_ table: Table, target: String?) throws -> FittedImpute
  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - strategy: Where the value comes from, `.median` by default.
  ///   - columns: The columns to fill; left out, all but the target.
  @native(897) public init(_ strategy: Imputation = .median, columns: [String] = [])
  /// A card of the step.
  @native(898) public var mediaBundle: MediaBundle { get }
  /// Where the value comes from.
  @native(899) public var strategy: Imputation { get }
}
/// What keeps an estimator from learning or a model from predicting.
///
/// A column that a table does not have at all is a ``TableError`` of kind `unknownColumn`.
public struct LearningError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the values involved.
  public enum Kind {
    /// A column that a step would make is there already.
    @native(900, 901) case columnExists(name: String, estimator: String)
    /// The target holds decimal numbers, which are no classes; one of them is given.
    @native(902, 903) case continuousTarget(target: String, value: String)
    /// There are no rows to learn from.
    @native(904, 905) case emptyTable(estimator: String)
    /// A hyperparameter is outside its range.
    @native(906, 907) case invalidHyperparameter(name: String, value: String, expected: String)
    /// Two columns that belong together differ in length.
    @native(908, 909) case lengthMismatch(truth: Int, predicted: Int)
    /// Columns that the model learned from are not there; `unused` are those it did not learn from.
    @native(910, 911) case missingFeatures(names: [String], unused: [String], model: String)
    /// The target's value is missing in some rows.
    @native(912, 913) case missingTarget(target: String, count: Int)
    /// A feature has missing values that the method cannot take.
    @native(914, 915) case missingValues(column: String, count: Int, estimator: String)
    /// There are no columns besides the target.
    @native(916, 917) case noFeatures(estimator: String, target: String?)
    /// A feature has a value that is not finite, or so large that its square is not.
    @native(918, 919) case notFinite(column: String, row: Int, value: String)
    /// A feature holds text, categories or dates, which the method cannot take.
    @native(920, 921) case notNumeric(column: String, type: String, estimator: String)
    /// All rows have the same class.
    @native(922, 923) case oneClass(target: String, level: String)
    /// A feature or the target has more different values than can be told apart sensibly.
    @native(924, 925) case tooManyLevels(column: String, count: Int, limit: Int)
    /// A class that is not among those of a report or matrix.
    @native(926, 927) case unknownClass(name: String, available: [String])
    /// A text that was not among those the step learned from.
    @native(928, 929) case unseenLevel(column: String, level: String, row: Int, known: [String])
    /// A value of another type than the model learned from.
    @native(930, 931) case wrongFeatureType(name: String, value: String, expected: String, model: String)
  }
  /// A stable name of the kind, such as `one-class`.
  @native(932) public var code: String { get }
  /// The name in the user's program that is to blame.
  @native(933) public var culprit: String? { get }
  /// What kind of error it is.
  @native(934) public var kind: LearningError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(935) public var message: String { get }
  /// What to do.
  @native(936) public var remedy: String? { get }
}
/// Learns the probabilities of classes as a logistic function of numeric features.
///
/// With two classes, p(second | x) = 1 / (1 + exp(−(w·x + b))). With more, p(k | x) is proportional
/// to exp(w_k·x + b_k) (multinomial, or softmax, regression). The coefficients w and intercepts b
/// minimize
///
///     Σᵢ −log p(yᵢ | xᵢ) + λ/2 ‖w‖²
///
/// over the rows i; ‖w‖² sums over all coefficients of all classes, intercepts are not penalized. The
/// loss is a sum, not a mean: a λ chosen on 100 rows is ten times too weak on 1 000. λ treats all
/// coefficients alike, so it matters in which units the features are: put ``Standardize`` before.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `penalty` | `.l2(1)` | how large coefficients are held back | `.none`, `.l2(λ ≥ 0)` |
/// | `maximumIterations` | 5000 | the most steps | at least 1 |
/// | `tolerance` | 1e-8 | the gradient at which to stop | above 0 |
///
/// The minimization stops when no component of the gradient, per row and in standardized features,
/// is larger than `tolerance`, or after `maximumIterations`; ``LogisticRegressionModel/converged``
/// tells which. Interrupted after the first step, `fit` gives the model as trained so far, which
/// ``LogisticRegressionModel/interrupted`` says. Features may be in any unit: they are standardized inside, and the coefficients are
/// given for the features as they are. Without a penalty, classes that a plane separates have no
/// best coefficients: they grow until the tolerance is met.
///
/// scikit-learn calls this `LogisticRegression(C=1/λ)`.
///
/// - Note: Minimized by L-BFGS. Hastie, Tibshirani and Friedman, *The Elements of Statistical
///   Learning*, 2nd edition, Springer, 2009, section 4.4, [doi:10.1007/978-0-387-84858-7].
///
/// [doi:10.1007/978-0-387-84858-7]: https://doi.org/10.1007/978-0-387-84858-7
public struct LogisticRegression: Classifier, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classifier as it is written in a program.
  @native(937) public var description: String { get }
  /// Learns to predict one column from all others.
  ///
  /// A feature that is constant gets the coefficient 0. Among coefficients that are equally good, as
  /// the intercepts of several classes are when all grow by the same amount, those are given that
  /// sum to 0 over the classes.
  ///
  /// - Parameters:
  ///   - table: The training rows; every column but the target must be numbers or truth values
  ///     without missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model; when interrupted, as trained so far.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `missingValues`, `notNumeric`, `notFinite` or `invalidHyperparameter`;
  ///   ``TableError`` of kind `unknownColumn`; ``Interrupted`` before the first step is complete.
  /// - Complexity: O(*npk*) time for each step, with *n* rows, *p* features and *k* classes.
  @native(938) public func fit(_ table: Table, target: String) throws -> LogisticRegressionModel
  /// Makes a logistic regression.
  ///
  /// - Parameters:
  ///   - penalty: How large coefficients are held back, `.l2(1)` by default.
  ///   - maximumIterations: The most steps of the minimization, at least 1; 5000 by default.
  ///   - tolerance: The size of the gradient per row at which it stops, above 0; 1e-8 by default.
  @native(939) public init(penalty: Penalty = .l2(1), maximumIterations: Int = 5000, tolerance: Double = 1e-8)
  /// The most steps of the minimization.
  @native(940) public var maximumIterations: Int { get }
  /// A card of the classifier.
  @native(941) public var mediaBundle: MediaBundle { get }
  /// How large coefficients are held back.
  @native(942) public var penalty: Penalty { get }
  /// The size of the gradient at which the minimization stops.
  @native(943) public var tolerance: Double { get }
}
/// A fitted logistic regression.
public struct LogisticRegressionModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(944) public var classes: [String] { get }
  /// The coefficients per unit of each feature.
  ///
  /// With two classes one row, for the second class; otherwise a row for each class. The columns are
  /// in the order of ``features``.
  @native(945) public var coefficients: Matrix { get }
  /// Whether the tolerance was met before the last step.
  @native(946) public var converged: Bool { get }
  /// What was fitted, in a few lines.
  @native(947) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(948) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(949) public var features: [String] { get }
  /// The intercepts: one for two classes, otherwise one for each class, which sum to 0.
  @native(950) public var intercepts: [Double] { get }
  /// Whether the fit was interrupted: the coefficients are those that it had come to.
  @native(951) public var interrupted: Bool { get }
  /// How many steps were made.
  @native(952) public var iterations: Int { get }
  /// The mean of −log p(y) over the training rows, without the penalty.
  @native(953) public var loss: Double { get }
  /// A card of the model.
  @native(954) public var mediaBundle: MediaBundle { get }
  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(955) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues` or
  ///   `notFinite`.
  @native(956) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(957) public func probabilities(_ table: Table) throws -> Table
  /// The coefficients as a table: a row for each feature and one for the intercept.
  ///
  /// With two classes the column `coefficient` is the change of the second class's log odds per unit
  /// of the feature, and `odds_ratio` its exponential; otherwise there is a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  @native(958) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(959) public var target: String { get }
}
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
  @native(960) public static func load(_ path: String) throws -> any ClassifierModel
}
/// Turns every text column into one column of 0 and 1 for each of its values.
///
/// A column `sex` with the values `female` and `male` becomes the whole-number columns `sex=female`
/// and `sex=male`, sorted, in its place; the levels of a category column keep their order. In a row
/// whose value is missing, all of them are 0. Text that was not seen in training is treated as
/// ``UnseenLevel`` says. Other types of columns and the target stay as they are.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text and category columns; none named: all |
/// | `unseen` | `.ignore` | what to do with texts not seen in training | `.ignore`, `.error` |
/// | `maximumLevels` | 1000 | the most values a column may have | at least 1 |
///
/// No column is left out to make the others independent: a penalized model needs none left out, and
/// each coefficient stays readable by itself. scikit-learn calls this `OneHotEncoder`.
public struct OneHot: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(961) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(962) public var description: String { get }
  /// Learns the values of every text column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `tooManyLevels`, `columnExists`, or
  ///   `invalidHyperparameter` when `maximumLevels` is below 1; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not text.
  @native(963) public func fit(_ table: Table, target: String?) throws -> FittedOneHot
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - unseen: What to do with texts that were not seen in training. `.ignore` by default.
  ///   - maximumLevels: The most different values a column may have, 1000 by default. It guards
  ///     against a column that names single rows.
  @native(964) public init(columns: [String] = [], unseen: UnseenLevel = .ignore, maximumLevels: Int = 1000)
  /// The most different values that a column may have.
  @native(965) public var maximumLevels: Int { get }
  /// A card of the step.
  @native(966) public var mediaBundle: MediaBundle { get }
  /// What to do with texts that were not seen in training.
  @native(967) public var unseen: UnseenLevel { get }
}
/// How large coefficients are held back.
public enum Penalty: Equatable {
  /// By half the sum of their squares times a factor λ of at least 0.
  @native(968, 969) case l2(Double)
  /// They are not.
  @native(970, 971) case none
}
/// The predicted class of one row.
public struct Prediction: CustomStringConvertible, Equatable, MediaRepresentable {
  /// All classes, in the order of the model.
  @native(972) public var classes: [String] { get }
  /// The class, and the probabilities of all classes on one line.
  @native(973) public var description: String { get }
  /// The most probable class.
  @native(974) public var label: String { get }
  /// The class, and a table of the probabilities.
  @native(975) public var mediaBundle: MediaBundle { get }
  /// The probability of every class by its name.
  @native(976) public var probabilities: [String: Double] { get }
  /// Its probability.
  @native(977) public var probability: Double { get }
  /// The name of the column that was predicted.
  @native(978) public var target: String { get }
}
/// How mixed the classes in a node are, which a split is to reduce.
public enum SplitCriterion: Equatable, Hashable {
  /// The entropy in bits, −Σ pₖ log₂ pₖ.
  @native(979, 980) case entropy
  /// Gini's impurity, 1 − Σ pₖ².
  @native(981, 982) case gini
}
/// Gives every numeric column the mean 0 and the standard deviation 1.
///
/// A value x becomes (x − m) / s, with the mean m and the standard deviation s of the column's
/// training rows. s is the population's, √(Σ(x − m)² / n); a column that is constant in training has
/// s = 1, so it becomes 0 there. Missing values stay missing and count for neither.
///
/// Whole and decimal numbers are standardized; the target, text, categories, truth values and dates
/// stay as they are. A column whose training values are all missing stays as it is.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to standardize | numeric columns; none named: all of them |
///
/// scikit-learn calls this `StandardScaler`.
public struct Standardize: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to standardize; empty for all numeric ones.
  @native(983) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(984) public var description: String { get }
  /// Learns mean and standard deviation of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, or `notFinite` where a value is NaN or
  ///   infinite; ``TableError`` of kind `unknownColumn`, or `wrongType` for a named column that is
  ///   not numeric.
  /// - Complexity: O(*np*).
  @native(985) public func fit(_ table: Table, target: String?) throws -> FittedStandardize
  /// Makes a standardization.
  ///
  /// - Parameter columns: The columns to standardize; left out, all numeric ones but the target.
  @native(986) public init(columns: [String] = [])
  /// A card of the step.
  @native(987) public var mediaBundle: MediaBundle { get }
}
/// A preparation of tables that learns something from the training rows first.
///
/// `fit` learns and returns the fitted step, another value; the transformer stays as it is. Join
/// transformers and a classifier with `+` and nothing is ever learned from test rows.
public protocol Transformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// Learns from a table without a target.
  ///
  /// - Throws: What ``fit(_:target:)`` throws.
  @native(988) public func fit(_ table: Table) throws -> any FittedTransformer
  /// Learns from a table.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, which can transform this table and others like it.
  /// - Throws: ``LearningError`` and ``TableError``, as the transformer says.
  @native(989) public func fit(_ table: Table, target: String?) throws -> any FittedTransformer
}
/// Several transformers, each of which works on what the one before it made.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot()`.
public struct TransformerChain: CustomStringConvertible, MediaRepresentable, Savable, Transformer {
  /// The steps joined by `+`.
  @native(990) public var description: String { get }
  /// Fits one step after the other, each on the table that those before it made of the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps.
  /// - Throws: What the steps throw.
  @native(991) public func fit(_ table: Table, target: String?) throws -> FittedTransformerChain
  /// Makes a chain from its transformers, in the order in which they work.
  @native(992) public init(_ steps: [any Transformer])
  /// Opens transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The transformers.
  /// - Throws: As ``Model/load(_:)``.
  @native(993) public static func load(_ path: String) throws -> TransformerChain
  /// A card of the chain with the cards of its steps inside.
  @native(994) public var mediaBundle: MediaBundle { get }
  /// The transformers, in the order in which they work.
  @native(995) public var steps: [any Transformer] { get }
}
/// What to do with a text that was not among the training rows' texts.
public enum UnseenLevel: Equatable, Hashable {
  /// It is an error that names it.
  @native(996, 997) case error
  /// It counts as none of the known ones: all its indicator columns are 0.
  @native(998, 999) case ignore
}
/// Joins two transformers into a chain; the right one works on what the left one made.
@native(1000) public func + (left: any Transformer, right: any Transformer) -> TransformerChain
/// Joins a preparation and a classifier into a pipeline, which is a classifier itself.
@native(1001) public func + (left: any Transformer, right: any Classifier) -> ClassifierPipeline
"""###
}

extension ClassScore: HostBridged {}
extension ClassificationReport: HostBridged {}
extension ClassifierPipeline: HostBridged {}
extension ClassifierPipelineModel: HostBridged {}
extension ConfusionMatrix: HostBridged {}
extension DecisionTreeClassifier: HostBridged {}
extension DecisionTreeModel: HostBridged {}
extension FittedImpute: HostBridged {}
extension FittedOneHot: HostBridged {}
extension FittedStandardize: HostBridged {}
extension FittedTransformerChain: HostBridged {}
extension Impute: HostBridged {}
extension LearningError: HostBridged {}
extension LearningError.Kind: HostBridged {}
extension LogisticRegression: HostBridged {}
extension LogisticRegressionModel: HostBridged {}
extension OneHot: HostBridged {}
extension Penalty: HostBridged {}
extension Prediction: HostBridged {}
extension SplitCriterion: HostBridged {}
extension Standardize: HostBridged {}
extension TransformerChain: HostBridged {}
extension UnseenLevel: HostBridged {}

private func native791(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native792(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.f1
  return result.bridged
}

private func native793(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native794(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.precision
  return result.bridged
}

private func native795(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.recall
  return result.bridged
}

private func native796(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.support
  return result.bridged
}

private func native797(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracy
  return result.bridged
}

private func native798(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracyInterval
  return result.bridged
}

private func native799(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineAccuracy
  return result.bridged
}

private func native800(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineClass
  return result.bridged
}

private func native801(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.confusionMatrix
  return result.bridged
}

private func native802(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native803(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ClassificationReport(truth: p0, predicted: p1)
  return result.bridged
}

private func native804(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try ClassificationReport.load(p0)
  return result.bridged
}

private func native805(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.macroAverage
  return result.bridged
}

private func native806(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native807(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native808(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.score(of: p0)
  return result.bridged
}

private func native809(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.scores
  return result.bridged
}

private func native810(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.table()
  return result.bridged
}

private func native811(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.weightedAverage
  return result.bridged
}

private func native812(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Classifier).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native813(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.classes
  return result.bridged
}

private func native814(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.converged
  return result.bridged
}

private func native815(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.converged
  return result.bridged
}

private func native816(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native817(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.features
  return result.bridged
}

private func native818(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.interrupted
  return result.bridged
}

private func native819(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.interrupted
  return result.bridged
}

private func native820(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native821(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native822(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native823(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = try receiver.summary()
  return result.bridged
}

private func native824(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.target
  return result.bridged
}

private func native825(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.classifier
  return hostValue(result)
}

private func native826(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native827(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native828(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = ClassifierPipeline(p0, p1)
  return result.bridged
}

private func native829(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native830(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native831(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native832(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native833(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native834(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native835(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native836(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native837(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native838(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.model
  return hostValue(result)
}

private func native839(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native840(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native841(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native842(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native843(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native844(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native845(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native846(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.correct
  return result.bridged
}

private func native847(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.count(truth: p0, predicted: p1)
  return result.bridged
}

private func native848(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native849(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native850(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ConfusionMatrix(truth: p0, predicted: p1)
  return result.bridged
}

private func native851(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native852(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = try receiver.table()
  return result.bridged
}

private func native853(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native854(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native855(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.criterion
  return result.bridged
}

private func native856(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native857(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native858(_ call: inout NativeCall) throws -> Value {
  let p0: Int? = if let given0 = call.arguments[0] { try (Int?).unbridged(given0) } else { nil }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 1 }
  let p2: SplitCriterion = if let given2 = call.arguments[2] { try (SplitCriterion).unbridged(given2) } else { .gini }
  let result = DecisionTreeClassifier(maximumDepth: p0, minimumLeaf: p1, criterion: p2)
  return result.bridged
}

private func native859(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.maximumDepth
  return result.bridged
}

private func native860(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native861(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.minimumLeaf
  return result.bridged
}

private func native862(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native863(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.depth
  return result.bridged
}

private func native864(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native865(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native866(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native867(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.leafCount
  return result.bridged
}

private func native868(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native869(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native870(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native871(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native872(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native873(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native874(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Estimator.load(p0)
  return hostValue(result)
}

private func native875(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native876(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native877(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native878(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native879(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native880(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native881(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native882(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native883(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native884(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.means
  return result.bridged
}

private func native885(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native886(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.standardDeviations
  return result.bridged
}

private func native887(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native888(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any FittedTransformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native889(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native890(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try FittedTransformerChain.load(p0)
  return result.bridged
}

private func native891(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native892(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native893(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native894(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native895(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native896(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native897(_ call: inout NativeCall) throws -> Value {
  let p0: Imputation = if let given0 = call.arguments[0] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = Impute(p0, columns: p1)
  return result.bridged
}

private func native898(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native899(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.strategy
  return result.bridged
}

private func native900(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.columnExists(name: p0, estimator: p1).bridged
}

private func native901(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.columnExists(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native902(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.continuousTarget(target: p0, value: p1).bridged
}

private func native903(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.continuousTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native904(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return LearningError.Kind.emptyTable(estimator: p0).bridged
}

private func native905(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.emptyTable(let p0) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native906(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.invalidHyperparameter(name: p0, value: p1, expected: p2).bridged
}

private func native907(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.invalidHyperparameter(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native908(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.lengthMismatch(truth: p0, predicted: p1).bridged
}

private func native909(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.lengthMismatch(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native910(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String]).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingFeatures(names: p0, unused: p1, model: p2).bridged
}

private func native911(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingFeatures(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native912(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.missingTarget(target: p0, count: p1).bridged
}

private func native913(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native914(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingValues(column: p0, count: p1, estimator: p2).bridged
}

private func native915(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingValues(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native916(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String?).unbridged(call[1])
  return LearningError.Kind.noFeatures(estimator: p0, target: p1).bridged
}

private func native917(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.noFeatures(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native918(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notFinite(column: p0, row: p1, value: p2).bridged
}

private func native919(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notFinite(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native920(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notNumeric(column: p0, type: p1, estimator: p2).bridged
}

private func native921(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notNumeric(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native922(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.oneClass(target: p0, level: p1).bridged
}

private func native923(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.oneClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native924(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return LearningError.Kind.tooManyLevels(column: p0, count: p1, limit: p2).bridged
}

private func native925(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.tooManyLevels(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native926(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return LearningError.Kind.unknownClass(name: p0, available: p1).bridged
}

private func native927(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unknownClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native928(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try ([String]).unbridged(call[3])
  return LearningError.Kind.unseenLevel(column: p0, level: p1, row: p2, known: p3).bridged
}

private func native929(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unseenLevel(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native930(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return LearningError.Kind.wrongFeatureType(name: p0, value: p1, expected: p2, model: p3).bridged
}

private func native931(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.wrongFeatureType(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native932(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native933(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native934(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native935(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native936(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native937(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native938(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native939(_ call: inout NativeCall) throws -> Value {
  let p0: Penalty = if let given0 = call.arguments[0] { try (Penalty).unbridged(given0) } else { .l2(1) }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 5000 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 1e-8 }
  let result = LogisticRegression(penalty: p0, maximumIterations: p1, tolerance: p2)
  return result.bridged
}

private func native940(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.maximumIterations
  return result.bridged
}

private func native941(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native942(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.penalty
  return result.bridged
}

private func native943(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.tolerance
  return result.bridged
}

private func native944(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native945(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.coefficients
  return result.bridged
}

private func native946(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native947(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native948(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native949(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native950(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.intercepts
  return result.bridged
}

private func native951(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native952(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.iterations
  return result.bridged
}

private func native953(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.loss
  return result.bridged
}

private func native954(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native955(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native956(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native957(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native958(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native959(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native960(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Model.load(p0)
  return hostValue(result)
}

private func native961(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native962(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native963(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native964(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: UnseenLevel = if let given1 = call.arguments[1] { try (UnseenLevel).unbridged(given1) } else { .ignore }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 1000 }
  let result = OneHot(columns: p0, unseen: p1, maximumLevels: p2)
  return result.bridged
}

private func native965(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.maximumLevels
  return result.bridged
}

private func native966(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native967(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.unseen
  return result.bridged
}

private func native968(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Penalty.l2(p0).bridged
}

private func native969(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.l2(let p0) = try (Penalty).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native970(_ call: inout NativeCall) throws -> Value {
  return Penalty.none.bridged
}

private func native971(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.none = try (Penalty).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native972(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native973(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native974(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.label
  return result.bridged
}

private func native975(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native976(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probabilities
  return result.bridged
}

private func native977(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probability
  return result.bridged
}

private func native978(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native979(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.entropy.bridged
}

private func native980(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.entropy = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native981(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.gini.bridged
}

private func native982(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.gini = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native983(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native984(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native985(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native986(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let result = Standardize(columns: p0)
  return result.bridged
}

private func native987(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native988(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.fit(p0)
  return hostValue(result)
}

private func native989(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native990(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native991(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native992(_ call: inout NativeCall) throws -> Value {
  let p0 = try [Value].unbridged(call[0]).map { v0 in try hostExistential(v0, as: (any Transformer).self) }
  let result = TransformerChain(p0)
  return result.bridged
}

private func native993(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try TransformerChain.load(p0)
  return result.bridged
}

private func native994(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native995(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native996(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.error.bridged
}

private func native997(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.error = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native998(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.ignore.bridged
}

private func native999(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.ignore = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1000(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Transformer).self)
  let result = p0 + p1
  return result.bridged
}

private func native1001(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = p0 + p1
  return result.bridged
}
