// SPDX-License-Identifier: Apache-2.0

/// A database on a server of PostgreSQL.
///
/// ```swift
/// let shop = PostgresDatabase("postgresql://ann@localhost/shop")
/// shop.tables
/// let dear = shop.query("select name, price from goods where price > $1", 3.5)
/// shop.write(dear, to: "dear", mode: .replace)
/// ```
///
/// An address is `postgresql://name:password@host:port/database`. What is left out has PostgreSQL's own
/// defaults: this computer's socket, port 5432, the user's name, and passwords from `~/.pgpass`. Signs
/// with a meaning in addresses are written as `%` and two hexadecimal digits; so is the folder of a
/// socket, `postgresql://%2Fvar%2Frun%2Fpostgresql/shop`. Behind a `?` may stand `sslmode`,
/// `sslrootcert=system` and `application_name`. Whoever asks for permissions is asked for the host; a
/// socket counts as `localhost`.
///
/// | type | is written as | is read from |
/// |---|---|---|
/// | double | `double precision` | `double precision`, `numeric` (rounded to 64 bits) |
/// | float | `real` | `real` |
/// | int | `bigint` | `smallint`, `integer`, `bigint`, `oid`, `numeric(p)` without decimals of up to 18 digits |
/// | bool | `boolean` | `boolean` |
/// | string | `text` | `text`, `varchar`, `uuid`, `json`, arrays and all other types, as the server writes them |
/// | category | `text` | never; convert the column |
/// | date | `date` | `date` |
/// | dateTime | `timestamp with time zone` | `timestamp` with or without time zone, in UTC |
/// | duration | `interval`, a day being 24 hours | `interval` without months, `time` of day |
///
/// Missing is `NULL`, and NaN is NaN. Days beyond the years 1 to 9999, infinite ones, intervals with
/// months, and bytes (`bytea`) cannot be read: ask for their text, as in `span::text`. What reads is sent
/// as read-only. Statements use the placeholders `$1`, `$2`, …; where the server cannot tell the type, it
/// is said with the placeholder: `$1::date`.
///
/// The server's library, libpq, is looked for when it is first needed; Debian's package is `libpq5`.
public struct PostgresDatabase: Database, Equatable, CustomStringConvertible {
  private let address: PostgresAddress

  /// Says where a database is; each operation connects to it.
  ///
  /// - Throws: ``DatabaseError`` of kind `wrongAddress`.
  public init(_ address: String) throws { self.address = try PostgresAddress(address) }

  /// The address without the password.
  public var description: String { "PostgresDatabase(\"\(address.shown)\")" }

  /// The names of the tables and views, sorted; those that need it with their schema and a point.
  ///
  /// - Throws: ``DatabaseError`` of kind `unreachable`, `missingLibrary` or `failed`; ``Interrupted``; an
  ///   error of code `not-allowed`.
  public var tables: [String] {
    get throws { try PostgresConnection(address, isWriting: false).tableNames() }
  }

  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, as `select … where price > $1 and maker = $2`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: ``DatabaseError`` of kind `wrongStatement` with the place, `wrongValueCount`,
  ///   `refusedStatement`, `unknownTable`, `unreadableValue`, `unreachable`, `missingLibrary` or
  ///   `failed`; ``TableError`` of kind `duplicateColumn` if two columns have the same name;
  ///   ``Interrupted``; an error of code `not-allowed`.
  public func query(_ statement: String, _ values: [Cell]) throws -> Table {
    try PostgresReader(address: address, statement: statement, values: values).table()
  }

  /// The rows that a statement gives, as a table.
  ///
  /// For example `shop.query("select * from goods where price > $1 and maker = $2", 3.5, "Acme")`; a value
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
  /// All parts have the same columns with the same types.
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
    try PostgresReader(address: address, statement: statement, values: values)
      .forEachChunk(rows: rows, body)
  }

  /// Writes a table into the database, in one transaction.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database; up to a point it is that of a schema.
  ///   - mode: What happens if there is one of this name.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, `unwritableValue` (a text with the character 0),
  ///   `unreachable`, `missingLibrary` or `failed`; ``TableError`` of kind `unknownColumn` or
  ///   `invalidArgument`; ``Interrupted``; an error of code `not-allowed`.
  public func write(_ table: Table, to name: String, mode: WritingMode) throws {
    try checkWritable(table, to: name)
    let connection = try PostgresConnection(address, isWriting: true)
    try PostgresWriter(connection: connection, table: table, name: name).write(mode)
  }

  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > $1`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `query`.
  @discardableResult
  public func execute(_ statement: String, _ values: [Cell]) throws -> Int {
    try PostgresConnection(address, isWriting: true).run(statement, values)
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
    return try query("select * from \(quotedPath(name))", [])
  }
}
