// SPDX-License-Identifier: Apache-2.0

/// A value on its way through an expression.
struct Operand {
  /// The values: one for every row, or a single one that stands for every row.
  let column: Column
  /// Whether there is a single value that stands for every row.
  let isScalar: Bool
  /// Where it came from, for error messages.
  let node: ExpressionNode

  /// How far to go in the buffer from one row to the next.
  var stride: Int { isScalar ? 0 : 1 }

  /// What an error message calls the values.
  var noun: String {
    if case .literal(let cell) = node { cell.noun } else { column.type.noun }
  }

  /// The text of a literal or of a computed text that is the same in every row.
  var scalarText: String? {
    guard isScalar, column.validity.isComplete, case .string(let values) = column.storage else {
      return nil
    }
    return values.first
  }
}

/// The start of a long text, with `…` for the rest.
func shortened(_ text: String, to limit: Int = 60) -> String {
  text.count <= limit ? text : text.prefix(limit - 1) + "…"
}
