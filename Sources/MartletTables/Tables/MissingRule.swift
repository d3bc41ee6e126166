// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// How much must be missing for a row or a column to be dropped.
public enum MissingRule: Sendable, Equatable, CustomStringConvertible {
  /// Any value.
  case any
  /// All values.
  case all
  /// A larger share of the values than this one, from 0 to 1.
  case moreThan(Double)

  /// The rule as it is written in a program.
  public var description: String {
    switch self {
    case .any: ".any"
    case .all: ".all"
    case .moreThan(let share): ".moreThan(\(doubleText(share)))"
    }
  }

  /// Whether a row or column of so many values, so many of them missing, is dropped; never one without
  /// values.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for a share outside of 0 to 1.
  package func applies(to missing: Int, of count: Int) throws -> Bool {
    switch self {
    case .any: return missing > 0
    case .all: return missing == count && count > 0
    case .moreThan(let share):
      guard share >= 0, share <= 1 else {
        throw TableError(
          .invalidArgument(
            name: "moreThan",
            value: doubleText(share),
            expected: "a share from 0 to 1"
          )
        )
      }
      return count > 0 && Double(missing) / Double(count) > share
    }
  }
}

extension Table {
  /// The table without the rows that miss too many values.
  ///
  /// - Parameters:
  ///   - rule: Which rows go: those that miss any value, all of them, or more than a share.
  ///   - columns: The columns to look at; left out, all.
  /// - Returns: All columns, with the rows that are left in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for a share outside of 0 to 1;
  ///   `Interrupted`.
  public func droppingRows(missing rule: MissingRule, columns: [String] = []) throws -> Table {
    let looked = columns.isEmpty ? self.columns : try columns.map { try self[$0] }
    var counts = [Int](repeating: 0, count: rowCount)
    for column in looked {
      try Execution.current.checkInterruption()
      column.validity.forEachMissing { counts[$0] += 1 }
    }
    // The rule is looked at even where there is no row.
    _ = try rule.applies(to: 0, of: looked.count)
    var kept: [Int] = []
    try Execution.current.everyBlock(of: 0..<rowCount) { block in
      for row in block where try !rule.applies(to: counts[row], of: looked.count) {
        kept.append(row)
      }
    }
    return kept.count == rowCount ? self : gathered(kept)
  }

  /// The table without the columns that miss too many values.
  ///
  /// What is dropped follows from these very rows. Before training, drop the same columns of training and
  /// test rows: that is what the transformer `DropColumns` is for.
  ///
  /// - Parameters:
  ///   - rule: Which columns go: those that miss any value, all of them, or more than a share.
  ///   - columns: The columns to look at; left out, all.
  /// - Returns: The columns that are left, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for a share outside of 0 to 1.
  public func droppingColumns(missing rule: MissingRule, columns: [String] = []) throws -> Table {
    let looked = columns.isEmpty ? self.columns : try columns.map { try self[$0] }
    return try dropping(
      looked.filter { try rule.applies(to: $0.missingCount, of: rowCount) }.map(\.name)
    )
  }
}
