// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// Reads a table from a CSV file in UTF-8.
  ///
  /// The first line names the columns. Fields may be in double quotes, and then hold separators,
  /// line breaks and doubled quotes (RFC 4180). Lines end in `\n`, `\r\n` or `\r`; empty lines of
  /// a table with several columns are skipped, and so is a byte order mark.
  ///
  /// The type of a column follows from all of its fields:
  ///
  /// | type | every field that is not missing is |
  /// |---|---|
  /// | bool | `true` or `false`, also `True`, `TRUE`, `False`, `FALSE` |
  /// | int | a whole number that fits into 64 bits |
  /// | double | a number such as `3`, `-1.5`, `6e23`, `NaN`, `inf` |
  /// | date | a day such as `2026-11-22` |
  /// | string | anything |
  ///
  /// Spaces around numbers, truth values and dates are ignored. Fields with leading zeros, such as
  /// `007`, and whole numbers beyond 64 bits in a column that is otherwise whole are not taken for
  /// numbers, since they identify something and would lose digits. A column without any value is
  /// text.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `invalidArgument` for a separator that cannot be one.
  /// - Note: Shafranovich, *Common Format and MIME Type for CSV Files*, RFC 4180, 2005,
  ///   <https://www.rfc-editor.org/rfc/rfc4180>.
  public init(csv path: String, separator: String = ",", missing: [String] = [""]) throws {
    self = try CSVReader(
      bytes: try contentsOfFile(path),
      file: path,
      separator: separator,
      missing: missing
    ).table()
  }

  /// Reads a table from CSV text, by the rules of ``init(csv:separator:missing:)``.
  ///
  /// - Parameters:
  ///   - text: The text; its first line names the columns.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Returns: The table.
  /// - Throws: ``TableError`` of kind `malformedCSV` with the line and the column, or
  ///   `invalidArgument` for a separator that cannot be one.
  public static func parse(
    csv text: String,
    separator: String = ",",
    missing: [String] = [""]
  ) throws -> Table {
    try CSVReader(bytes: Array(text.utf8), file: nil, separator: separator, missing: missing)
      .table()
  }
}
