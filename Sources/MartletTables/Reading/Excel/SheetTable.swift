// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Turns a sheet of an Excel file into a table.
struct SheetTable {
  let workbook: Workbook
  let hasHeader: Bool
  let skippedRows: Int

  /// What a cell holds.
  private enum Value {
    case number(Double), day(CalendarDate), moment(Int), time(Int), text(String), bool(Bool), error
  }

  /// The most cells of the rectangle that the values span.
  private static let mostCells = 100_000_000

  func table(_ xml: [UInt8]) throws -> Table {
    var rows: [(number: Int, cells: [(column: Int, value: Value)])] = []
    var (lastColumn, lastRow, cellCount) = (-1, -1, 0)
    try cells(xml) { row, column, value in
      guard row >= skippedRows else { return }
      guard row > lastRow || rows.last?.number == row else {
        throw workbook.malformed("row \(row + 1) comes after row \(lastRow + 1)")
      }
      if rows.last?.number != row { rows.append((row, [])) }
      rows[rows.count - 1].cells.append((column, value))
      cellCount += 1
      if cellCount % 65_536 == 0 { try Execution.current.require(bytes: cellCount * 64) }
      (lastRow, lastColumn) = (row, max(lastColumn, column))
    }
    guard let first = rows.first else { throw workbook.malformed("the sheet is empty") }
    let height = lastRow - first.number + 1
    let (area, overflow) = height.multipliedReportingOverflow(by: lastColumn + 1)
    guard !overflow, area <= Self.mostCells else {
      throw workbook.malformed(
        "its values span \(grouped(height)) rows and \(grouped(lastColumn + 1)) columns"
      )
    }
    try Execution.current.require(bytes: area * 16)
    let names = names(hasHeader ? first.cells : [], lastColumn + 1)
    let top = first.number + (hasHeader ? 1 : 0)
    var builders = [ColumnBuilder](repeating: ColumnBuilder(), count: lastColumn + 1)
    for row in rows.dropFirst(hasHeader ? 1 : 0) {
      try Execution.current.checkInterruption()
      for (column, value) in row.cells {
        let gap = row.number - top - builders[column].count
        // A cell that is written twice counts once.
        guard gap >= 0 else { continue }
        builders[column].appendMissing(gap)
        append(value, to: &builders[column])
      }
    }
    return try Table(
      builders.indices.compactMap { place in
        var builder = builders[place]
        // A column without a name and without values is only formatted.
        if builder.count == 0, names[place] == nil, hasHeader { return nil }
        builder.appendMissing(lastRow - top + 1 - builder.count)
        let name = names[place] ?? unused("column\(place + 1)", names)
        return builder.column(named: name, readsTimes: false)
      }
    )
  }

  private func append(_ value: Value, to builder: inout ColumnBuilder) {
    switch value {
    case .number(let number):
      if let whole = Int(exactly: number), number.magnitude < 9_007_199_254_740_992 {
        builder.append(whole)
      } else {
        builder.append(number)
      }
    case .day(let day): builder.append(day)
    case .moment(let microseconds): builder.append(moment: microseconds)
    case .time(let microseconds): builder.append(TimeSpan(microseconds: microseconds).description)
    case .text(let text): text.isEmpty ? builder.appendMissing() : builder.append(text)
    case .bool(let bool): builder.append(bool)
    case .error: builder.appendMissing()
    }
  }

  /// The names in the first row; one that comes again gets a number.
  private func names(_ cells: [(column: Int, value: Value)], _ count: Int) -> [String?] {
    var names = [String?](repeating: nil, count: count)
    var seen: Set<String> = []
    for (column, value) in cells where names[column] == nil {
      let text: String =
        switch value {
        case .number(let number): doubleText(number)
        case .day(let day): day.description
        case .moment(let moment): DateTime.text(moment, .utc)
        case .time(let time): TimeSpan(microseconds: time).description
        case .text(let text): text
        case .bool(let bool): bool ? "true" : "false"
        case .error: ""
        }
      guard !text.isEmpty else { continue }
      var name = text
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(text)_\(number)"
        number += 1
      }
      names[column] = name
    }
    return names
  }

  private func unused(_ name: String, _ names: [String?]) -> String {
    var name = name
    while names.contains(name) { name += "_" }
    return name
  }

  // MARK: Cells

  /// Calls `body` for each cell with a value, of merged cells for the first one.
  private func cells(_ bytes: [UInt8], _ body: (Int, Int, Value) throws -> Void) throws {
    var xml = XMLReader(bytes)
    var (row, column) = (-1, -1)
    var (type, style) = ("n", 0)
    var (text, isValue, hasValue) = ("", false, false)
    var count = 0
    do {
      while let event = try xml.next() {
        switch event {
        case .start("row"):
          row = xml.attribute("r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
          column = -1
          guard (0..<1_048_576).contains(row) else {
            throw workbook.malformed("there is no row \(row + 1)")
          }
          if row % 256 == 0 { try Execution.current.checkInterruption() }
        case .start("c"):
          column = xml.attribute("r").flatMap(Self.column) ?? column + 1
          guard column < 16_384, row >= 0 else {
            throw workbook.malformed("a cell is in no column")
          }
          type = xml.attribute("t") ?? "n"
          style = xml.attribute("s").flatMap { Int($0) } ?? 0
          (text, hasValue) = ("", false)
        case .start("v"), .start("t"): (isValue, hasValue) = (true, true)
        case .start("rPh"): isValue = false
        case .end("v"), .end("t"): isValue = false
        case .text(let part): if isValue { text += part }
        case .end("c"):
          count += 1
          // A row that begins within a cell leaves no column.
          guard hasValue, column >= 0, let value = try value(text, type, style) else { continue }
          try body(row, column, value)
        default: break
        }
      }
    } catch let problem as XMLReader.Problem {
      throw workbook.malformed("the sheet is no right XML at byte \(problem.place)")
    }
  }

  /// The number of the column of a place such as `AB12`, from 0.
  private static func column(_ place: String) -> Int? {
    var column = 0
    for byte in place.utf8.prefix(4) {
      guard byte &- 65 < 26 else { break }
      column = column * 26 + Int(byte - 64)
    }
    return column > 0 ? column - 1 : nil
  }

  private func value(_ text: String, _ type: String, _ style: Int) throws -> Value? {
    switch type {
    case "s":
      guard let index = Int(text), workbook.texts.indices.contains(index) else {
        throw workbook.malformed("there is no text \(text.prefix(20))")
      }
      return .text(workbook.texts[index])
    case "str", "inlineStr": return .text(text)
    case "b": return .bool(text == "1" || text == "true")
    case "e": return .error
    case "d":
      if let day = try? CalendarDate(text) { return .day(day) }
      return (try? DateTime(text)).map { .moment($0.microseconds) } ?? .text(text)
    default:
      guard !text.isEmpty else { return nil }
      guard let number = Double(text) else {
        throw workbook.malformed("\"\(text.prefix(20))\" is no number")
      }
      return timed(
        number,
        workbook.styles.indices.contains(style) ? workbook.styles[style] : .plain
      )
    }
  }

  /// A number in the form of its style; days count from the day 0 of the file.
  private func timed(_ number: Double, _ kind: Workbook.NumberKind) -> Value {
    guard kind != .plain, number.magnitude < 3_000_000, number.isFinite else {
      return .number(number)
    }
    if kind == .time, number < 1 || number >= 10_000 {
      return .time(Int((number * 86_400_000_000).rounded()))
    }
    // Excel believes that 1900 was a leap year: before March 1900 the days count one more.
    let isEarly = workbook.dayZero == -25_569 && number < 60
    let start = (workbook.dayZero + (isEarly ? 1 : 0)) * 86_400_000_000
    // To the millisecond: a day is a fraction with rounding errors.
    let moment = start + Int((number * 86_400_000).rounded()) * 1_000
    guard DateTime.allMicroseconds.contains(moment) else { return .number(number) }
    if kind == .day || (kind != .time && moment % 86_400_000_000 == 0) {
      return .day(CalendarDate(dayNumber: DateTime.day(moment)))
    }
    return .moment(moment)
  }
}

extension Table {
  /// Reads a table from a sheet of an Excel file (`.xlsx`).
  ///
  /// Numbers are whole if all of them are, days and moments where the form of the cells says so;
  /// formulas count with the values that Excel has computed. Empty cells and errors such as `#N/A`
  /// are missing. Of merged cells only the first one has the value.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - sheet: The name of the sheet; the first one by default.
  ///   - hasHeader: Whether the first row names the columns; true by default.
  ///   - skippedRows: How many rows at the top are left out; 0 by default.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``, also if there is no such
  ///   sheet.
  public init(
    xlsx path: String,
    sheet: String? = nil,
    hasHeader: Bool = true,
    skippedRows: Int = 0
  ) throws {
    let bytes = try DataFile.contents(path)
    let workbook = try Workbook(bytes, file: path)
    let reader = SheetTable(
      workbook: workbook,
      hasHeader: hasHeader,
      skippedRows: max(0, skippedRows)
    )
    let name = sheet ?? workbook.sheetNames.first ?? ""
    self = try reader.table(try workbook.sheet(sheet))
      .from(DataSource(path, bytes, query: "sheet \(name)"))
  }
}
