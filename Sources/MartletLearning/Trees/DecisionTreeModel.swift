// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables

/// A fitted decision tree.
public struct DecisionTreeModel: ClassifierModel, Equatable {
  let schema: FeatureSchema
  let labels: ClassLabels
  package let questions: TreeFeatures
  // Invariant: at least one node; children stand after their parents.
  package let nodes: [TreeNode]
  let parameters: DecisionTreeClassifier

  /// The classes in their order.
  public var classes: [String] { labels.levels }
  /// The name of the column that is predicted.
  public var target: String { labels.target }
  /// The names of the columns that a row must have.
  public var features: [String] { schema.names }
  /// The most questions on the way to a leaf.
  public var depth: Int { nodes.map(\.depth).max() ?? 0 }
  /// The number of leaves.
  public var leafCount: Int { nodes.reduce(0) { $0 + ($1.split == nil ? 1 : 0) } }

  /// Returns the probability of every class for every row: its share of the leaf's training rows.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  public func probabilities(_ table: Table) throws -> Table {
    let shares = nodes.map { node in node.counts.map { Double($0) / Double(node.rowCount) } }
    let leaves = try leaves(table)
    let count = classes.count
    let values = try Execution.current.map(0..<leaves.count * count) { place in
      shares[leaves[place / count]][place % count]
    }
    return try probabilityTable(values, classes: classes)
  }

  /// Returns the most frequent class of the leaf that each row comes to; of equally frequent ones the
  /// first.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  public func predict(_ table: Table) throws -> Column {
    let classOfNode = nodes.map(\.label)
    return try labels.column(leaves(table).map { classOfNode[$0] })
  }

  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType` or `notFinite`.
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

  /// The importance of each column, largest first: its share of the whole reduction of impurity.
  ///
  /// The shares sum to 1; in a tree without questions they are all 0. Columns with many different
  /// values are favoured by this measure.
  public func summary() throws -> Table {
    var decreases: [String: Double] = [:]
    for node in nodes {
      guard let split = node.split else { continue }
      let column = questions.features[split.feature].column
      decreases[column, default: 0] += split.decrease * Double(node.rowCount)
    }
    // Summed in a fixed order: that of a dictionary differs from run to run.
    let total = features.reduce(0) { $0 + (decreases[$1] ?? 0) }
    let shares = features.map { name in
      (name: name, share: total > 0 ? (decreases[name] ?? 0) / total : 0)
    }
    let sorted = shares.enumerated().sorted {
      ($1.element.share, $0.offset) < ($0.element.share, $1.offset)
    }
    return try Table([
      Column("feature", sorted.map { $0.element.name as String? }),
      Column("importance", sorted.map { $0.element.share as Double? }),
    ])
  }

  /// The place of the leaf that each row comes to.
  private func leaves(_ table: Table) throws -> [Int] {
    let table = try schema.select(table)
    let values = try questions.values(table)
    return try Execution.current.map(0..<table.rowCount) { row in
      var place = 0
      while let split = nodes[place].split {
        let value = values[split.feature][row]
        let goesLeft = value.isNaN ? split.missingGoesLeft : value <= split.threshold
        place = goesLeft ? split.left : split.right
      }
      return place
    }
  }
}
