// SPDX-License-Identifier: Apache-2.0

public import MartletText

extension Table {
  /// The table in plain text, at most 100 characters wide.
  ///
  /// Up to 20 rows are shown, of more the first and last five.
  public var description: String { displayTable.text() }

  /// The most rows of which all are shown.
  private static let mostRows = 20
  /// How many rows are shown at either end of a longer table.
  private static let endRows = 5
  /// How many columns at either end of a wide table are looked at; no more of them ever fit.
  private static let endColumns = 30

  /// The part of the table that is shown, formatted.
  package var displayTable: DisplayTable {
    let isLong = rowCount > Self.mostRows
    let shownRows =
      isLong
      ? Array(0..<Self.endRows) + Array(rowCount - Self.endRows..<rowCount) : Array(0..<rowCount)
    let isWide = columnCount > 2 * Self.endColumns
    let shownColumns =
      isWide ? columns.prefix(Self.endColumns) + columns.suffix(Self.endColumns) : columns[...]

    let entries = shownColumns.map { $0.entries(shownRows) }
    var rows = shownRows.indices.map { row in entries.map { $0[row] } }
    if isLong {
      let gap = [DisplayTable.Entry](
        repeating: DisplayTable.Entry("⋮", isFaint: true),
        count: entries.count
      )
      rows.insert(gap, at: Self.endRows)
    }
    return DisplayTable(
      headers: shownColumns.map(\.displayHeader),
      rows: rows,
      footer: sourceLine,
      extent: DisplayTable.Extent(
        rows: rowCount,
        columns: columnCount,
        missing: missingCount,
        shownRows: shownRows.count
      )
    )
  }
}

extension Table: MediaRepresentable {
  /// The table as plain text and HTML.
  public var mediaBundle: MediaBundle {
    let table = displayTable
    return MediaBundle(text: table.text(), html: table.html)
  }
}

extension Column {
  /// The name, the type and the number of missing values.
  package var displayHeader: DisplayTable.Header {
    let missing = missingCount > 0 ? " ·\(grouped(missingCount)) NA" : ""
    let alignment: DisplayTable.Alignment =
      switch type {
      case .double, .float, .int, .duration: .right
      case .bool: .center
      case .string, .category, .date, .dateTime: .left
      }
    return DisplayTable.Header(name, detail: "\(type)\(missing)", alignment: alignment)
  }

  /// The values of some rows as text; numbers in a form that suits these rows.
  package func entries(_ rows: [Int]) -> [DisplayTable.Entry] {
    var format: NumberFormat?
    if case .double(let values) = storage { format = NumberFormat(rows.map { values[$0] }) }
    if case .float(let values) = storage {
      // Written out and read again: the digits of 32 bits, not those of the nearest 64 bits.
      let values = rows.map { Double("\(values[$0])") ?? .nan }
      format = NumberFormat(values)
      return zip(rows, values).map { row, value in
        validity.isMissing(row) ? .missing : DisplayTable.Entry(format?.text(value) ?? "")
      }
    }
    return rows.map { row in
      let cell = cell(row)
      return switch cell {
      case .missing: .missing
      case .double(let value): DisplayTable.Entry(format?.text(value) ?? cell.description)
      default: DisplayTable.Entry(cell.description)
      }
    }
  }
}
