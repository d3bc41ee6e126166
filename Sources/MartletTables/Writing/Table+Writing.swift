// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

extension Table {
  /// Writes the table to a CSV file, in the place of an old one if there is one.
  ///
  /// Read back with the types of the columns, `CSVFormat(types: table.columnTypes)`, the file gives the
  /// same values; the empty text is written `""`, and a missing value as an empty field.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: How a missing value is written; as an empty field by default.
  /// - Throws: A `FileError` if the file cannot be written; ``TableError`` of kind `invalidArgument`.
  public func write(csv path: String, separator: String = ",", missing: String = "") throws {
    try Files.write(
      try CSVWriter(self, separator: separator, missing: missing).bytes(),
      to: path
    )
  }

  /// The table as CSV text, as ``write(csv:separator:missing:)`` writes it.
  ///
  /// - Parameters:
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: How a missing value is written; as an empty field by default.
  /// - Returns: The text.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public func csvText(separator: String = ",", missing: String = "") throws -> String {
    String(
      decoding: try CSVWriter(self, separator: separator, missing: missing).bytes(),
      as: UTF8.self
    )
  }

  /// Writes the table to a JSON file: an array of records, or an object of columns.
  ///
  /// Missing values are `null`; days and moments are texts in ISO 8601.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - layout: Records by default.
  /// - Throws: A `FileError` if the file cannot be written.
  public func write(json path: String, layout: JSONLayout = .records) throws {
    try Files.write(try JSONTableWriter(table: self).document(layout), to: path)
  }

  /// The table as JSON text, as ``write(json:layout:)`` writes it.
  ///
  /// - Parameter layout: Records by default.
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  public func jsonText(layout: JSONLayout = .records) throws -> String {
    String(decoding: try JSONTableWriter(table: self).document(layout), as: UTF8.self)
  }

  /// Writes the table to a file with one JSON record in each line.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A `FileError` if the file cannot be written.
  public func write(jsonLines path: String) throws {
    try Files.write(try JSONTableWriter(table: self).lines(), to: path)
  }

  /// The table as text with one JSON record in each line.
  ///
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  public func jsonLinesText() throws -> String {
    String(decoding: try JSONTableWriter(table: self).lines(), as: UTF8.self)
  }

  /// Writes the table as an array of NumPy, `.npy`.
  ///
  /// Columns of one type of numbers make an array of two dimensions, others an array of records. A
  /// decimal number that is missing becomes NaN and a time `NaT`; NumPy has nothing for other missing
  /// values.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `wrongType` for other missing values; a `FileError`.
  public func write(npy path: String) throws {
    guard columnCount > 0 else {
      throw TableError(.tooFewRows(operation: "an array of NumPy", count: 0, needed: 1))
    }
    try Files.write(try NumPyWriter(table: self).bytes(), to: path)
  }

  /// The types of the columns by their names, as ``CSVFormat`` takes them.
  public var columnTypes: [String: ColumnType] {
    Dictionary(columns.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
  }
}
