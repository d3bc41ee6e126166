// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText

/// The names and types of the columns that a model learned from.
struct FeatureSchema: Sendable, Equatable {
  /// The name of the model, for messages.
  let model: String
  /// The names, in the order of the training table.
  let names: [String]
  /// Their types.
  let types: [ColumnType]
  /// What the training rows were like, column by column, the target at the end.
  let training: [ColumnStatistics]

  /// All columns of a table but the target.
  ///
  /// - Throws: ``Interrupted``.
  init(_ table: Table, target: String, model: String) throws {
    let features = table.columns.filter { $0.name != target }
    self.model = model
    names = features.map(\.name)
    types = features.map(\.type)
    training = try (features + table.columns.filter { $0.name == target }).map { column in
      try Execution.current.checkInterruption()
      return try ColumnStatistics(column)
    }
  }

  /// The columns of the schema in its order; columns that the schema does not name are dropped.
  func select(_ table: Table) throws -> Table {
    try checkNames(table.columnNames)
    return Table(unchecked: try names.map { try table[$0] })
  }

  /// A table of one row.
  func table(_ row: [String: Cell]) throws -> Table {
    // A dictionary has no order: sorted, the message is always the same.
    try checkNames(row.keys.sorted())
    let columns = try zip(names, types).map { name, type in
      try column(name, type, row[name] ?? .missing)
    }
    return Table(unchecked: columns)
  }

  /// Throws when a name of the schema is not among the given ones.
  ///
  /// Of several, one that was probably misspelt comes first.
  private func checkNames(_ given: [String]) throws {
    let present = Set(given)
    let missing = names.filter { !present.contains($0) }
    guard !missing.isEmpty else { return }
    let known = Set(names)
    let unused = given.filter { !known.contains($0) }
    let misspelt = missing.filter { nearestName(to: $0, among: unused) != nil }
    let others = missing.filter { nearestName(to: $0, among: unused) == nil }
    throw LearningError(
      .missingFeatures(names: misspelt + others, unused: unused, model: model)
    )
  }

  private func column(_ name: String, _ type: ColumnType, _ cell: Cell) throws -> Column {
    switch (type, cell) {
    case (.int, .missing), (.double, .missing): return Column(name, [nil as Double?])
    case (.bool, .missing): return Column(name, [nil as Bool?])
    case (.date, .missing): return Column(name, [nil as CalendarDate?])
    case (.dateTime, .missing): return Column(name, [nil as DateTime?])
    case (.duration, .missing): return Column(name, [nil as TimeSpan?])
    case (_, .missing): return Column(name, [nil as String?])
    case (.int, .int), (.double, .int), (.double, .double), (.int, .double):
      // A model that learned from whole numbers takes 17.5 as well.
      return Column(name, [cell.double])
    case (.bool, .bool(let value)): return Column(name, [value])
    case (.date, .date(let value)): return Column(name, [value])
    case (.dateTime, .dateTime(let value)): return Column(name, [value])
    case (.duration, .duration(let value)): return Column(name, [value])
    case (.string, .string(let value)), (.category, .string(let value)):
      return Column(name, [value])
    default:
      throw LearningError(
        .wrongFeatureType(
          name: name,
          value: "\(cell.literal), \(cell.noun)",
          expected: type.noun,
          model: model
        )
      )
    }
  }
}
