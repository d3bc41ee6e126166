// SPDX-License-Identifier: Apache-2.0

/// The tree of a column expression.
///
/// A table elsewhere, on a cluster say, reads it as a plan.
package indirect enum ExpressionNode: Sendable, Equatable, CustomStringConvertible {
  case column(String)
  case literal(Cell)
  case unary(UnaryOperation, ExpressionNode)
  case binary(BinaryOperation, ExpressionNode, ExpressionNode)
  /// Stands for a tree too large to evaluate.
  case tooLarge

  /// The expression as it would be written in a program.
  package var description: String {
    switch self {
    case .column(let name): "$0[\"\(name)\"]"
    case .literal(let cell): cell.literal
    case .unary(let operation, let operand):
      switch operation {
      case .negate: "-\(operand.parenthesized)"
      case .not: "!\(operand.parenthesized)"
      default: "\(operand.parenthesized).\(operation.rawValue)"
      }
    case .binary(let operation, let left, let right):
      "\(left.parenthesized) \(operation.rawValue) \(right.parenthesized)"
    case .tooLarge: "…"
    }
  }

  private var parenthesized: String {
    if case .binary = self { "(\(description))" } else { description }
  }

  /// The name of the first column in the tree.
  package var firstColumn: String? {
    switch self {
    case .column(let name): name
    case .literal, .tooLarge: nil
    case .unary(_, let operand): operand.firstColumn
    case .binary(_, let left, let right): left.firstColumn ?? right.firstColumn
    }
  }
}

/// What can be done to one operand.
package enum UnaryOperation: String, Sendable, CaseIterable {
  case negate = "-"
  case not = "!"
  case isPresent, isMissing, isNaN
  case abs, log, log10, exp, sqrt, rounded, roundedDown, roundedUp
}

/// What can join two operands.
package enum BinaryOperation: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case and = "&&"
  case or = "||"

  var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide: true
    default: false
    }
  }

  /// What `left < right` is called as `right ? left`.
  var mirrored: BinaryOperation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}
