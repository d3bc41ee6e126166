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
    native397, native398, native399, native400, native401, native402, native403, native404,
    native405, native406, native407, native408, native409, native410, native411, native412,
    native413, native414, native415, native416, native417, native418, native419, native420,
    native421, native422, native423, native424, native425, native426, native427, native428,
    native429, native430, native431, native432, native433, native434, native435, native436,
    native437, native438, native439, native440, native441, native442, native443, native444,
    native445, native446, native447, native448, native449, native450, native451, native452,
    native453, native454, native455, native456, native457, native458, native459, native460,
    native461, native462, native463, native464, native465, native466, native467, native468,
    native469, native470, native471, native472, native473, native474, native475, native476,
    native477, native478, native479, native480, native481, native482, native483, native484,
    native485, native486, native487, native488, native489, native490, native491, native492,
    native493, native494, native495, native496, native497, native498, native499, native500,
    native501, native502, native503, native504, native505, native506, native507, native508,
    native509, native510, native511, native512, native513, native514, native515, native516,
    native517, native518, native519, native520, native521, native522, native523, native524,
    native525, native526, native527, native528, native529, native530, native531, native532,
    native533, native534, native535, native536, native537, native538, native539, native540,
    native541, native542, native543, native544, native545, native546, native547, native548,
    native549, native550, native551, native552, native553, native554, native555, native556,
    native557, native558, native559, native560, native561, native562, native563, native564,
    native565, native566, native567, native568, native569, native570, native571, native572,
    native573, native574, native575, native576, native577, native578, native579, native580,
    native581, native582, native583, native584, native585, native586, native587, native588,
    native589, native590, native591, native592, native593, native594, native595, native596,
    native597, native598, native599, native600, native601, native602,
  ]

  static let interface = ###"""
/// How well one class is recognized, or an average over classes.
public struct ClassScore: CustomStringConvertible, Equatable {
  /// The numbers on one line.
  @native(397) public var description: String { get }
  /// The harmonic mean of precision and recall; 0 where both are.
  @native(398) public var f1: Double { get }
  /// The class, or the name of the average.
  @native(399) public var name: String { get }
  /// Of the rows predicted as this class, the share that is; 0 where none was predicted.
  @native(400) public var precision: Double { get }
  /// Of the rows of this class, the share that was predicted as such; 0 where there are none.
  @native(401) public var recall: Double { get }
  /// How many rows have this class.
  @native(402) public var support: Int { get }
}
/// How well a classifier predicted rows whose class is known.
public struct ClassificationReport: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The share of rows that was predicted correctly.
  @native(403) public var accuracy: Double { get }
  /// The Wilson interval that covers the accuracy on rows like these with 95 % confidence.
  ///
  /// - Note: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*,
  ///   JASA 22, 1927, [doi:10.1080/01621459.1927.10502953].
  ///
  /// [doi:10.1080/01621459.1927.10502953]: https://doi.org/10.1080/01621459.1927.10502953
  @native(404) public var accuracyInterval: ClosedRange<Double> { get }
  /// The accuracy of always predicting the most frequent class.
  @native(405) public var baselineAccuracy: Double { get }
  /// The most frequent class; of equally frequent ones the first.
  @native(406) public var baselineClass: String { get }
  /// How often each true class was predicted as which class.
  @native(407) public var confusionMatrix: ConfusionMatrix { get }
  /// The accuracy beside the baseline, and the scores of the classes, in plain text.
  @native(408) public var description: String { get }
  /// Compares two columns of equal length, at least one row.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, `emptyTable`, or `missingTarget` where a
  ///   value is missing.
  @native(409) public init(truth: Column, predicted: Column) throws
  /// The mean of the scores, every class counting alike; classes that neither occur nor were
  /// predicted do not count.
  @native(410) public var macroAverage: ClassScore { get }
  /// The accuracy beside the baseline, and the scores of the classes.
  @native(411) public var mediaBundle: MediaBundle { get }
  /// The number of rows.
  @native(412) public var rowCount: Int { get }
  /// The scores of one class.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`, with the name that comes nearest.
  @native(413) public func score(of name: String) throws -> ClassScore
  /// The scores of each class, in the order of the classes.
  @native(414) public var scores: [ClassScore] { get }
  /// The scores as a table: a row for each class, then the macro and the weighted average.
  @native(415) public func table() -> Table
  /// The mean of the scores, every class counting by its number of rows.
  @native(416) public var weightedAverage: ClassScore { get }
}
/// A method that learns to tell classes apart from rows whose class is known.
///
/// It is a value that holds hyperparameters; `fit` returns a model, another value. What is not
/// fitted cannot predict.
public protocol Classifier: CustomStringConvertible, MediaRepresentable {
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
  @native(417) public func fit(_ table: Table, target: String) throws -> any ClassifierModel
}
/// A model that predicts classes.
public protocol ClassifierModel: CustomStringConvertible, MediaRepresentable {
  /// The classes in their order: text by code point, numbers by size, categories as in their column.
  @native(418) public var classes: [String] { get }
  /// Whether the fit came to its own end, rather than running out of steps or being interrupted.
  @native(419) public var converged: Bool { get }
  /// True, as of every model that is not fitted step by step.
  @native(420) public var converged: Bool { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Parameter table: Rows with all ``features`` and the target.
  /// - Returns: Accuracy, scores of the classes and the confusion matrix.
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(421) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have to be predicted.
  @native(422) public var features: [String] { get }
  /// Whether the fit was interrupted, so that the model predicts as trained so far.
  @native(423) public var interrupted: Bool { get }
  /// False, as of every model that is not fitted step by step.
  @native(424) public var interrupted: Bool { get }
  /// Returns the most probable class of every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A column named after the target. Of equally probable classes the first one is taken.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(425) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row, with the probabilities of all classes.
  ///
  /// - Parameter row: A value for each of the ``features``, `nil` where it is not known; other names
  ///   are ignored.
  /// - Returns: The class with its probability; of equally probable classes the first one.
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and as the model
  ///   says.
  @native(426) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A table with a column for each class, in the order of ``classes``. Each row sums
  ///   to 1.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(427) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model has learned, as a table.
  ///
  /// - Throws: ``TableError`` if two of its columns would have the same name.
  @native(428) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(429) public var target: String { get }
}
/// Transformers with a classifier behind them, which together are a classifier.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot() + LogisticRegression()`. Every step
/// learns from the training rows alone; the model takes raw rows and prepares them in the same way.
public struct ClassifierPipeline: Classifier, CustomStringConvertible, MediaRepresentable {
  /// The classifier that learns from the prepared rows.
  @native(430) public var classifier: any Classifier { get }
  /// The steps and the classifier joined by `+`.
  @native(431) public var description: String { get }
  /// Fits the preparation, then the classifier on the prepared rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, raw.
  ///   - target: The name of the column to predict.
  /// - Returns: A model that takes raw rows; when the classifier is interrupted and its model can be
  ///   used as trained so far, with that.
  /// - Throws: What the steps and the classifier throw.
  @native(432) public func fit(_ table: Table, target: String) throws -> ClassifierPipelineModel
  /// Makes a pipeline from a preparation and a classifier.
  @native(433) public init(_ preparation: any Transformer, _ classifier: any Classifier)
  /// A card of the pipeline with the cards of its steps inside.
  @native(434) public var mediaBundle: MediaBundle { get }
  /// The preparation of the rows.
  @native(435) public var preparation: TransformerChain { get }
}
/// A fitted pipeline: it prepares raw rows as in training and predicts their classes.
public struct ClassifierPipelineModel: ClassifierModel, CustomStringConvertible, MediaRepresentable {
  /// The classes in their order.
  @native(436) public var classes: [String] { get }
  /// Whether the fit of the classifier came to its own end.
  @native(437) public var converged: Bool { get }
  /// The steps and the model with what they learned, as an indented tree.
  @native(438) public var description: String { get }
  /// Returns how well the model predicts raw rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(439) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the raw columns that a row must have.
  @native(440) public var features: [String] { get }
  /// Whether the fit of the classifier was interrupted, so that it predicts as trained so far.
  @native(441) public var interrupted: Bool { get }
  /// A card of the pipeline with the cards of its steps inside.
  @native(442) public var mediaBundle: MediaBundle { get }
  /// The model that predicts from prepared rows.
  @native(443) public var model: any ClassifierModel { get }
  /// Returns the most probable class of every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(444) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and what the steps
  ///   and the model throw.
  @native(445) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// The fitted preparation.
  @native(446) public var preparation: FittedTransformerChain { get }
  /// Returns the probability of every class for every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(447) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model at the end of the pipeline has learned.
  ///
  /// - Throws: ``TableError`` if two columns of the summary would have the same name.
  @native(448) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(449) public var target: String { get }
}
/// How often each true class was predicted as which class.
///
/// Rows are true classes, columns predicted ones, both in the same order.
public struct ConfusionMatrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classes in their order.
  @native(450) public var classes: [String] { get }
  /// The number of rows that were predicted correctly.
  @native(451) public var correct: Int { get }
  /// How many rows of one class were predicted as another, or the same.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  @native(452) public func count(truth: String, predicted: String) throws -> Int
  /// The counts: `counts[t][p]` rows of the true class `t` were predicted as `p`.
  @native(453) public var counts: [[Int]] { get }
  /// The counts with the sums of rows and columns, in plain text.
  @native(454) public var description: String { get }
  /// Counts from two columns of equal length; classes that only occur in one are included.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, or `missingTarget` where a value is
  ///   missing.
  @native(455) public init(truth: Column, predicted: Column) throws
  /// The counts with the sums of rows and columns.
  @native(456) public var mediaBundle: MediaBundle { get }
  /// The counts as a table: the true classes, and a column for each predicted class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class has the target's name.
  @native(457) public func table() throws -> Table
  /// The name of what is predicted.
  @native(458) public var target: String { get }
  /// The number of rows.
  @native(459) public var total: Int { get }
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
public struct DecisionTreeClassifier: Classifier, CustomStringConvertible, Equatable, MediaRepresentable {
  /// What a question is to reduce.
  @native(460) public var criterion: SplitCriterion { get }
  /// The classifier as it is written in a program.
  @native(461) public var description: String { get }
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
  @native(462) public func fit(_ table: Table, target: String) throws -> DecisionTreeModel
  /// Makes a decision tree.
  ///
  /// - Parameters:
  ///   - maximumDepth: The most questions on the way to a leaf, at least 1; no limit by default.
  ///   - minimumLeaf: The fewest training rows in a leaf, at least 1; 1 by default.
  ///   - criterion: What a question is to reduce, `.gini` by default.
  @native(463) public init(maximumDepth: Int? = nil, minimumLeaf: Int = 1, criterion: SplitCriterion = .gini)
  /// The most questions on the way to a leaf; `nil` for no limit.
  @native(464) public var maximumDepth: Int? { get }
  /// A card of the classifier.
  @native(465) public var mediaBundle: MediaBundle { get }
  /// The fewest training rows in a leaf.
  @native(466) public var minimumLeaf: Int { get }
}
/// A fitted decision tree.
public struct DecisionTreeModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classes in their order.
  @native(467) public var classes: [String] { get }
  /// The most questions on the way to a leaf.
  @native(468) public var depth: Int { get }
  /// The tree as indented text.
  ///
  /// Each question stands above its answers; a leaf shows its class and how many of its training
  /// rows have it. Of a large tree the first six levels and 60 lines are shown.
  @native(469) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(470) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(471) public var features: [String] { get }
  /// The number of leaves.
  @native(472) public var leafCount: Int { get }
  /// The tree as text, and inside a card.
  @native(473) public var mediaBundle: MediaBundle { get }
  /// Returns the most frequent class of the leaf that each row comes to; of equally frequent ones the
  /// first.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(474) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType` or `notFinite`.
  @native(475) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row: its share of the leaf's training rows.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(476) public func probabilities(_ table: Table) throws -> Table
  /// The importance of each column, largest first: its share of the whole reduction of impurity.
  ///
  /// The shares sum to 1; in a tree without questions they are all 0. Columns with many different
  /// values are favoured by this measure.
  @native(477) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(478) public var target: String { get }
}
/// An imputation that knows its values.
public struct FittedImpute: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable {
  /// The step as it is written in a program, with what it learned.
  @native(479) public var description: String { get }
  /// A card of the step and what it learned.
  @native(480) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its missing values filled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` where a column has another type
  ///   than in training.
  @native(481) public func transform(_ table: Table) throws -> Table
  /// The value that fills each column.
  @native(482) public var values: [String: Cell] { get }
}
/// An encoding that knows the values of its columns.
public struct FittedOneHot: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable {
  /// The step as it is written in a program, with what it learned.
  @native(483) public var description: String { get }
  /// The values of each encoded column, in the order of their columns.
  @native(484) public var levels: [String: [String]] { get }
  /// A card of the step and what it learned.
  @native(485) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by a column of 0 and 1 for each known value.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`, or `columnExists`.
  @native(486) public func transform(_ table: Table) throws -> Table
}
/// A standardization that knows its means and standard deviations.
public struct FittedStandardize: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable {
  /// The step as it is written in a program, with what it learned.
  @native(487) public var description: String { get }
  /// The mean of each standardized column.
  @native(488) public var means: [String: Double] { get }
  /// A card of the step and what it learned.
  @native(489) public var mediaBundle: MediaBundle { get }
  /// The standard deviation of each standardized column; 1 for a constant one.
  @native(490) public var standardDeviations: [String: Double] { get }
  /// Returns the table with its columns standardized by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  @native(491) public func transform(_ table: Table) throws -> Table
}
/// A preparation of tables that has learned what it needs.
public protocol FittedTransformer: CustomStringConvertible, MediaRepresentable {
  /// Returns a table with the columns that the step concerns prepared, and all others as they are.
  ///
  /// Columns are found by name, in whatever order they stand.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` when a column is missing that the step learned
  ///   from, and what else the transformer says.
  @native(492) public func transform(_ table: Table) throws -> Table
}
/// Several fitted transformers, each of which works on what the one before it made.
public struct FittedTransformerChain: CustomStringConvertible, FittedTransformer, MediaRepresentable {
  /// The steps with what they learned, as an indented tree.
  @native(493) public var description: String { get }
  /// A card of the chain with the cards of its steps inside.
  @native(494) public var mediaBundle: MediaBundle { get }
  /// The fitted transformers, in the order in which they work.
  @native(495) public var steps: [any FittedTransformer] { get }
  /// Returns what the last step makes of a table.
  ///
  /// - Throws: What the steps throw.
  @native(496) public func transform(_ table: Table) throws -> Table
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
public struct Impute: CustomStringConvertible, Equatable, MediaRepresentable, Transformer {
  /// The columns to fill; empty for all.
  @native(497) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(498) public var description: String { get }
  /// Learns a value for every column, also for those without missing values in training.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, or `notFinite` where a number is NaN or
  ///   infinite; ``TableError`` of kind `unknownColumn`, `noValues` for a column that is missing
  ///   throughout, or `wrongType` for a named column that does not take the constant.
  @native(499) public func fit(_ table: Table, target: String?) throws -> FittedImpute
  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - strategy: Where the value comes from, `.median` by default.
  ///   - columns: The columns to fill; left out, all but the target.
  @native(500) public init(_ strategy: Imputation = .median, columns: [String] = [])
  /// A card of the step.
  @native(501) public var mediaBundle: MediaBundle { get }
  /// Where the value comes from.
  @native(502) public var strategy: Imputation { get }
}
/// What keeps an estimator from learning or a model from predicting.
///
/// A column that a table does not have at all is a ``TableError`` of kind `unknownColumn`.
public struct LearningError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the values involved.
  public enum Kind {
    /// A column that a step would make is there already.
    @native(503, 504) case columnExists(name: String, estimator: String)
    /// The target holds decimal numbers, which are no classes; one of them is given.
    @native(505, 506) case continuousTarget(target: String, value: String)
    /// There are no rows to learn from.
    @native(507, 508) case emptyTable(estimator: String)
    /// A hyperparameter is outside its range.
    @native(509, 510) case invalidHyperparameter(name: String, value: String, expected: String)
    /// Two columns that belong together differ in length.
    @native(511, 512) case lengthMismatch(truth: Int, predicted: Int)
    /// Columns that the model learned from are not there; `unused` are those it did not learn from.
    @native(513, 514) case missingFeatures(names: [String], unused: [String], model: String)
    /// The target's value is missing in some rows.
    @native(515, 516) case missingTarget(target: String, count: Int)
    /// A feature has missing values that the method cannot take.
    @native(517, 518) case missingValues(column: String, count: Int, estimator: String)
    /// There are no columns besides the target.
    @native(519, 520) case noFeatures(estimator: String, target: String?)
    /// A feature has a value that is not finite, or so large that its square is not.
    @native(521, 522) case notFinite(column: String, row: Int, value: String)
    /// A feature holds text, categories or dates, which the method cannot take.
    @native(523, 524) case notNumeric(column: String, type: String, estimator: String)
    /// All rows have the same class.
    @native(525, 526) case oneClass(target: String, level: String)
    /// A feature or the target has more different values than can be told apart sensibly.
    @native(527, 528) case tooManyLevels(column: String, count: Int, limit: Int)
    /// A class that is not among those of a report or matrix.
    @native(529, 530) case unknownClass(name: String, available: [String])
    /// A text that was not among those the step learned from.
    @native(531, 532) case unseenLevel(column: String, level: String, row: Int, known: [String])
    /// A value of another type than the model learned from.
    @native(533, 534) case wrongFeatureType(name: String, value: String, expected: String, model: String)
  }
  /// A stable name of the kind, such as `one-class`.
  @native(535) public var code: String { get }
  /// The name in the user's program that is to blame.
  @native(536) public var culprit: String? { get }
  /// What kind of error it is.
  @native(537) public var kind: LearningError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(538) public var message: String { get }
  /// What to do.
  @native(539) public var remedy: String? { get }
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
public struct LogisticRegression: Classifier, CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classifier as it is written in a program.
  @native(540) public var description: String { get }
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
  @native(541) public func fit(_ table: Table, target: String) throws -> LogisticRegressionModel
  /// Makes a logistic regression.
  ///
  /// - Parameters:
  ///   - penalty: How large coefficients are held back, `.l2(1)` by default.
  ///   - maximumIterations: The most steps of the minimization, at least 1; 5000 by default.
  ///   - tolerance: The size of the gradient per row at which it stops, above 0; 1e-8 by default.
  @native(542) public init(penalty: Penalty = .l2(1), maximumIterations: Int = 5000, tolerance: Double = 1e-8)
  /// The most steps of the minimization.
  @native(543) public var maximumIterations: Int { get }
  /// A card of the classifier.
  @native(544) public var mediaBundle: MediaBundle { get }
  /// How large coefficients are held back.
  @native(545) public var penalty: Penalty { get }
  /// The size of the gradient at which the minimization stops.
  @native(546) public var tolerance: Double { get }
}
/// A fitted logistic regression.
public struct LogisticRegressionModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classes in their order.
  @native(547) public var classes: [String] { get }
  /// The coefficients per unit of each feature.
  ///
  /// With two classes one row, for the second class; otherwise a row for each class. The columns are
  /// in the order of ``features``.
  @native(548) public var coefficients: Matrix { get }
  /// Whether the tolerance was met before the last step.
  @native(549) public var converged: Bool { get }
  /// What was fitted, in a few lines.
  @native(550) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(551) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(552) public var features: [String] { get }
  /// The intercepts: one for two classes, otherwise one for each class, which sum to 0.
  @native(553) public var intercepts: [Double] { get }
  /// Whether the fit was interrupted: the coefficients are those that it had come to.
  @native(554) public var interrupted: Bool { get }
  /// How many steps were made.
  @native(555) public var iterations: Int { get }
  /// The mean of −log p(y) over the training rows, without the penalty.
  @native(556) public var loss: Double { get }
  /// A card of the model.
  @native(557) public var mediaBundle: MediaBundle { get }
  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(558) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues` or
  ///   `notFinite`.
  @native(559) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(560) public func probabilities(_ table: Table) throws -> Table
  /// The coefficients as a table: a row for each feature and one for the intercept.
  ///
  /// With two classes the column `coefficient` is the change of the second class's log odds per unit
  /// of the feature, and `odds_ratio` its exponential; otherwise there is a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  @native(561) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(562) public var target: String { get }
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
public struct OneHot: CustomStringConvertible, Equatable, MediaRepresentable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(563) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(564) public var description: String { get }
  /// Learns the values of every text column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `tooManyLevels`, `columnExists`, or
  ///   `invalidHyperparameter` when `maximumLevels` is below 1; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not text.
  @native(565) public func fit(_ table: Table, target: String?) throws -> FittedOneHot
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - unseen: What to do with texts that were not seen in training. `.ignore` by default.
  ///   - maximumLevels: The most different values a column may have, 1000 by default. It guards
  ///     against a column that names single rows.
  @native(566) public init(columns: [String] = [], unseen: UnseenLevel = .ignore, maximumLevels: Int = 1000)
  /// The most different values that a column may have.
  @native(567) public var maximumLevels: Int { get }
  /// A card of the step.
  @native(568) public var mediaBundle: MediaBundle { get }
  /// What to do with texts that were not seen in training.
  @native(569) public var unseen: UnseenLevel { get }
}
/// How large coefficients are held back.
public enum Penalty: Equatable {
  /// By half the sum of their squares times a factor λ of at least 0.
  @native(570, 571) case l2(Double)
  /// They are not.
  @native(572, 573) case none
}
/// The predicted class of one row.
public struct Prediction: CustomStringConvertible, Equatable, MediaRepresentable {
  /// All classes, in the order of the model.
  @native(574) public var classes: [String] { get }
  /// The class, and the probabilities of all classes on one line.
  @native(575) public var description: String { get }
  /// The most probable class.
  @native(576) public var label: String { get }
  /// The class, and a table of the probabilities.
  @native(577) public var mediaBundle: MediaBundle { get }
  /// The probability of every class by its name.
  @native(578) public var probabilities: [String: Double] { get }
  /// Its probability.
  @native(579) public var probability: Double { get }
  /// The name of the column that was predicted.
  @native(580) public var target: String { get }
}
/// How mixed the classes in a node are, which a split is to reduce.
public enum SplitCriterion: Equatable, Hashable {
  /// The entropy in bits, −Σ pₖ log₂ pₖ.
  @native(581, 582) case entropy
  /// Gini's impurity, 1 − Σ pₖ².
  @native(583, 584) case gini
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
public struct Standardize: CustomStringConvertible, Equatable, MediaRepresentable, Transformer {
  /// The columns to standardize; empty for all numeric ones.
  @native(585) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(586) public var description: String { get }
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
  @native(587) public func fit(_ table: Table, target: String?) throws -> FittedStandardize
  /// Makes a standardization.
  ///
  /// - Parameter columns: The columns to standardize; left out, all numeric ones but the target.
  @native(588) public init(columns: [String] = [])
  /// A card of the step.
  @native(589) public var mediaBundle: MediaBundle { get }
}
/// A preparation of tables that learns something from the training rows first.
///
/// `fit` learns and returns the fitted step, another value; the transformer stays as it is. Join
/// transformers and a classifier with `+` and nothing is ever learned from test rows.
public protocol Transformer: CustomStringConvertible, MediaRepresentable {
  /// Learns from a table without a target.
  ///
  /// - Throws: What ``fit(_:target:)`` throws.
  @native(590) public func fit(_ table: Table) throws -> any FittedTransformer
  /// Learns from a table.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, which can transform this table and others like it.
  /// - Throws: ``LearningError`` and ``TableError``, as the transformer says.
  @native(591) public func fit(_ table: Table, target: String?) throws -> any FittedTransformer
}
/// Several transformers, each of which works on what the one before it made.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot()`.
public struct TransformerChain: CustomStringConvertible, MediaRepresentable, Transformer {
  /// The steps joined by `+`.
  @native(592) public var description: String { get }
  /// Fits one step after the other, each on the table that those before it made of the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps.
  /// - Throws: What the steps throw.
  @native(593) public func fit(_ table: Table, target: String?) throws -> FittedTransformerChain
  /// Makes a chain from its transformers, in the order in which they work.
  @native(594) public init(_ steps: [any Transformer])
  /// A card of the chain with the cards of its steps inside.
  @native(595) public var mediaBundle: MediaBundle { get }
  /// The transformers, in the order in which they work.
  @native(596) public var steps: [any Transformer] { get }
}
/// What to do with a text that was not among the training rows' texts.
public enum UnseenLevel: Equatable, Hashable {
  /// It is an error that names it.
  @native(597, 598) case error
  /// It counts as none of the known ones: all its indicator columns are 0.
  @native(599, 600) case ignore
}
/// Joins two transformers into a chain; the right one works on what the left one made.
@native(601) public func + (left: any Transformer, right: any Transformer) -> TransformerChain
/// Joins a preparation and a classifier into a pipeline, which is a classifier itself.
@native(602) public func + (left: any Transformer, right: any Classifier) -> ClassifierPipeline
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

private func native397(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native398(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.f1
  return result.bridged
}

private func native399(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native400(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.precision
  return result.bridged
}

private func native401(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.recall
  return result.bridged
}

private func native402(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.support
  return result.bridged
}

private func native403(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracy
  return result.bridged
}

private func native404(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracyInterval
  return result.bridged
}

private func native405(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineAccuracy
  return result.bridged
}

private func native406(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineClass
  return result.bridged
}

private func native407(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.confusionMatrix
  return result.bridged
}

private func native408(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native409(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ClassificationReport(truth: p0, predicted: p1)
  return result.bridged
}

private func native410(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.macroAverage
  return result.bridged
}

private func native411(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native412(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native413(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.score(of: p0)
  return result.bridged
}

private func native414(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.scores
  return result.bridged
}

private func native415(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.table()
  return result.bridged
}

private func native416(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.weightedAverage
  return result.bridged
}

private func native417(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Classifier).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native418(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.classes
  return result.bridged
}

private func native419(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.converged
  return result.bridged
}

private func native420(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.converged
  return result.bridged
}

private func native421(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native422(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.features
  return result.bridged
}

private func native423(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.interrupted
  return result.bridged
}

private func native424(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.interrupted
  return result.bridged
}

private func native425(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native426(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native427(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native428(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = try receiver.summary()
  return result.bridged
}

private func native429(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.target
  return result.bridged
}

private func native430(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.classifier
  return hostValue(result)
}

private func native431(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native432(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native433(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = ClassifierPipeline(p0, p1)
  return result.bridged
}

private func native434(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native435(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native436(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native437(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native438(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native439(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native440(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native441(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native442(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native443(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.model
  return hostValue(result)
}

private func native444(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native445(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native446(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native447(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native448(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native449(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native450(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native451(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.correct
  return result.bridged
}

private func native452(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.count(truth: p0, predicted: p1)
  return result.bridged
}

private func native453(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native454(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native455(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ConfusionMatrix(truth: p0, predicted: p1)
  return result.bridged
}

private func native456(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native457(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = try receiver.table()
  return result.bridged
}

private func native458(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native459(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native460(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.criterion
  return result.bridged
}

private func native461(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native462(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native463(_ call: inout NativeCall) throws -> Value {
  let p0: Int? = if let given0 = call.arguments[0] { try (Int?).unbridged(given0) } else { nil }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 1 }
  let p2: SplitCriterion = if let given2 = call.arguments[2] { try (SplitCriterion).unbridged(given2) } else { .gini }
  let result = DecisionTreeClassifier(maximumDepth: p0, minimumLeaf: p1, criterion: p2)
  return result.bridged
}

private func native464(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.maximumDepth
  return result.bridged
}

private func native465(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native466(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.minimumLeaf
  return result.bridged
}

private func native467(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native468(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.depth
  return result.bridged
}

private func native469(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native470(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native471(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native472(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.leafCount
  return result.bridged
}

private func native473(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native474(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native475(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native476(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native477(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native478(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native479(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native480(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native481(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native482(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native483(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native484(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native485(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native486(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native487(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native488(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.means
  return result.bridged
}

private func native489(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native490(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.standardDeviations
  return result.bridged
}

private func native491(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native492(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any FittedTransformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native493(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native494(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native495(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native496(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native497(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native498(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native499(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native500(_ call: inout NativeCall) throws -> Value {
  let p0: Imputation = if let given0 = call.arguments[0] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = Impute(p0, columns: p1)
  return result.bridged
}

private func native501(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native502(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.strategy
  return result.bridged
}

private func native503(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.columnExists(name: p0, estimator: p1).bridged
}

private func native504(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.columnExists(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native505(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.continuousTarget(target: p0, value: p1).bridged
}

private func native506(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.continuousTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native507(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return LearningError.Kind.emptyTable(estimator: p0).bridged
}

private func native508(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.emptyTable(let p0) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native509(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.invalidHyperparameter(name: p0, value: p1, expected: p2).bridged
}

private func native510(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.invalidHyperparameter(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native511(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.lengthMismatch(truth: p0, predicted: p1).bridged
}

private func native512(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.lengthMismatch(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native513(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String]).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingFeatures(names: p0, unused: p1, model: p2).bridged
}

private func native514(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingFeatures(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native515(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.missingTarget(target: p0, count: p1).bridged
}

private func native516(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native517(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingValues(column: p0, count: p1, estimator: p2).bridged
}

private func native518(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingValues(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native519(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String?).unbridged(call[1])
  return LearningError.Kind.noFeatures(estimator: p0, target: p1).bridged
}

private func native520(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.noFeatures(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native521(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notFinite(column: p0, row: p1, value: p2).bridged
}

private func native522(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notFinite(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native523(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notNumeric(column: p0, type: p1, estimator: p2).bridged
}

private func native524(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notNumeric(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native525(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.oneClass(target: p0, level: p1).bridged
}

private func native526(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.oneClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native527(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return LearningError.Kind.tooManyLevels(column: p0, count: p1, limit: p2).bridged
}

private func native528(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.tooManyLevels(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native529(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return LearningError.Kind.unknownClass(name: p0, available: p1).bridged
}

private func native530(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unknownClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native531(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try ([String]).unbridged(call[3])
  return LearningError.Kind.unseenLevel(column: p0, level: p1, row: p2, known: p3).bridged
}

private func native532(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unseenLevel(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native533(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return LearningError.Kind.wrongFeatureType(name: p0, value: p1, expected: p2, model: p3).bridged
}

private func native534(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.wrongFeatureType(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native535(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native536(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native537(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native538(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native539(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native540(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native541(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native542(_ call: inout NativeCall) throws -> Value {
  let p0: Penalty = if let given0 = call.arguments[0] { try (Penalty).unbridged(given0) } else { .l2(1) }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 5000 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 1e-8 }
  let result = LogisticRegression(penalty: p0, maximumIterations: p1, tolerance: p2)
  return result.bridged
}

private func native543(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.maximumIterations
  return result.bridged
}

private func native544(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native545(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.penalty
  return result.bridged
}

private func native546(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.tolerance
  return result.bridged
}

private func native547(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native548(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.coefficients
  return result.bridged
}

private func native549(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native550(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native551(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native552(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native553(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.intercepts
  return result.bridged
}

private func native554(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native555(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.iterations
  return result.bridged
}

private func native556(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.loss
  return result.bridged
}

private func native557(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native558(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native559(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native560(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native561(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native562(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native563(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native564(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native565(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native566(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: UnseenLevel = if let given1 = call.arguments[1] { try (UnseenLevel).unbridged(given1) } else { .ignore }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 1000 }
  let result = OneHot(columns: p0, unseen: p1, maximumLevels: p2)
  return result.bridged
}

private func native567(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.maximumLevels
  return result.bridged
}

private func native568(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native569(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.unseen
  return result.bridged
}

private func native570(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Penalty.l2(p0).bridged
}

private func native571(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.l2(let p0) = try (Penalty).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native572(_ call: inout NativeCall) throws -> Value {
  return Penalty.none.bridged
}

private func native573(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.none = try (Penalty).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native574(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native575(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native576(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.label
  return result.bridged
}

private func native577(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native578(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probabilities
  return result.bridged
}

private func native579(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probability
  return result.bridged
}

private func native580(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native581(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.entropy.bridged
}

private func native582(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.entropy = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native583(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.gini.bridged
}

private func native584(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.gini = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native585(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native586(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native587(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native588(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let result = Standardize(columns: p0)
  return result.bridged
}

private func native589(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native590(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.fit(p0)
  return hostValue(result)
}

private func native591(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native592(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native593(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native594(_ call: inout NativeCall) throws -> Value {
  let p0 = try [Value].unbridged(call[0]).map { v0 in try hostExistential(v0, as: (any Transformer).self) }
  let result = TransformerChain(p0)
  return result.bridged
}

private func native595(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native596(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native597(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.error.bridged
}

private func native598(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.error = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native599(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.ignore.bridged
}

private func native600(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.ignore = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native601(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Transformer).self)
  let result = p0 + p1
  return result.bridged
}

private func native602(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = p0 + p1
  return result.bridged
}
