// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

/// SQLite is no way round the permissions.
@Suite("SQLite within its bounds")
struct SQLiteSafetyTests {
  private let folder: TemporaryFolder
  private let book: String
  private let inside: SQLiteDatabase
  private let outside: SQLiteDatabase
  private let permissions: Permissions

  init() throws {
    folder = try TemporaryFolder()
    book = folder.path + "/book"
    try FileManager.default.createDirectory(atPath: book, withIntermediateDirectories: true)
    inside = SQLiteDatabase(book + "/shop.db")
    outside = SQLiteDatabase(folder.path + "/secret.db")
    for database in [inside, outside] {
      try database.write(sampleTable().select("name", "age"), to: "people")
    }
    permissions = Permissions(.init(folder: book))
  }

  private func restricted<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Permissions.$current.withValue(permissions) { try body() }
  }

  @Test("Files inside of the folder are used, others refused")
  func inAndOut() throws {
    try restricted {
      let people = try inside.table("people")
      #expect(people.rowCount == 5)
      try inside.write(sampleTable().select("name"), to: "more")
      #expect(errorCode { try outside.tables } == "not-allowed")
      #expect(errorCode { try outside.execute("delete from people") } == "not-allowed")
      #expect(errorCode { try SQLiteDatabase(folder.path + "/none.db").tables } == "not-allowed")
      #expect(errorCode { try SQLiteDatabase(book + "/../secret.db").tables } == "not-allowed")
      #expect(
        errorCode { try SQLiteDatabase(book + "/.hidden.db").execute("vacuum") } == "not-allowed"
      )
    }
    let path = book + "/link.db"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside.path)
    restricted {
      #expect(errorCode { try SQLiteDatabase(path).tables } == "not-allowed")
      #expect(errorCode { try SQLiteDatabase(path).execute("delete from people") } == "not-allowed")
    }
    // Without restrictions a link is followed, and what it leads to is written, not the link.
    #expect(try SQLiteDatabase(path).tables == ["people"])
    try SQLiteDatabase(path).execute("create table more (a)")
    #expect(try outside.tables == ["more", "people"])
  }

  @Test(
    "No statement reaches another file, loads code or changes a setting",
    arguments: [
      "attach database 'SECRET' as s", "attach 'file:SECRET?mode=ro' as s", "detach main",
      "vacuum into 'NEW'", "vacuum", "select load_extension('SECRET')",
      "select load_extension('SECRET', 'x')", "pragma writable_schema = on",
      "pragma writable_schema",
      "pragma temp_store_directory = '/tmp'", "pragma journal_mode = wal",
      "pragma user_version = 7",
      "pragma mmap_size = 1000000", "pragma trusted_schema = on", "pragma query_only = off",
      "pragma locking_mode = exclusive", "pragma database_list", "pragma wal_checkpoint",
      "begin", "commit", "rollback", "savepoint s", "create temp table t (a)",
      "create temp view t as select 1", "create virtual table t using fts5(a)",
      "create virtual table t using csv(filename='SECRET')", "create virtual table t using dbstat",
      "select * from pragma_writable_schema", "select fts3_tokenizer('simple')",
      "select readfile('SECRET')", "select writefile('NEW', 'x')", "select edit('x', 'sh')",
      "update sqlite_master set sql = 'x'", "delete from sqlite_master",
      "insert into sqlite_master values ('table', 'x', 'x', 0, 'x')",
    ]
  )
  func refused(_ statement: String) throws {
    let statement = statement.replacing("SECRET", with: outside.path)
      .replacing("NEW", with: book + "/new.db")
    let before = folder.names
    restricted {
      let codes: Set = ["refused-statement", "wrong-statement", "database-failure"]
      #expect(codes.contains(errorCode { try inside.query(statement) }), "\(statement)")
      #expect(codes.contains(errorCode { try inside.execute(statement) }), "\(statement)")
    }
    #expect(folder.names == before)
    #expect(!FileManager.default.fileExists(atPath: book + "/new.db"))
    #expect(try inside.tables == ["people"])
  }

  @Test("What tells of tables is allowed")
  func allowed() throws {
    #expect(try inside.query("pragma table_info(people)").rowCount == 2)
    #expect(try inside.query("select name from pragma_table_info('people')").rowCount == 2)
    #expect(try inside.query("pragma user_version").rowCount == 1)
    #expect(try inside.query("pragma integrity_check").rowCount == 1)
    #expect(try inside.query("select value from json_each('[1,2]')").rowCount == 2)
    #expect(try inside.query("explain query plan select * from people").rowCount == 1)
  }

  @Test("Nothing is written beside a file that may only be read, whatever its mode")
  func readOnly() throws {
    let path = folder.path + "/log.db"
    try FileManager.default.copyItem(atPath: outside.path, toPath: path)
    // The mode "write-ahead log" is two bytes of the header.
    var bytes = try #require(FileManager.default.contents(atPath: path))
    (bytes[18], bytes[19]) = (2, 2)
    try bytes.write(to: URL(filePath: path))
    let before = folder.names
    let reading = Permissions(.init(folder: book, readable: [path]))
    let people = try Permissions.$current.withValue(reading) {
      try SQLiteDatabase(path).table("people")
    }
    #expect(people.rowCount == 5)
    Permissions.$current.withValue(reading) {
      #expect(errorCode { try SQLiteDatabase(path).execute("delete from people") } == "not-allowed")
    }
    #expect(folder.names == before)
    try Data([1, 2, 3]).write(to: URL(filePath: path + "-wal"))
    Permissions.$current.withValue(reading) {
      #expect(errorCode { try SQLiteDatabase(path).tables } == "database-failure")
    }
    // Where it may be written, too, the log is brought in.
    #expect(try SQLiteDatabase(path).table("people").rowCount == 5)
  }

  /// A journal of a transaction that was broken off, which names a journal of several files.
  ///
  /// - Note: *Database File Format*, sections 3 and 4.2, <https://www.sqlite.org/fileformat2.html>, and for
  ///   the name at the end `pager.c`, "writeSuperJournal".
  private func journal(naming path: String) -> Data {
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
    var bytes = magic + big(0) + big(1) + big(2) + big(512) + big(4096)
    bytes += [UInt8](repeating: 0, count: 512 - bytes.count)
    let name = Array(path.utf8)
    bytes += big(0x4000_0000 / 4096 + 1) + name + big(name.count)
    return Data(bytes + big(name.reduce(0) { $0 + Int($1) }) + magic)
  }

  @Test("A hostile journal deletes no other file")
  func superJournal() throws {
    let victim = folder.path + "/victim"
    try Data("precious".utf8).write(to: URL(filePath: victim))
    try journal(naming: victim).write(to: URL(filePath: inside.path + "-journal"))
    restricted {
      _ = try? inside.tables
      _ = try? inside.execute("delete from people")
    }
    #expect(FileManager.default.contents(atPath: victim) == Data("precious".utf8))
  }

  @Test("The schema of a hostile file runs nothing")
  func hostileSchema() throws {
    try inside.execute("create view evil as select load_extension('/tmp/x') as x")
    #expect(errorCode { try inside.table("evil") } != "none")
    try inside.execute(
      "create trigger t after insert on people begin select load_extension('x'); end"
    )
    #expect(errorCode { try inside.execute("insert into people values ('a', 1)") } != "none")
  }
}
