// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What a table holds, column by column: the result of ``Table/describe()``.
public struct TableSummary: Sendable, CustomStringConvertible {
  private let columns: [ColumnSummary]
  private let rowCount: Int
  /// The summary as a table with one row for each column of the table described.
  ///
  /// | column | type | meaning |
  /// |---|---|---|
  /// | `column` | string | the name |
  /// | `type` | string | the short name of its type |
  /// | `count`, `missing`, `unique` | int | values present, missing, and different from each other |
  /// | `mean`, `sd` | double | mean and standard deviation with *n* − 1, of numbers |
  /// | `min`, `q25`, `median`, `q75`, `max` | double | quantiles of type 7, of numbers |
  /// | `top` | string | the most frequent value, if the column does not hold numbers |
  /// | `histogram` | string | how the values are distributed, as a line of bars |
  public let table: Table

  init(_ source: Table) throws {
    let columns = try source.columns.map { try ColumnSummary($0) }
    self.columns = columns
    rowCount = source.rowCount
    func numbers(_ name: String, _ value: (ColumnSummary) -> Double?) -> Column {
      Column(name, columns.map(value))
    }
    table = Table(unchecked: [
      Column("column", columns.map { $0.column.name as String? }),
      Column("type", columns.map { $0.column.type.description as String? }),
      Column("count", columns.map { ($0.column.count - $0.column.missingCount) as Int? }),
      Column("missing", columns.map { $0.column.missingCount as Int? }),
      Column("unique", columns.map { $0.unique as Int? }),
      numbers("mean", \.mean),
      numbers("sd", \.deviation),
      numbers("min") { $0.quantiles?[0] },
      numbers("q25") { $0.quantiles?[1] },
      numbers("median") { $0.quantiles?[2] },
      numbers("q75") { $0.quantiles?[3] },
      numbers("max") { $0.quantiles?[4] },
      Column("top", columns.map { $0.column.type.isNumeric ? nil : $0.top?.description }),
      Column("histogram", columns.map { $0.histogram as String? }),
    ])
  }

  /// The summary in plain text.
  public var description: String {
    displayTables(withType: false).map { $0.text() }.joined(separator: "\n")
  }
}

extension Table {
  /// Summarizes each column: numbers, dates and everything else in a table of their own.
  ///
  /// For numbers it gives mean, standard deviation (with *n* − 1) and quantiles (type 7), for other
  /// columns how many values differ and which one is most frequent, and for all of them how many
  /// are missing and how they are distributed. A statistic that does not exist is missing.
  ///
  /// - Returns: A summary to look at; its ``TableSummary/table`` is for computing on.
  /// - Throws: `Interrupted`.
  public func describe() throws -> TableSummary { try TableSummary(self) }
}

extension TableSummary: Equatable {
  /// Whether two summaries are of equal tables.
  public static func == (left: TableSummary, right: TableSummary) -> Bool {
    // All the rest follows from the columns.
    left.rowCount == right.rowCount && left.columns.map(\.column) == right.columns.map(\.column)
  }
}

extension TableSummary: MediaRepresentable {
  /// The summary as plain text and HTML.
  public var mediaBundle: MediaBundle {
    MediaBundle(
      text: description,
      html: displayTables(withType: true).map(\.html).joined(separator: "\n")
    )
  }

  private typealias Header = DisplayTable.Header
  private typealias Entry = DisplayTable.Entry

  /// One table each for numbers, dates and the rest, as far as there are any.
  ///
  /// In plain text there is no room for the type of numbers.
  private func displayTables(withType: Bool) -> [DisplayTable] {
    let numbers = columns.filter { $0.column.type.isNumeric }
    let dates = columns.filter { $0.column.type == .date }
    let others = columns.filter { !$0.column.type.isNumeric && $0.column.type != .date }
    var tables: [DisplayTable] = []
    if !numbers.isEmpty {
      let titles = ["mean", "sd", "min", "25%", "50%", "75%", "max"]
      tables.append(
        DisplayTable(
          headers: Self.start("number", withType)
            + titles.map { Header($0, alignment: .right) } + [Header("histogram")],
          rows: numbers.map { $0.start(withType) + $0.statistics + [Entry($0.histogram)] }
        )
      )
    }
    if !dates.isEmpty {
      tables.append(
        DisplayTable(
          headers: Self.start("date", withType) + [
            Header("first"), Header("last"), Header("histogram"),
          ],
          rows: dates.map { $0.start(withType) + $0.range + [Entry($0.histogram)] }
        )
      )
    }
    if !others.isEmpty {
      tables.append(
        DisplayTable(
          headers: Self.start("other", true) + [
            Header("unique", alignment: .right), Header("most frequent"),
            Header("share", alignment: .right), Header("histogram"),
          ],
          rows: others.map { $0.start(true) + $0.frequencies + [Entry($0.histogram)] }
        )
      )
    }
    if tables.isEmpty { tables.append(DisplayTable(headers: [], rows: [])) }
    let size = "\(counted(rowCount, "row")) × \(counted(columns.count, "column"))"
    let missing = columns.reduce(0) { $0 + $1.column.missingCount }
    tables[tables.count - 1].footer =
      missing > 0 ? "\(size) · \(grouped(missing)) missing" : size
    return tables
  }

  private static func start(_ title: String, _ withType: Bool) -> [Header] {
    [Header(title)] + (withType ? [Header("type")] : []) + [Header("NA", alignment: .right)]
  }
}
