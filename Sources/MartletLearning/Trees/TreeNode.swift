// SPDX-License-Identifier: Apache-2.0

/// A node of a decision tree.
struct TreeNode: Sendable, Equatable {
  /// The question of an inner node.
  struct Split: Sendable, Equatable {
    /// The place of the feature.
    var feature: Int
    /// Values up to this one go left.
    ///
    /// Infinite where the question is whether there is a value at all.
    var threshold: Double
    /// Where a missing value goes.
    var missingGoesLeft: Bool
    /// The places of the child nodes, both after this one.
    var left: Int
    var right: Int
    /// By how much the question reduces the impurity, as a share of the node's rows.
    var decrease: Double
  }

  /// The training rows of each class.
  var counts: [Int]
  var impurity: Double
  var depth: Int
  /// `nil` for a leaf.
  var split: Split?

  /// The number of training rows.
  var rowCount: Int { counts.reduce(0, +) }

  /// The most frequent class; of equally frequent ones the first.
  var label: Int { counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 } }
}
