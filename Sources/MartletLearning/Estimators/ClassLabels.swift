// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// The classes of a target column, and how to make such a column again.
///
/// Invariant: at least two distinct levels.
struct ClassLabels: Sendable, Equatable {
  /// The name of the target.
  let target: String
  /// The classes that occur, in the order of the column's levels.
  let levels: [String]
  /// The type of the target column.
  let type: ColumnType

  /// More classes than this are taken for a mistake: numbers or names of single rows.
  static let maximumCount = 1000

  /// Reads the classes from a target column, and for each row the index of its class.
  static func read(
    _ table: Table,
    target: String
  ) throws -> (labels: ClassLabels, codes: [Int]) {
    let column = try table[target]
    guard column.missingCount == 0 else {
      throw LearningError(.missingTarget(target: target, count: column.missingCount))
    }
    if column.type.isDecimal {
      for row in 0..<column.count {
        if row % Execution.blockLength == 0 { try Execution.current.checkInterruption() }
        let cell = try column[row]
        guard cell.int != nil else {
          throw LearningError(.continuousTarget(target: target, value: "\(cell)"))
        }
      }
    }
    let all = column.levels
    var codes = column.levelCodes
    // A category column may have levels that no row of it has; no class can be learned from them.
    var counts = [Int](repeating: 0, count: all.count)
    for code in codes { counts[code] += 1 }
    let used = all.indices.filter { counts[$0] > 0 }
    if used.count < all.count {
      var place = [Int](repeating: -1, count: all.count)
      for (index, level) in used.enumerated() { place[level] = index }
      codes = codes.map { place[$0] }
    }
    let levels = used.map { all[$0] }
    guard levels.count <= maximumCount else {
      throw LearningError(
        .tooManyLevels(column: target, count: levels.count, limit: maximumCount)
      )
    }
    guard levels.count > 1 else {
      throw LearningError(.oneClass(target: target, level: levels.first ?? ""))
    }
    return (ClassLabels(target: target, levels: levels, type: column.type), codes)
  }

  /// Makes a column of classes from their indices, of the target's type where that is numbers or
  /// truth values, and of categories otherwise.
  func column(_ codes: [Int]) throws -> Column {
    switch type {
    case .int: return Column(target, codes.map { Int(levels[$0]) })
    case .double: return Column(target, codes.map { Double(levels[$0]) })
    case .float: return Column(target, floats: codes.map { Float(levels[$0]) })
    case .bool: return Column(target, codes.map { (levels[$0] == "true") as Bool? })
    case .string, .category, .date, .dateTime, .duration:
      return try Column(target, categories: codes.map { levels[$0] }, levels: levels)
    }
  }
}
