// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

// What all classifier models do alike, once they have the scores of the classes.

extension Prediction {
  /// The prediction of a model for the only row of a table.
  init(model: some ClassifierModel, row: Table) throws {
    let probabilities = try model.probabilities(row).columns.map { try $0[0].double ?? .nan }
    self.init(
      target: model.target,
      classes: model.classes,
      probabilities: probabilities,
      label: indexOfLargest(probabilities)
    )
  }
}

extension ClassificationReport {
  /// The report of a model on the rows of a table whose class is known.
  init(model: some ClassifierModel, table: Table) throws {
    let truth = try table[model.target]
    guard truth.missingCount == 0 else {
      throw LearningError(.missingTarget(target: model.target, count: truth.missingCount))
    }
    guard table.rowCount > 0 else {
      throw LearningError(.emptyTable(estimator: "evaluate"))
    }
    try self.init(
      truth: truth,
      predicted: model.predict(table),
      classes: model.classes,
      target: model.target
    )
  }
}

/// The place of the largest value; of equal ones the first.
func indexOfLargest(_ values: some RandomAccessCollection<Double>) -> Int {
  var best = 0
  for (index, value) in values.enumerated() where index > 0 {
    if value > values[values.index(values.startIndex, offsetBy: best)] { best = index }
  }
  return best
}

/// A table of a column for each class from values row after row.
func probabilityTable(_ values: [Double], classes: [String]) throws -> Table {
  let rows = values.count / max(classes.count, 1)
  return Table(
    unchecked: try classes.enumerated().map { place, name in
      Column(
        name: name,
        storage: .double(
          try Execution.current.map(0..<rows) { values[$0 * classes.count + place] }
        )
      )
    }
  )
}

/// For each row the place of its largest value, from values row after row.
func labels(_ values: [Double], classes: Int) throws -> [Int] {
  try Execution.current.map(0..<values.count / max(classes, 1), cost: classes) { row in
    indexOfLargest(values[row * classes..<(row + 1) * classes])
  }
}
