// SPDX-License-Identifier: Apache-2.0

/// A database in a file of SQLite.
///
/// ```swift
/// let shop = SQLiteDatabase("shop.db")
/// shop.tables
/// let dear = shop.query("select name, price from goods where price > ?", 3.5)
/// shop.write(dear, to: "dear", mode: .replace)
/// ```
///
/// SQLite itself knows whole numbers, decimal numbers, texts and bytes. The type of a column follows
/// from how it was declared and from all of its values:
///
/// | type | is written as | is read where all values are |
/// |---|---|---|
/// | double | `REAL` | numbers, some of them decimal or all in a column of decimal numbers |
/// | float | `FLOAT32` | numbers of 32 bits in such a column |
/// | int | `INTEGER` | whole numbers |
/// | bool | `BOOLEAN`, 0 and 1 | 0 or 1 in a column declared `BOOLEAN` or `BOOL` |
/// | string | `TEXT` | anything else |
/// | category | `TEXT` | never; convert the column |
/// | date | `DATE`, as `2026-11-22` | such texts in a column declared `DATE` |
/// | dateTime | `TIMESTAMP`, as `2026-11-22 08:30:00` in UTC | such texts, also with a zone, or days, in a column declared `TIMESTAMP` or `DATETIME` |
/// | duration | `DURATION_MICROSECONDS`, whole numbers | whole numbers in such a column |
///
/// A zone other than UTC stands in the declaration, as in `"TIMESTAMP Europe/Berlin"`. The computed
/// columns of a statement have no declaration; columns without any value have the declared type.
/// Missing is `NULL`. SQLite has no NaN, and writing one is an error. Bytes (`BLOB`) cannot be read.
/// Values of placeholders are handed over in the forms of the table.
///
/// Reading opens the file for reading alone. No statement attaches other files, loads extensions,
/// begins transactions or changes settings, and a file from anybody may be opened.
public struct SQLiteDatabase: Database, Equatable, CustomStringConvertible {
  /// The path of the file, absolute or from the current folder.
  public let path: String

  /// Says where a database is; the file is opened by each operation, and made by the first that writes.
  public init(_ path: String) { self.path = path }

  /// The path.
  public var description: String { "SQLiteDatabase(\"\(path)\")" }

  /// The names of the tables and views, sorted.
  ///
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError`` for a file that is no database;
  ///   ``DatabaseError``; an error of code `not-allowed`.
  public var tables: [String] {
    get throws { try SQLiteConnection(path, isWriting: false).tableNames() }
  }

  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, as `select … where price > ? and maker = ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: ``DatabaseError`` of kind `wrongStatement` with the place, `wrongValueCount`,
  ///   `refusedStatement`, `unknownTable`, `unreadableValue` or `failed`; ``TableError`` of kind
  ///   `duplicateColumn` if two columns have the same name, or `unreadableFile`; ``DataFileError`` for a
  ///   file that is damaged or no database; ``Interrupted``; an error of code `not-allowed`.
  public func query(_ statement: String, _ values: [Cell]) throws -> Table {
    try SQLiteReader(path, statement, values).table()
  }

  /// The rows that a statement gives, as a table.
  ///
  /// For example `shop.query("select * from goods where price > ? and maker = ?", 3.5, "Acme")`; a value
  /// in a variable is `Cell(limit)`.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: As `query` with an array of values.
  public func query(_ statement: String, _ values: Cell...) throws -> Table {
    try query(statement, values)
  }

  /// The rows that a statement gives, in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types: the rows are gone over once before, to find
  /// them. Until the end no other connection can write to the file, unless it is in the mode
  /// "write-ahead log".
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  ///   - rows: How many rows a part has, 1 or more; the last one may have fewer.
  ///   - body: Is given each part.
  /// - Throws: As `query`; ``TableError`` of kind `invalidArgument`; what `body` throws.
  public func forEachChunk(
    _ statement: String,
    _ values: [Cell],
    rows: Int,
    _ body: (Table) throws -> Void
  ) throws {
    try checkChunk(rows: rows)
    try SQLiteReader(path, statement, values).forEachChunk(rows: rows, body)
  }

  /// Writes a table into the database, in one transaction; the file is made if it is not there.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  ///   - mode: What happens if there is one of this name.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, `unwritableValue` (NaN), or `failed`;
  ///   ``TableError`` of kind `unknownColumn` or `invalidArgument`; ``Interrupted``; an error of code
  ///   `unwritable-file` or `not-allowed`.
  public func write(_ table: Table, to name: String, mode: WritingMode) throws {
    try checkWritable(table, to: name)
    let connection = try SQLiteConnection(path, isWriting: true)
    try SQLiteWriter(connection: connection, table: table, name: name).write(mode)
  }

  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `query`; an error of code `unwritable-file`.
  @discardableResult
  public func execute(_ statement: String, _ values: [Cell]) throws -> Int {
    let connection = try SQLiteConnection(path, isWriting: true)
    let before = connection.changeCount
    let prepared = try connection.prepare(statement)
    try prepared.bind(values)
    while try prepared.step() {}
    return connection.changeCount - before
  }

  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `execute` with an array of values.
  @discardableResult
  public func execute(_ statement: String, _ values: Cell...) throws -> Int {
    try execute(statement, values)
  }

  /// The whole of a table or view.
  ///
  /// - Parameter name: Its name, as ``tables`` gives it.
  /// - Returns: The table.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`, with the nearest name; as `query`.
  public func table(_ name: String) throws -> Table {
    try checkDatabaseName(name)
    return try query("select * from \(quotedName(name))", [])
  }
}
