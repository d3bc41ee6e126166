// SPDX-License-Identifier: Apache-2.0

/// The tree of a column expression.
///
/// A table elsewhere, on a cluster say, reads it as a plan.
package indirect enum ExpressionNode: Sendable, Equatable, CustomStringConvertible {
  case column(String)
  case literal(Cell)
  case unary(UnaryOperation, ExpressionNode)
  case binary(BinaryOperation, ExpressionNode, ExpressionNode)
  /// One value where a condition is true, another where it is false, and nothing where it is missing.
  case choice(ExpressionNode, ExpressionNode, ExpressionNode)
  /// The first operand, and the second where that is missing.
  case fallback(ExpressionNode, ExpressionNode)
  /// A function of one operand, row by row.
  case function(RowFunction, ExpressionNode)
  /// A function that looks at other rows, too.
  case window(WindowFunction, ExpressionNode)
  /// One value of all rows, which then stands in each.
  case aggregate(AggregateFunction, ExpressionNode)
  /// A tree evaluated for the rows of each group by itself.
  case over(ExpressionNode, [String])
  /// Values that were computed already: one for each row, or one for all; and of what.
  case values(Column, of: ExpressionNode)
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
    case .binary(.power, let left, let right):
      "\(left.parenthesized).power(\(right.description))"
    case .binary(let operation, let left, let right):
      "\(left.parenthesized) \(operation.rawValue) \(right.parenthesized)"
    case .choice(let condition, let one, let other):
      "\(condition.parenthesized).then(\(one.description), otherwise: \(other.description))"
    case .fallback(let operand, let other):
      "\(operand.parenthesized).filled(with: \(other.description))"
    case .function(let function, let operand):
      "\(operand.parenthesized).\(function.description)"
    case .window(let function, let operand): "\(operand.parenthesized).\(function.description)"
    case .aggregate(let function, let operand):
      "\(operand.parenthesized).\(function.description)"
    case .over(let inner, let columns):
      "\(inner.parenthesized).over(\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))"
    case .values(_, let node): node.description
    case .tooLarge: "…"
    }
  }

  private var parenthesized: String {
    if case .binary = self { "(\(description))" } else { description }
  }

  /// The parts of which the tree is made.
  package var children: [ExpressionNode] {
    switch self {
    case .column, .literal, .values, .tooLarge: []
    case .unary(_, let operand), .function(_, let operand), .window(_, let operand),
      .aggregate(_, let operand), .over(let operand, _):
      [operand]
    case .binary(_, let left, let right), .fallback(let left, let right): [left, right]
    case .choice(let condition, let one, let other): [condition, one, other]
    }
  }

  /// The name of the first column in the tree.
  package var firstColumn: String? {
    if case .column(let name) = self { return name }
    if case .values(_, let node) = self { return node.firstColumn }
    return children.lazy.compactMap(\.firstColumn).first
  }
}

/// What can be done to one operand.
package enum UnaryOperation: String, Sendable, CaseIterable {
  case negate = "-"
  case not = "!"
  case isPresent, isMissing, isNaN
  case abs, log, log10, exp, sqrt, rounded, roundedDown, roundedUp
  case sign, log2, sin, cos, tan, tanh
}

/// What can join two operands.
package enum BinaryOperation: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case power = "**"
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
    case .add, .subtract, .multiply, .divide, .remainder, .power: true
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
