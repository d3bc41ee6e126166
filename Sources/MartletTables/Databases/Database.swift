// SPDX-License-Identifier: Apache-2.0

/// Tables that are kept elsewhere, and asked for in SQL.
///
/// A database is a value that says where the tables are: it holds no connection. Each operation makes
/// one, and ends it. ``SQLiteDatabase`` and ``PostgresDatabase`` are the two there are.
///
/// Values never become part of a statement's text: where the statement has a placeholder, `?` for
/// SQLite and `$1`, `$2`, … for PostgreSQL, the value is handed over beside it, so no text in it can
/// change what is asked.
public protocol Database: Sendable {
  /// The names of the tables and views, sorted.
  ///
  /// - Throws: ``DatabaseError``; an error of code `not-allowed`.
  var tables: [String] { get throws }

  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns. See ``SQLiteDatabase`` and
  ///   ``PostgresDatabase`` for their types.
  /// - Throws: ``DatabaseError``; ``TableError`` of kind `duplicateColumn` if two columns have the same
  ///   name; ``Interrupted``; an error of code `not-allowed`.
  func query(_ statement: String, _ values: [Cell]) throws -> Table

  /// The rows that a statement gives, in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types. While `body` runs the database is being
  /// read: other connections may have to wait before they can write to it.
  ///
  /// ```swift
  /// try shop.forEachChunk("select * from visits", rows: 50_000) { chunk in
  ///   print(chunk["seconds"].sum())
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  ///   - rows: How many rows a part has, 1 or more; the last one may have fewer.
  ///   - body: Is given each part.
  /// - Throws: As `query`; ``TableError`` of kind `invalidArgument`; what `body`
  ///   throws.
  func forEachChunk(
    _ statement: String,
    _ values: [Cell],
    rows: Int,
    _ body: (Table) throws -> Void
  ) throws

  /// Writes a table into the database: all of it, or nothing if something goes wrong.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  ///   - mode: What happens if there is one of this name; an error by default.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, of kind `unwritableValue` for a value that the
  ///   database cannot hold, or of kind `failed`; ``TableError`` of kind `unknownColumn` for rows
  ///   added to a table that lacks one of the columns; ``Interrupted``; an error of code `not-allowed`.
  func write(_ table: Table, to name: String, mode: WritingMode) throws

  /// Runs a statement that changes the database.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted, 0 for statements that do no such thing.
  /// - Throws: ``DatabaseError``; ``Interrupted``; an error of code `not-allowed`.
  @discardableResult
  func execute(_ statement: String, _ values: [Cell]) throws -> Int

  /// The whole of a table or view.
  ///
  /// - Parameter name: Its name, as ``tables`` gives it.
  /// - Returns: The table.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`, with the nearest name; as
  ///   `query`.
  func table(_ name: String) throws -> Table
}

/// What happens when a table is written to a database that has one of the same name.
public enum WritingMode: Sendable, Equatable {
  /// It is an error; nothing is changed.
  case create
  /// The rows are added to it, column by column of the same name. If there is none, it is made.
  case append
  /// The old one is dropped, with its indexes and constraints, and a new one made.
  case replace
}

extension Database {
  /// The rows that a statement without placeholders gives, in parts that fit into memory.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - rows: How many rows a part has; 100 000 by default.
  ///   - body: Is given each part.
  /// - Throws: As `forEachChunk` with values.
  public func forEachChunk(
    _ statement: String,
    rows: Int = 100_000,
    _ body: (Table) throws -> Void
  ) throws {
    try forEachChunk(statement, [], rows: rows, body)
  }

  /// Writes a table into the database that has none of this name yet.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  /// - Throws: As `write` with a mode.
  public func write(_ table: Table, to name: String) throws {
    try write(table, to: name, mode: .create)
  }
}

/// A name as part of a statement.
func quotedName(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

/// Makes sure that a name can stand in a statement.
func checkDatabaseName(_ name: String) throws {
  guard !name.isEmpty, !name.utf8.contains(0) else {
    throw TableError(
      .invalidArgument(
        name: "name",
        value: name.isEmpty ? "empty" : "a text with the character 0",
        expected: "the name of a table or a column"
      )
    )
  }
}

/// Makes sure that a number of rows for a part is one.
func checkChunk(rows: Int) throws {
  guard rows > 0 else {
    throw TableError(
      .invalidArgument(name: "rows", value: "\(rows)", expected: "a number of rows, 1 or more")
    )
  }
}

/// Makes sure that a table can become one of a database.
func checkWritable(_ table: Table, to name: String) throws {
  try checkDatabaseName(name)
  guard table.columnCount > 0 else {
    throw TableError(
      .invalidArgument(name: "table", value: "without columns", expected: "one with columns")
    )
  }
  for column in table.columns { try checkDatabaseName(column.name) }
}

extension DataSource {
  /// What a database was asked.
  init(database: String, statement: String) {
    let oneLine = statement.split { $0.isWhitespace }.joined(separator: " ")
    self.init(database, query: shortened(oneLine, to: 1_000))
  }
}

extension Cell {
  /// Makes a cell that holds a decimal number, or nothing if there is none.
  public init(_ value: Double?) { self = value.map(Cell.double) ?? .missing }

  /// Makes a cell that holds a whole number, or nothing if there is none.
  public init(_ value: Int?) { self = value.map(Cell.int) ?? .missing }

  /// Makes a cell that holds a text, or nothing if there is none.
  public init(_ value: String?) { self = value.map(Cell.string) ?? .missing }

  /// Makes a cell that holds true or false, or nothing if there is neither.
  public init(_ value: Bool?) { self = value.map(Cell.bool) ?? .missing }

  /// Makes a cell that holds a day, or nothing if there is none.
  public init(_ value: CalendarDate?) { self = value.map(Cell.date) ?? .missing }

  /// Makes a cell that holds a moment, or nothing if there is none.
  public init(_ value: DateTime?) { self = value.map(Cell.dateTime) ?? .missing }

  /// Makes a cell that holds a length of time, or nothing if there is none.
  public init(_ value: TimeSpan?) { self = value.map(Cell.duration) ?? .missing }
}
