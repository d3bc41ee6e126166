// SPDX-License-Identifier: Apache-2.0

/// Which rows of two tables a join keeps.
public enum JoinKind: Sendable, Equatable, CaseIterable {
  /// Rows that have a partner in the other table.
  case inner
  /// All rows of this table; without a partner, the other table's columns are missing.
  case left
  /// All rows of the other table; without a partner, this table's columns are missing.
  case right
  /// All rows of both tables.
  case full
  /// Rows of this table that have a partner, once each, without the other table's columns.
  case semi
  /// Rows of this table that have no partner, without the other table's columns.
  case anti
}

/// How many partners the rows of two tables may have in a join.
public enum JoinCardinality: Sendable, Equatable, CaseIterable {
  /// Any number.
  case any
  /// Keys occur at most once in either table.
  case oneToOne
  /// Keys occur at most once in this table.
  case oneToMany
  /// Keys occur at most once in the other table.
  case manyToOne

  var isLeftUnique: Bool { self == .oneToOne || self == .oneToMany }
  var isRightUnique: Bool { self == .oneToOne || self == .manyToOne }
}
