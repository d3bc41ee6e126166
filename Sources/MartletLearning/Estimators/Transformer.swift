// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// A preparation of tables that learns something from the training rows first.
///
/// `fit` learns and returns the fitted step, another value; the transformer stays as it is. Join
/// transformers and a classifier with `+` and nothing is ever learned from test rows.
public protocol Transformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// What `fit` returns.
  associatedtype Fitted: FittedTransformer

  /// Learns from a table.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, which can transform this table and others like it.
  /// - Throws: ``LearningError`` and ``TableError``, as the transformer says.
  func fit(_ table: Table, target: String?) throws -> Fitted

  /// Learns from a table, and prepares that table for what learns from it next.
  ///
  /// For most transformers these are `fit` and then `transform`, which is what they get that do not say
  /// otherwise. One that learns from the target says otherwise: what it makes of training rows must not
  /// hold what it learned from the same rows (``TargetEncoding``). Pipelines call this one.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, for new rows, and the training rows prepared.
  /// - Throws: What `fit` and `transform` throw.
  func fitTransforming(
    _ table: Table,
    target: String?
  ) throws -> (fitted: any FittedTransformer, table: Table)
}

extension Transformer {
  /// Learns from a table without a target.
  ///
  /// - Throws: What ``fit(_:target:)`` throws.
  public func fit(_ table: Table) throws -> Fitted { try fit(table, target: nil) }

  /// Learns from a table, then transforms it like any other.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step, and the training rows transformed by it.
  /// - Throws: What `fit` and `transform` throw.
  public func fitTransforming(
    _ table: Table,
    target: String?
  ) throws -> (fitted: any FittedTransformer, table: Table) {
    let fitted = try fit(table, target: target)
    return (fitted, try fitted.transform(table))
  }
}

/// A preparation of tables that has learned what it needs.
public protocol FittedTransformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// Returns a table with the columns that the step concerns prepared, and all others as they are.
  ///
  /// Columns are found by name, in whatever order they stand.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` when a column is missing that the step learned
  ///   from, and what else the transformer says.
  func transform(_ table: Table) throws -> Table
}
