// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// The values of numeric columns as a matrix of rows × columns, all of them present and finite.
///
/// Truth values become 0 and 1.
///
/// - Throws: ``LearningError`` of kind `notNumeric`, `missingValues` or `notFinite`, with the first
///   column at fault; ``TableError`` of kind `unknownColumn`.
func numericMatrix(_ table: Table, columns: [String], estimator: String) throws -> Matrix {
  for name in columns {
    let column = try table[name]
    guard column.type.isNumeric || column.type == .bool else {
      throw LearningError(
        .notNumeric(column: name, type: column.type.noun, estimator: estimator)
      )
    }
    guard column.missingCount == 0 else {
      throw LearningError(
        .missingValues(column: name, count: column.missingCount, estimator: estimator)
      )
    }
    if column.type.isDecimal { _ = try presentFiniteValues(column) }
  }
  return try table.matrix(columns)
}
