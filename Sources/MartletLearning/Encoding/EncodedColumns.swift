// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

// What all encoders do alike: choose columns, read their levels, put new columns in their place.

/// The levels of a column and the level of each row.
struct CodedColumn {
  /// The different values as text, in the order of the column.
  let levels: [String]
  /// For each row the place of its level, -1 where it is missing.
  let codes: [Int]
  /// How many rows have none.
  let missingCount: Int

  init(_ column: Column) throws {
    let execution = Execution.current
    try execution.checkInterruption()
    missingCount = column.missingCount
    if case .category(let codes, let levels) = column.storage {
      self.levels = levels.names
      self.codes = try execution.map(codes.indices) { Int(codes[$0]) }
      return
    }
    let groups = try column.grouping()
    let sorted = groups.sortedGroups
    var place = [Int](repeating: 0, count: groups.firstRows.count)
    for (position, group) in sorted.enumerated() { place[group] = position }
    levels = try execution.map(sorted.indices) {
      column.cell(groups.firstRows[sorted[$0]]).description
    }
    codes = try execution.map(groups.codes.indices) {
      groups.codes[$0] < 0 ? -1 : place[groups.codes[$0]]
    }
  }

  /// How many rows have each level.
  func counts() throws -> [Int] {
    var counts = [Int](repeating: 0, count: levels.count)
    try Execution.current.everyBlock(of: codes.indices) { block in
      for row in block where codes[row] >= 0 { counts[codes[row]] += 1 }
    }
    return counts
  }

  /// For each of the column's levels its place among others, -1 where it is not one of them.
  func places(among known: [String]) throws -> [Int] {
    let places = try placesOf(known)
    return try Execution.current.map(levels.indices) { places[levels[$0]] ?? -1 }
  }
}

/// The place of each text; of equal ones the first.
func placesOf(_ texts: [String]) throws -> [String: Int] {
  var places: [String: Int] = [:]
  places.reserveCapacity(texts.count)
  try Execution.current.everyBlock(of: texts.indices) { block in
    for place in block where places[texts[place]] == nil { places[texts[place]] = place }
  }
  return places
}

/// Which columns an encoder takes.
struct ColumnChoice: Sendable {
  /// The name of the encoder, for messages.
  let estimator: String
  /// What it takes, for messages.
  let expected: String
  /// The types that it takes when no column is named.
  let isTakenUnnamed: @Sendable (ColumnType) -> Bool
  /// The types that it takes.
  let isTaken: @Sendable (ColumnType) -> Bool

  /// Text and categories; where they are named, also whole numbers and truth values.
  static func levels(_ estimator: String) -> ColumnChoice {
    ColumnChoice(
      estimator: estimator,
      expected: "text, categories, whole numbers or truth values",
      isTakenUnnamed: { $0.isText },
      isTaken: { $0.isText || $0 == .int || $0 == .bool }
    )
  }

  /// Text; where they are named, also categories.
  static func texts(_ estimator: String) -> ColumnChoice {
    ColumnChoice(
      estimator: estimator,
      expected: "text",
      isTakenUnnamed: { $0 == .string },
      isTaken: { $0.isText }
    )
  }

  /// The named columns, or all that are taken unnamed; never the target.
  func columns(_ names: [String], of table: Table, target: String?) throws -> [Column] {
    try Execution.current.checkInterruption()
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: estimator)) }
    if let target { _ = try table[target] }
    if names.isEmpty {
      return table.columns.filter { isTakenUnnamed($0.type) && $0.name != target }
    }
    var seen: Set<String> = []
    return try names.map { name in
      guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
      guard name != target else {
        throw LearningError(
          .invalidHyperparameter(
            name: "columns",
            value: shortList(names),
            expected: "columns besides the target \"\(name)\""
          )
        )
      }
      return try column(name, of: table)
    }
  }

  /// A column in training.
  private func column(_ name: String, of table: Table) throws -> Column {
    let column = try table[name]
    guard isTaken(column.type) else { throw wrongType(column) }
    return column
  }

  /// A column that was chosen in training, in other rows: whole numbers may be decimal ones there.
  func again(_ name: String, of table: Table) throws -> Column {
    let column = try table[name]
    guard isTaken(column.type) || (isTaken(.int) && column.type.isNumeric) else {
      throw wrongType(column)
    }
    return column
  }

  private func wrongType(_ column: Column) -> TableError {
    TableError(
      .wrongType(column: column.name, type: column.type, operation: estimator, expected: expected)
    )
  }
}

/// A table with some of its columns replaced, each by others in its place.
///
/// - Throws: ``LearningError`` of kind `columnExists`.
func replacing(
  _ replacements: [String: [Column]],
  in table: Table,
  estimator: String
) throws -> Table {
  try checkNames(replacements.mapValues { $0.map(\.name) }, in: table, estimator: estimator)
  return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
}

/// Throws when a column that would be made is there already.
func checkNames(_ replacements: [String: [String]], in table: Table, estimator: String) throws {
  var names = Set(table.columnNames.filter { replacements[$0] == nil })
  for column in table.columns {
    for name in replacements[column.name] ?? [] {
      guard names.insert(name).inserted else {
        throw LearningError(.columnExists(name: name, estimator: estimator))
      }
    }
  }
}

/// The most columns that one step makes of a column.
let maximumMadeColumns = 1 << 16

/// Throws when columns of so many rows would take up more memory than a matrix may, or than there is.
func checkRoom(rows: Int, columns: Int, of column: String, advice: String) throws {
  let limit = min(maximumMadeColumns, Matrix.maximumCount / max(1, rows))
  guard columns <= limit else {
    throw LearningError(
      .tooManyColumns(column: column, count: columns, limit: limit, advice: advice)
    )
  }
  try Execution.current.require(bytes: rows * columns * MemoryLayout<Int>.stride)
}

/// Throws when a hyperparameter is outside of its range.
func checkHyperparameter(_ isValid: Bool, _ name: String, _ value: String, _ expected: String)
  throws
{
  guard isValid else {
    throw LearningError(.invalidHyperparameter(name: name, value: value, expected: expected))
  }
}

/// The call that makes a step, of those arguments that are not at their defaults.
func callText(_ name: String, _ arguments: [String?]) -> String {
  "\(name)(\(arguments.compactMap { $0 }.joined(separator: ", ")))"
}

/// `columns: […]`, or nothing where none are named.
func columnsArgument(_ columns: [String]) -> String? {
  columns.isEmpty ? nil : "columns: \(columns)"
}

/// Text as it would be written in a program.
func quoted(_ text: String) -> String { Cell.string(text).literal }
