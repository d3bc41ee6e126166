// SPDX-License-Identifier: Apache-2.0

/// The operators that a cell may use, with their precedence.
package struct OperatorTable: Sendable, Equatable {
  package enum Associativity: Sendable { case left, right, none }

  /// One of Swift's precedence groups.
  package struct Precedence: Sendable, Equatable {
    package let name: String
    /// Higher binds tighter.
    package let rank: Int
    package let associativity: Associativity
  }

  package private(set) var infix: [String: Precedence]
  package private(set) var prefix: Set<String>
  package private(set) var postfix: Set<String>

  /// Swift's precedence groups, loosest first; those of one's own are not part of the language.
  ///
  /// Source: the standard library's `Policy.swift`, and *The Swift Programming Language*,
  /// "Operator Declarations".
  package static let groups: [Precedence] = {
    let table: [(String, Associativity)] = [
      ("AssignmentPrecedence", .right), ("FunctionArrowPrecedence", .right),
      ("TernaryPrecedence", .right), ("DefaultPrecedence", .none),
      ("LogicalDisjunctionPrecedence", .left), ("LogicalConjunctionPrecedence", .left),
      ("ComparisonPrecedence", .none), ("NilCoalescingPrecedence", .right),
      ("CastingPrecedence", .none), ("RangeFormationPrecedence", .none),
      ("AdditionPrecedence", .left), ("MultiplicationPrecedence", .left),
      ("BitwiseShiftPrecedence", .none),
    ]
    return table.enumerated().map {
      Precedence(name: $0.element.0, rank: $0.offset, associativity: $0.element.1)
    }
  }()

  static let assignment = groups[0]
  static let ternary = groups[2]
  static let fallback = groups[3]
  static let casting = groups[8]

  /// The group of that name.
  package static func group(named name: String) -> Precedence? {
    groups.first { $0.name == name }
  }

  /// The operators of Swift's standard library.
  package static let standard: OperatorTable = {
    let rows: [(String, String)] = [
      ("AssignmentPrecedence", "+= -= *= /= %= &= |= ^= <<= >>= &+= &-= &*= &<<= &>>="),
      ("LogicalDisjunctionPrecedence", "||"), ("LogicalConjunctionPrecedence", "&&"),
      ("ComparisonPrecedence", "< <= > >= == != === !== ~="), ("NilCoalescingPrecedence", "??"),
      ("RangeFormationPrecedence", "... ..<"), ("AdditionPrecedence", "+ - &+ &- | ^"),
      ("MultiplicationPrecedence", "* / % &* &"), ("BitwiseShiftPrecedence", "<< >> &<< &>>"),
    ]
    var table = OperatorTable(
      infix: [:],
      prefix: ["+", "-", "!", "~", "...", "..<"],
      postfix: ["..."]
    )
    for (name, spellings) in rows {
      guard let precedence = group(named: name) else { continue }
      for spelling in spellings.split(separator: " ") { table.infix[String(spelling)] = precedence }
    }
    return table
  }()

  init(infix: [String: Precedence], prefix: Set<String>, postfix: Set<String>) {
    self.infix = infix
    self.prefix = prefix
    self.postfix = postfix
  }

  /// Adds what `infix operator`, `prefix operator` or `postfix operator` declares.
  package mutating func declare(_ spelling: String, fixity: String, precedence: String?) {
    switch fixity {
    case "prefix": prefix.insert(spelling)
    case "postfix": postfix.insert(spelling)
    default:
      infix[spelling] = precedence.flatMap(OperatorTable.group(named:)) ?? OperatorTable.fallback
    }
  }
}
