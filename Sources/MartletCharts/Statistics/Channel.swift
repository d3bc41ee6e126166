// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText

/// What the values of a column are to a chart.
enum Measure: Sendable, Equatable {
  case number(integral: Bool)
  case date
  case name
}

/// A column read for drawing.
///
/// Invariant: `numbers` and `texts` have one element for each row of the table; a missing value is
/// NaN in the first and nil in the second.
struct Channel: Sendable {
  let column: String
  let measure: Measure
  /// Numbers, or days since 1970-01-01, or the index in `levels`.
  let numbers: [Double]
  /// The values as names.
  let texts: [String?]
  /// The distinct names that occur, in the column's order; of numbers, in ascending order.
  let levels: [String]

  /// Reads a column as what it is.
  ///
  /// Throws when there is no such column, no row, or no value in it.
  init(_ name: String, in table: Table) throws {
    let column = try Channel.column(name, in: table)
    switch column.type {
    case .double, .float, .int:
      let values = try Channel.drawable(column)
      self.init(name, numbers: values, measure: .number(integral: column.type == .int))
    case .date, .dateTime:
      self.init(name, numbers: try Channel.days(column), measure: .date)
    default:
      try self.init(name, texts: column.strings(), order: column.levels)
    }
    if !numbers.contains(where: \.isFinite) { throw ChartError(.noValues(column: name)) }
  }

  /// Reads a column that must hold numbers; `channel` names its use in the error.
  init(numeric name: String, in table: Table, for channel: String) throws {
    let column = try Channel.column(name, in: table)
    switch column.type {
    case .double, .float, .int, .bool:
      let values = try Channel.drawable(column)
      self.init(name, numbers: values, measure: .number(integral: !column.type.isDecimal))
    default:
      throw ChartError(.notNumeric(column: name, type: "\(column.type)", channel: channel))
    }
    if !numbers.contains(where: \.isFinite) { throw ChartError(.noValues(column: name)) }
  }

  private static func drawable(_ column: Column) throws -> [Double] {
    let values = try column.doubles()
    return try Execution.current.map(values.indices) { isDrawable(values[$0]) ? values[$0] : .nan }
  }

  /// Whether a number can stand on an axis, whose ends and span must be finite with room to spare.
  static func isDrawable(_ value: Double) -> Bool { abs(value) <= 1e300 }

  /// Whether a column has numbers that are not missing and cannot be drawn all the same.
  static func hasUndrawable(_ name: String, in table: Table) -> Bool {
    guard let column = try? table[name], column.type.isDecimal,
      let values = try? column.doubles()
    else { return false }
    return values.contains { !$0.isNaN && !isDrawable($0) }
  }

  private static func column(_ name: String, in table: Table) throws -> Column {
    if !table.columnNames.contains(name) {
      throw ChartError(.unknownColumn(name: name, available: table.columnNames))
    }
    if table.rowCount == 0 { throw ChartError(.emptyTable) }
    return try table[name]
  }

  private init(_ name: String, numbers: [Double], measure: Measure) {
    column = name
    self.measure = measure
    self.numbers = numbers
    texts = []
    levels = []
  }

  private init(_ name: String, texts: [String?], order: [String]) throws {
    column = name
    measure = .name
    var index: [String: Int] = [:]
    var present: Set<String> = []
    let execution = Execution.current
    try execution.everyBlock(of: texts.indices) { block in
      for row in block { if let text = texts[row] { present.insert(text) } }
    }
    let levels = order.filter { present.contains($0) }
    for level in levels where index[level] == nil { index[level] = index.count }
    self.levels = levels
    self.texts = texts
    numbers = try execution.map(texts.indices) { row in
      guard let text = texts[row], let code = index[text] else { return .nan }
      return Double(code)
    }
  }

  /// The same values as names, each distinct number or date being one.
  func asNames() throws -> Channel {
    if measure == .name { return self }
    var seen: [Double: String] = [:]
    let execution = Execution.current
    try execution.everyBlock(of: numbers.indices) { block in
      for row in block where numbers[row].isFinite && seen[numbers[row]] == nil {
        seen[numbers[row]] =
          measure == .date
          ? CalendarDay.date(of: numbers[row]).description
          : LabelText.number(numbers[row], digits: 9)
      }
    }
    var order: [String] = []
    for value in try execution.sorted(seen.keys, by: <) {
      if let text = seen[value], order.last != text { order.append(text) }
    }
    let texts = try execution.map(numbers.indices) {
      numbers[$0].isFinite ? seen[numbers[$0]] : nil
    }
    return try Channel(column, texts: texts, order: order)
  }

  /// Days since 1970-01-01, moments with their part of the day in UTC; NaN for a missing one.
  private static func days(_ column: Column) throws -> [Double] {
    try Execution.current.map(0..<column.count) { row in
      switch try column[row] {
      case .date(let date): Double(date.dayNumber)
      case .dateTime(let moment): Double(moment.microseconds) / 86_400_000_000
      default: .nan
      }
    }
  }
}
