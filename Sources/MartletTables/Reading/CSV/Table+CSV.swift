// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// Reads a table from a CSV file.
  ///
  /// The first line names the columns. Fields may be in double quotes, and then hold separators,
  /// line breaks and doubled quotes (RFC 4180). Lines end in `\n`, `\r\n` or `\r`; empty lines of
  /// a table with several columns are skipped, and so is a byte order mark. The file may be
  /// compressed with gzip.
  ///
  /// The type of a column follows from all of its fields:
  ///
  /// | type | every field that is not missing is |
  /// |---|---|
  /// | bool | `true` or `false`, also `True`, `TRUE`, `False`, `FALSE` |
  /// | int | a whole number that fits into 64 bits |
  /// | double | a number such as `3`, `-1.5`, `6e23`, `NaN`, `inf` |
  /// | date | a day such as `2026-11-22` |
  /// | time | a day and a time such as `2026-11-22T08:30:00`, all with a distance from UTC or none |
  /// | string | anything |
  ///
  /// Spaces around numbers, truth values and dates are ignored. Fields with leading zeros, such as
  /// `007`, and whole numbers beyond 64 bits in a column that is otherwise whole are not taken for
  /// numbers, since they identify something and would lose digits. A column without any value is
  /// text.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - separator: What separates fields: one ASCII character. Left out, it is found out from the
  ///     first lines: a comma, a tab, a semicolon or a bar.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `invalidArgument` for a separator that cannot be one.
  /// - Note: Shafranovich, *Common Format and MIME Type for CSV Files*, RFC 4180, 2005,
  ///   <https://www.rfc-editor.org/rfc/rfc4180>.
  public init(csv path: String, separator: String? = nil, missing: [String] = [""]) throws {
    try self.init(csv: path, format: CSVFormat(separator: separator, missing: missing))
  }

  /// Reads a table from a CSV file that differs from the usual form.
  ///
  /// For example `Table(csv: "sales.csv", format: CSVFormat(separator: ";", decimal: ","))`. See
  /// ``init(csv:separator:missing:)`` for what is read, and ``CSVFormat`` for what can be said.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - format: How the file is written, and which of it is wanted.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `unknownColumn` for a name in the format that the file does not have; `invalidArgument`.
  public init(csv path: String, format: CSVFormat) throws {
    let reader = try CSVReader(file: path, format: format)
    self = try reader.table().from(reader.dataSource())
  }

  /// Reads a table from CSV text, by the rules of ``init(csv:separator:missing:)``.
  ///
  /// - Parameters:
  ///   - text: The text; its first line names the columns.
  ///   - separator: What separates fields: one ASCII character, found out by default.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Returns: The table.
  /// - Throws: ``TableError`` of kind `malformedCSV` with the line and the column, or
  ///   `invalidArgument` for a separator that cannot be one.
  public static func parse(
    csv text: String,
    separator: String? = nil,
    missing: [String] = [""]
  ) throws -> Table {
    try parse(csv: text, format: CSVFormat(separator: separator, missing: missing))
  }

  /// Reads a table from CSV text that differs from the usual form.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - format: How it is written, and which of it is wanted.
  /// - Returns: The table.
  /// - Throws: As ``init(csv:format:)``.
  public static func parse(csv text: String, format: CSVFormat) throws -> Table {
    try CSVReader(source: .memory(Array(text.utf8)), file: nil, format: format).table()
  }

  /// Reads a CSV file in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types: the file is read once before, to find
  /// them, unless the format gives the types of all columns.
  ///
  /// ```swift
  /// try Table.forEachChunk(csv: "visits.csv", rows: 100_000) { chunk in
  ///   print(chunk["seconds"].sum())
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - rows: How many rows a part has; the last one may have fewer.
  ///   - format: How the file is written, and which of it is wanted.
  ///   - body: Is given each part.
  /// - Throws: As ``init(csv:format:)``; what `body` throws.
  public static func forEachChunk(
    csv path: String,
    rows: Int = 100_000,
    format: CSVFormat = CSVFormat(),
    _ body: (Table) throws -> Void
  ) throws {
    guard rows > 0 else {
      throw TableError(
        .invalidArgument(name: "rows", value: "\(rows)", expected: "a number of rows, 1 or more")
      )
    }
    let reader = try CSVReader(file: path, format: format)
    let kinds = try reader.settledKinds()
    let source = DataSource(path, byteCount: reader.byteCount)
    var position = reader.range.lowerBound
    var left = format.limit ?? .max
    repeat {
      let count = min(rows, left)
      let end = try reader.endOfRecords(from: position, count: count)
      let chunk = try reader.table(position..<end, kinds: kinds)
      if chunk.rowCount > 0 { try body(chunk.from(source)) }
      left -= chunk.rowCount
      position = end
    } while position < reader.range.upperBound && left > 0
  }
}
