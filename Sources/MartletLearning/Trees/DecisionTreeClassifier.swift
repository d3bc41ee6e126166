// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How mixed the classes in a node are, which a split is to reduce.
public enum SplitCriterion: Sendable, Equatable {
  /// Gini's impurity, 1 − Σ pₖ².
  case gini
  /// The entropy in bits, −Σ pₖ log₂ pₖ.
  case entropy
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
public struct DecisionTreeClassifier: Classifier, Equatable {
  /// The most questions on the way to a leaf; `nil` for no limit.
  public let maximumDepth: Int?
  /// The fewest training rows in a leaf.
  public let minimumLeaf: Int
  /// What a question is to reduce.
  public let criterion: SplitCriterion

  /// Makes a decision tree.
  ///
  /// - Parameters:
  ///   - maximumDepth: The most questions on the way to a leaf, at least 1; no limit by default.
  ///   - minimumLeaf: The fewest training rows in a leaf, at least 1; 1 by default.
  ///   - criterion: What a question is to reduce, `.gini` by default.
  public init(
    maximumDepth: Int? = nil,
    minimumLeaf: Int = 1,
    criterion: SplitCriterion = .gini
  ) {
    self.maximumDepth = maximumDepth
    self.minimumLeaf = minimumLeaf
    self.criterion = criterion
  }

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
  public func fit(_ table: Table, target: String) throws -> DecisionTreeModel {
    try validate()
    _ = try table[target]
    let name = "DecisionTreeClassifier"
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: name)) }
    let (labels, codes) = try ClassLabels.read(table, target: target)
    let schema = try FeatureSchema(table, target: target, model: name)
    guard !schema.names.isEmpty else {
      throw LearningError(.noFeatures(estimator: name, target: target))
    }
    let questions = try TreeFeatures(table, columns: schema.names, estimator: name)
    var grower = TreeGrower(
      values: try questions.values(table),
      codes: codes,
      classCount: labels.levels.count,
      maximumDepth: maximumDepth ?? .max,
      minimumLeaf: minimumLeaf,
      criterion: criterion
    )
    let nodes = try grower.grow()
    return DecisionTreeModel(
      schema: schema,
      labels: labels,
      questions: questions,
      nodes: nodes,
      parameters: self
    )
  }

  private func validate() throws {
    if let maximumDepth, maximumDepth < 1 {
      throw LearningError(
        .invalidHyperparameter(
          name: "maximumDepth",
          value: "\(maximumDepth)",
          expected: "at least 1, or nil"
        )
      )
    }
    guard minimumLeaf >= 1 else {
      throw LearningError(
        .invalidHyperparameter(
          name: "minimumLeaf",
          value: "\(minimumLeaf)",
          expected: "at least 1"
        )
      )
    }
  }

  /// The classifier as it is written in a program.
  public var description: String {
    var arguments = maximumDepth.map { ["maximumDepth: \($0)"] } ?? []
    if minimumLeaf != 1 { arguments.append("minimumLeaf: \(minimumLeaf)") }
    if criterion != .gini { arguments.append("criterion: .\(criterion)") }
    return "DecisionTreeClassifier(\(arguments.joined(separator: ", ")))"
  }

  /// A card of the classifier.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension DecisionTreeClassifier: CardRepresentable {
  var card: Card {
    Card(
      title: "DecisionTreeClassifier",
      entries: [
        .init(
          name: "maximumDepth",
          value: maximumDepth.map { "\($0)" } ?? "no limit",
          isStrong: maximumDepth != nil
        ),
        .init(name: "minimumLeaf", value: "\(minimumLeaf)", isStrong: minimumLeaf != 1),
        .init(name: "criterion", value: ".\(criterion)", isStrong: criterion != .gini),
      ]
    )
  }
}
