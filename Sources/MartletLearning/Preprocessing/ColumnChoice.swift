// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText

/// The columns that a step learns from: the named ones, or all that suit it but the target.
///
/// - Throws: ``LearningError`` of kind `emptyTable`, or `invalidHyperparameter` where the target is
///   named; ``TableError`` of kind `unknownColumn`, `duplicateColumn`, or `wrongType` for a named column
///   that does not suit.
func chosenColumns(
  _ table: Table,
  named names: [String],
  target: String?,
  step: String,
  expected: String = "numbers",
  suits: (Column) -> Bool = { $0.type.isNumeric }
) throws -> [Column] {
  guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: step)) }
  if let target { _ = try table[target] }
  guard !names.isEmpty else { return table.columns.filter { $0.name != target && suits($0) } }
  var seen: Set<String> = []
  return try names.map { name in
    let column = try table[name]
    guard name != target else {
      throw LearningError(
        .invalidHyperparameter(
          name: "columns",
          value: "\(shortList(names)), with the target \"\(name)\"",
          expected: "columns other than the target"
        )
      )
    }
    guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
    guard suits(column) else {
      throw TableError(
        .wrongType(column: name, type: column.type, operation: step, expected: expected)
      )
    }
    return column
  }
}

extension Table {
  /// The column of a name, which must hold numbers for a step to work on it.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  func numbers(_ name: String, for step: String) throws -> Column {
    let column = try self[name]
    guard column.type.isNumeric else {
      throw TableError(
        .wrongType(column: name, type: column.type, operation: step, expected: "numbers")
      )
    }
    return column
  }

  /// The table with columns in place of those of the same names.
  func replacing(_ replacements: [Column]) -> Table {
    let byName = Dictionary(replacements.map { ($0.name, $0) }) { first, _ in first }
    return Table(unchecked: columns.map { byName[$0.name] ?? $0 })
  }

  /// The table with new columns at the right.
  ///
  /// - Throws: ``LearningError`` of kind `columnExists`.
  func appending(_ new: [Column], step: String) throws -> Table {
    try checkNew(new.map(\.name), step: step)
    return Table(unchecked: columns + new)
  }

  /// Throws when one of the names is a column's already, or comes twice.
  func checkNew(_ names: [String], step: String) throws {
    var taken = Set(columnNames)
    for name in names where !taken.insert(name).inserted {
      throw LearningError(.columnExists(name: name, estimator: step))
    }
  }
}

/// A step as it is written in a program, without the arguments that are `nil`.
func written(_ name: String, _ arguments: String?...) -> String {
  "\(name)(\(arguments.compactMap { $0 }.joined(separator: ", ")))"
}

/// The argument `columns` as it is written, `nil` if there are none.
func writtenColumns(_ columns: [String]) -> String? {
  columns.isEmpty ? nil : "columns: \(columns)"
}

/// A number as it is written in a program.
func writtenNumber(_ value: Double) -> String { Cell.double(value).description }

extension Card.Entry {
  /// The entry for the columns that were chosen.
  static func columns(_ names: [String], all: String = "all numeric") -> Card.Entry {
    .init(name: "columns", value: names.isEmpty ? all : shortList(names), isStrong: !names.isEmpty)
  }
}

extension Card {
  /// The card of a fitted step: how many columns it knows, and what of the first of them.
  func fitted(_ entries: [Entry]) -> Card {
    var card = self
    card.note = "fitted, \(entries.count) \(entries.count == 1 ? "column" : "columns")"
    card.entries += entries.prefix(8)
    return card
  }
}

/// The mean and the population's standard deviation of at least one value, the latter 0 if all are
/// equal.
///
/// - Throws: ``Interrupted``.
func meanAndDeviation(_ values: [Double]) throws -> (mean: Double, deviation: Double) {
  guard let first = values.first, values.contains(where: { $0 != first }) else {
    return (values.first ?? .nan, 0)
  }
  let count = Double(values.count)
  let mean = try compensatedSum(of: values) { $0 } / count
  let squares = try compensatedSum(of: values) { ($0 - mean) * ($0 - mean) }
  // The second sum takes out what rounding left of the mean's error.
  let rest = try compensatedSum(of: values) { $0 - mean }
  return (mean, max(0, (squares - rest * rest / count) / count).squareRoot())
}

/// The sum of a function of each value, with the rounding errors carried along as `compensatedSum(_:)` does,
/// and a look before each block whether to stop.
private func compensatedSum(
  of values: [Double],
  _ term: (Double) -> Double
) throws -> Double {
  var (sum, lost) = (0.0, 0.0)
  try Execution.current.everyBlock(of: values.indices) { block in
    for place in block {
      let value = term(values[place])
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
  }
  return sum.isFinite ? sum + lost : sum
}

/// The present values in ascending order, all of them finite and of a size that can be squared.
///
/// - Throws: ``LearningError`` of kind `notFinite`; ``Interrupted``.
func sortedFiniteValues(_ column: Column) throws -> [Double] {
  _ = try presentFiniteValues(column)
  return try column.sortedNumbers().values
}

/// An error about a hyperparameter.
func invalid(_ name: String, _ value: Double, _ expected: String) -> LearningError {
  LearningError(
    .invalidHyperparameter(name: name, value: writtenNumber(value), expected: expected)
  )
}

/// Throws unless a whole number lies in a range.
func check(_ name: String, _ value: Int, in range: ClosedRange<Int>) throws {
  guard range.contains(value) else {
    throw LearningError(
      .invalidHyperparameter(
        name: name,
        value: "\(value)",
        expected: "from \(range.lowerBound) to \(range.upperBound)"
      )
    )
  }
}

/// Throws unless two shares are in order and from 0 to 1.
func checkShares(_ name: String, _ lower: Double, _ upper: Double) throws {
  guard lower >= 0, upper <= 1, lower < upper else {
    throw LearningError(
      .invalidHyperparameter(
        name: name,
        value: "from \(writtenNumber(lower)) to \(writtenNumber(upper))",
        expected: "two shares from 0 to 1, the first one smaller"
      )
    )
  }
}
