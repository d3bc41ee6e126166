// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// Reads a table from a JSON file.
  ///
  /// The table is an array of records, `[{"name": "ann", "age": 31}, …]`, or an object of columns,
  /// `{"name": ["ann", …], "age": [31, …]}`. Objects inside of records become columns named `a.b`;
  /// arrays inside of them become text. What is `null` or left out is missing. Texts that are all
  /// days or moments, in ISO 8601, become such.
  ///
  /// - Parameters:
  ///   - path: The path of the file; it may be compressed with gzip.
  ///   - place: Where the table is in the document: names and numbers of elements separated by points,
  ///     such as `data.items`. The whole document by default.
  ///   - fields: The parts of the records that are wanted, such as `user.name` or `scores.0`; all by
  ///     default.
  /// - Throws: ``TableError`` of kind `unreadableFile` or `unknownColumn`; ``DataFileError`` with the
  ///   line and the column.
  public init(json path: String, at place: String = "", fields: [String] = []) throws {
    let reader = try JSONTable(file: path, at: place, fields: fields)
    let bytes = try DataFile.contents(path)
    self = try reader.table(bytes)
      .from(DataSource(path, bytes, query: place.isEmpty ? nil : "at \(place)"))
  }

  /// Reads a table from JSON text, by the rules of ``init(json:at:fields:)``.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Where the table is in the document.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  public static func parse(
    json text: String,
    at place: String = "",
    fields: [String] = []
  ) throws -> Table {
    try JSONTable(file: nil, at: place, fields: fields).table(Array(text.utf8))
  }

  /// Reads a table from a file with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - path: The path of the file; it may be compressed with gzip.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Throws: As ``init(json:at:fields:)``.
  public init(jsonLines path: String, fields: [String] = []) throws {
    let reader = try JSONTable(file: path, at: "", fields: fields)
    let bytes = try DataFile.contents(path)
    self = try reader.table(lines: bytes).from(DataSource(path, bytes))
  }

  /// Reads a table from text with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  public static func parse(jsonLines text: String, fields: [String] = []) throws -> Table {
    try JSONTable(file: nil, at: "", fields: fields).table(lines: Array(text.utf8))
  }
}
