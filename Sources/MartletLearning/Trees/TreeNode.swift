// SPDX-License-Identifier: Apache-2.0

/// A node of a decision tree.
package struct TreeNode: Sendable, Equatable {
  /// The question of an inner node.
  package struct Split: Sendable, Equatable {
    /// The place of the feature.
    package var feature: Int
    /// Values up to this one go left.
    ///
    /// Infinite where the question is whether there is a value at all.
    package var threshold: Double
    /// Where a missing value goes.
    package var missingGoesLeft: Bool
    /// The places of the child nodes, both after this one.
    package var left: Int
    package var right: Int
    /// By how much the question reduces the impurity, as a share of the node's rows.
    package var decrease: Double
  }

  /// The training rows of each class.
  package var counts: [Int]
  package var impurity: Double
  package var depth: Int
  /// `nil` for a leaf.
  package var split: Split?

  /// The number of training rows.
  package var rowCount: Int { counts.reduce(0, +) }

  /// The most frequent class; of equally frequent ones the first.
  package var label: Int { counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 } }
}
