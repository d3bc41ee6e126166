// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// What a tree may ask about: numbers, and whether a text is a certain value.
///
/// A question about text is kept as the number 0 (it is) or 1 (it is not) with the threshold ½, so
/// that the tree knows numbers only. NaN stands for missing.
package struct TreeFeatures: Sendable, Equatable {
  /// One thing to ask about.
  package struct Feature: Sendable, Equatable {
    /// The column.
    package var column: String
    /// The value that its text is compared with; `nil` for a number.
    package var level: String?
  }

  /// Sorted by the names of the columns, and within a column in the order of its values: this order
  /// decides between equally good questions.
  package let features: [Feature]
  let estimator: String

  /// The most different values that a text column may have.
  ///
  /// Fewer where there are very many rows: each value takes up a number in every row.
  private static let maximumLevels = 1000

  /// Reads from the training rows what there is to ask about.
  init(_ table: Table, columns: [String], estimator: String) throws {
    self.estimator = estimator
    features = try columns.sorted().flatMap { name -> [Feature] in
      let column = try table[name]
      switch column.type {
      case .double, .float, .int, .bool: return [Feature(column: name, level: nil)]
      case .date, .dateTime, .duration:
        throw LearningError(
          .notNumeric(column: name, type: column.type.noun, estimator: estimator)
        )
      case .string, .category:
        let levels = column.levels
        let limit = min(TreeFeatures.maximumLevels, max(2, 100_000_000 / max(1, table.rowCount)))
        guard levels.count <= limit else {
          throw LearningError(.tooManyLevels(column: name, count: levels.count, limit: limit))
        }
        return levels.map { Feature(column: name, level: $0) }
      }
    }
  }

  /// The values of every feature, one array of all rows for each.
  func values(_ table: Table) throws -> [[Double]] {
    var result: [[Double]] = []
    result.reserveCapacity(features.count)
    var current: (name: String, levels: [String?], codes: [Int])?
    for feature in features {
      let column = try table[feature.column]
      guard let level = feature.level else {
        guard column.type.isNumeric || column.type == .bool else {
          throw LearningError(
            .notNumeric(column: column.name, type: column.type.noun, estimator: estimator)
          )
        }
        _ = try presentFiniteValues(column)
        result.append(try column.doubles())
        continue
      }
      guard column.type.isText else {
        throw LearningError(
          .wrongFeatureType(
            name: column.name,
            value: "a column of \(column.type.noun)",
            expected: "text",
            model: estimator
          )
        )
      }
      if current?.name != column.name {
        current = (column.name, column.levels, column.levelCodes)
      }
      let wanted = current?.levels.firstIndex(of: level)
      let codes = current?.codes ?? []
      result.append(
        try Execution.current.map(codes.indices) {
          codes[$0] < 0 ? .nan : codes[$0] == wanted ? 0 : 1
        }
      )
    }
    return result
  }
}
