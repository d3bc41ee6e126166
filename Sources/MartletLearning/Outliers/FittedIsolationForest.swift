// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An isolation forest that has grown.
public struct FittedIsolationForest: FittedTransformer, Equatable {
  // Invariants: at least one name and a finite median for each; at least one tree, whose features are places
  // of names; the sample size is at least 1.
  let names: [String]
  let medians: [Double]
  let trees: [IsolationTree]
  let sampleSize: Int
  /// The score above which a row is called unusual.
  public let threshold: Double
  let parameters: IsolationForest

  /// The columns that are added.
  static let newNames = ["anomaly_score", "is_anomaly"]

  /// Returns the table with the columns `anomaly_score` and `is_anomaly` added at the right.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    try table.checkNew(Self.newNames, step: "IsolationForest")
    let scores = try scores(table)
    return try table.appending(
      [
        Column(name: Self.newNames[0], storage: .double(scores)),
        Column(name: Self.newNames[1], storage: .bool(scores.map { $0 > threshold })),
      ],
      step: "IsolationForest"
    )
  }

  /// Returns the rows that are not unusual; all columns stay as they are.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func droppingOutliers(_ table: Table) throws -> Table {
    let scores = try scores(table)
    return table.gathered(scores.indices.filter { scores[$0] <= threshold })
  }

  /// The score of every row.
  func scores(_ table: Table) throws -> [Double] {
    let buffers = try names.map { name in
      let column = try table[name]
      guard column.type.isNumeric || column.type == .bool else {
        throw TableError(
          .wrongType(
            column: name,
            type: column.type,
            operation: "IsolationForest",
            expected: "numbers or truth values"
          )
        )
      }
      return try column.doubles()
    }
    let unit = Double(trees.count) * IsolationTree.expectedLength(sampleSize)
    let parts = try Parallel.map(table.rowCount, size: 256) { rows, _ in
      try Execution.current.map(rows, cost: trees.count) { row in
        let length = trees.reduce(0.0) { sum, tree in
          sum
            + tree.pathLength { feature in
              let value = buffers[feature][row]
              return value.isNaN ? medians[feature] : value
            }
        }
        // A sample of one row says nothing of any other.
        return unit > 0 ? exp2(-length / unit) : 0.5
      }
    }
    return Array(parts.joined())
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedIsolationForest: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(names.count) \(names.count == 1 ? "column" : "columns")"
    card.entries.append(.init(name: "threshold", value: significant(threshold, digits: 4)))
    return card
  }
}
