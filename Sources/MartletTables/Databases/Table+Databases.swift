// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// Reads what a statement gives from a database in a file of SQLite.
  ///
  /// For example `Table(sqlite: "shop.db", query: "select * from goods where price > ?", 3.5)`; a value in a
  /// variable is `Cell(limit)`. See ``SQLiteDatabase`` for the types of columns and for more.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `?`, in their order.
  /// - Throws: ``DatabaseError``, for a wrong statement with the place; ``TableError`` of kind
  ///   `unreadableFile` or `duplicateColumn`; ``DataFileError`` for a file that is no database.
  public init(sqlite path: String, query: String, _ values: Cell...) throws {
    self = try SQLiteDatabase(path).query(query, values)
  }

  /// Reads what a statement gives from a database in a file of SQLite, with the values in an array.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `?`, in their order.
  /// - Throws: As ``init(sqlite:query:_:)``.
  public init(sqlite path: String, query: String, _ values: [Cell]) throws {
    self = try SQLiteDatabase(path).query(query, values)
  }

  /// Reads a whole table from a database in a file of SQLite.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - table: The name of the table or view.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`; as ``init(sqlite:query:_:)``.
  public init(sqlite path: String, table: String) throws {
    self = try SQLiteDatabase(path).table(table)
  }

  /// Reads what a statement gives from a server of PostgreSQL.
  ///
  /// For example
  /// `Table(postgres: "postgresql://localhost/shop", query: "select * from goods where price > $1", 3.5)`.
  /// See ``PostgresDatabase`` for addresses and the types of columns.
  ///
  /// - Parameters:
  ///   - address: The address of the database.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `$1`, `$2`, …, in their order.
  /// - Throws: ``DatabaseError``, for a wrong statement with the place; ``TableError`` of kind
  ///   `duplicateColumn`; an error of code `not-allowed`.
  public init(postgres address: String, query: String, _ values: Cell...) throws {
    self = try PostgresDatabase(address).query(query, values)
  }

  /// Reads what a statement gives from a server of PostgreSQL, with the values in an array.
  ///
  /// - Parameters:
  ///   - address: The address of the database.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `$1`, `$2`, …, in their order.
  /// - Throws: As ``init(postgres:query:_:)``.
  public init(postgres address: String, query: String, _ values: [Cell]) throws {
    self = try PostgresDatabase(address).query(query, values)
  }
}
