// SPDX-License-Identifier: Apache-2.0

/// The operators that a cell may use, with their precedence.
package struct OperatorTable: Sendable, Equatable {
  package enum Associativity: Sendable { case left, right, none }

  /// One of Swift's precedence groups.
  package struct Precedence: Sendable, Equatable {
    package let name: String
    /// Higher binds tighter.
    package let rank: Double
    package let associativity: Associativity
  }

  package private(set) var infix: [String: Precedence]
  /// Those that cells have declared.
  package private(set) var ownGroups: [String: Precedence] = [:]
  package private(set) var prefix: Set<String>
  package private(set) var postfix: Set<String>

  /// Swift's precedence groups, loosest first.
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
      Precedence(name: $0.element.0, rank: Double($0.offset), associativity: $0.element.1)
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
      infix[spelling] = precedence.flatMap(precedenceGroup(named:)) ?? OperatorTable.fallback
    }
  }

  /// The group of that name, of Swift or of a cell.
  package func precedenceGroup(named name: String) -> Precedence? {
    ownGroups[name] ?? OperatorTable.group(named: name)
  }

  /// Adds what `precedencegroup` declares.
  ///
  /// Swift's groups are ordered only as far as they say; here all are, so a group of one's own goes
  /// right above the one that it is higher than, or below the one that it is lower than.
  package mutating func declareGroup(
    _ name: String,
    associativity: Associativity,
    higherThan: [String],
    lowerThan: [String]
  ) {
    let below = higherThan.compactMap { precedenceGroup(named: $0)?.rank }.max()
    let above = lowerThan.compactMap { precedenceGroup(named: $0)?.rank }.min()
    let standard = OperatorTable.fallback.rank
    let rank: Double
    switch (below, above) {
    case (let below?, let above?): rank = (below + above) / 2
    case (let below?, nil): rank = below + 0.5 / Double(1 + ownGroups.count)
    case (nil, let above?): rank = above - 0.5 / Double(1 + ownGroups.count)
    case (nil, nil): rank = standard
    }
    ownGroups[name] = Precedence(name: name, rank: rank, associativity: associativity)
  }
}
