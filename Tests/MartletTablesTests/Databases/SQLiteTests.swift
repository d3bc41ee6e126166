// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletText
import Synchronization
import Testing

@testable import MartletTables

@Suite("SQLite")
struct SQLiteTests {
  private let folder: TemporaryFolder
  private let shop: SQLiteDatabase

  init() throws {
    folder = try TemporaryFolder()
    shop = SQLiteDatabase(folder.path + "/shop.db")
    try shop.execute(
      """
      create table goods (
        id integer primary key, name text not null, price real, stock int, sold boolean, "since" date,
        changed datetime, photo blob
      )
      """
    )
    for (name, price, stock) in [("pen", 3.5, 10), ("ink", 12.0, 0), ("paper", 0.25, 500)] {
      try shop.execute(
        "insert into goods (name, price, stock, sold, since, changed) values (?, ?, ?, ?, ?, ?)",
        Cell(name),
        Cell(price),
        Cell(stock),
        Cell(stock == 0),
        Cell(try CalendarDate(year: 2026, month: 2, day: 3)),
        Cell(try DateTime("2026-11-22T08:30:00.25+01:00"))
      )
    }
  }

  @Test("A query gives a table with the types that columns were declared with")
  func types() throws {
    let table = try shop.query("select id, name, price, stock, sold, since, changed from goods")
    #expect(table.rowCount == 3)
    #expect(
      table.columns.map(\.type) == [.int, .string, .double, .int, .bool, .date, .dateTime]
    )
    #expect(try table["name"].strings() == ["pen", "ink", "paper"])
    #expect(try table["price"][1] == 12.0)
    #expect(try table["sold"][1] == true)
    #expect(try table["since"][0] == .date(CalendarDate("2026-02-03")))
    #expect(try table["changed"][0] == .dateTime(DateTime("2026-11-22T07:30:00.25Z")))
    // As SQLite's own functions have it.
    #expect(
      try shop.query("select changed, date(changed) as day from goods")["day"][0] == "2026-11-22"
    )
    #expect(
      try shop.query("select cast(changed as text) as t from goods")["t"][0]
        == "2026-11-22 07:30:00.25"
    )
  }

  @Test("What is computed, mixed or empty has the type of its values")
  func computed() throws {
    let table = try shop.query(
      """
      select price * 2 as twice, count(*) over () as n, price > 1 as dear, name || '!' as text,
        null as empty, case when id = 1 then 1 else 2.5 end as mixed,
        case when id = 1 then 1 when id = 2 then 0.1 else 'x' end as any from goods
      """
    )
    #expect(
      table.columns.map(\.type) == [.double, .int, .int, .string, .string, .double, .string]
    )
    #expect(try table["any"].strings() == ["1", "0.1", "x"])
    #expect(try table["empty"].missingCount == 3)
    let none = try shop.query("select * from goods where id > ?", 99)
    #expect(none.rowCount == 0)
    #expect(
      none.columns.map(\.type)
        == [.int, .string, .double, .int, .bool, .date, .dateTime, .string]
    )
  }

  @Test("Values are bound, whatever is in them, in each way to ask")
  func binding() throws {
    let evil = "x'; drop table goods; --"
    #expect(try shop.query("select ? as v", Cell(evil))["v"][0] == .string(evil))
    #expect(try shop.query("select * from goods where name = ?", Cell(evil)).rowCount == 0)
    #expect(shop.description == "SQLiteDatabase(\"\(shop.path)\")")
    #expect(try shop.tables == ["goods"])
    let query = "select name from goods where price > ? and name <> ?"
    let asked = try Table(sqlite: shop.path, query: query, 3, "ink")
    #expect(try asked["name"].strings() == ["pen"])
    #expect(try Table(sqlite: shop.path, query: query, [3, "ink"]) == asked)
    #expect(try shop.query("select name from goods where price > :p and :p < 9", 3).rowCount == 2)
    #expect(try shop.query("select ? is null as v, ? as w, ? as s", nil, false, "").rowCount == 1)
    #expect(try shop.query("select ? as v", "a\u{0}b\u{301}😀")["v"][0] == "a\u{0}b\u{301}😀")
    let span = Cell(TimeSpan(microseconds: 5))
    #expect(try shop.query("select ? as v", span)["v"][0] == 5)
    #expect(errorCode { try shop.query("select ? as v") } == "wrong-value-count")
    #expect(errorCode { try shop.query("select 1 as v", 1) } == "wrong-value-count")
    #expect(errorCode { try shop.query("select ? as v", .double(.nan)) } == "unwritable-value")
  }

  @Test("A wrong statement is told with its place, an unknown table with the nearest one")
  func wrongStatements() throws {
    func error(_ statement: String) throws -> DatabaseError {
      try #require(throws: DatabaseError.self) { try shop.query(statement) }
    }
    let column = try error("select name\nfrom goods where prize > 3")
    #expect(column.code == "wrong-statement")
    #expect(column.message.contains("no such column: prize"))
    if column.culprit != nil {  // Libraries from before 3.38 do not say where.
      #expect(column.culprit == "prize")
      #expect(column.message.contains("line 2, column 18"))
    }
    #expect(try error("selct 1").message.contains("syntax error"))
    #expect(try error("select \"dear\" from goods").message.contains("no such column"))
    let table = try error("select * from godos")
    #expect(table.kind == .unknownTable(name: "godos", available: ["goods"]))
    #expect(table.remedy == "Did you mean \"goods\"?")
    #expect(errorCode { try Table(sqlite: shop.path, table: "godos") } == "unknown-table")
    #expect(try error("").code == "wrong-statement")
    #expect(try error(" -- nothing").code == "wrong-statement")
    #expect(try error("select 1; select 2").message.contains("second statement"))
    #expect(try shop.query("select 1 as a; -- end\n;").rowCount == 1)
    #expect(try error("select 1\u{0}").code == "wrong-statement")
    #expect(errorCode { try shop.query("select 1 as a, 2 as a") } == "duplicate-column")
    #expect(try error("select abs(-9223372036854775808) as a").code == "database-failure")
    let deep = String(repeating: "(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
    #expect(try error("select \(deep) as a").code == "wrong-statement")
  }

  @Test("Bytes, and texts that are none, are refused with their row")
  func bytes() throws {
    try shop.execute("update goods set photo = x'00ff' where id = 2")
    let bytes = try #require(throws: DatabaseError.self) { try shop.table("goods") }
    #expect(bytes.code == "unreadable-value")
    #expect(bytes.message.contains("\"photo\"") && bytes.message.contains("row 1"))
    #expect(try shop.query("select hex(photo) as h from goods")["h"].strings().contains("00FF"))
    #expect(
      errorCode { try shop.query("select cast(x'ff' as text) as t") } == "unreadable-value"
    )
  }

  @Test("Parts have the rows and the types of the whole")
  func chunks() throws {
    let numbers = Array(0..<1_000)
    let quarters = numbers.map { number -> Double? in number % 7 == 0 ? nil : Double(number) / 4 }
    let rows = try Table([Column("a", numbers), Column("b", quarters)])
    try shop.write(rows, to: "rows")
    let query =
      "select a, b, case when a = 999 then 'end' else a end as mixed, a < 5 as early from rows"
    let whole = try shop.query(query)
    var parts: [Table] = []
    try shop.forEachChunk(query, rows: 300) { parts.append($0) }
    #expect(parts.map(\.rowCount) == [300, 300, 300, 100])
    #expect(try Table.stacked(parts) == whole)
    #expect(parts[0].columns.map(\.type) == whole.columns.map(\.type))
    var count = 0
    try shop.forEachChunk("select a from rows where a > ?", [500], rows: 10_000) {
      count += $0.rowCount
    }
    #expect(count == 499)
    try shop.forEachChunk("select a from rows where a < 0") { _ in count = -1 }
    #expect(count == 499)
    #expect(
      errorCode { try shop.forEachChunk("select 1 as a", rows: 0) { _ in } } == "invalid-argument"
    )
  }

  @Test("A table is made, added to or replaced, whole or not at all")
  func writing() throws {
    let table = try sampleTable().dropping("mass")
    try shop.write(table, to: "people")
    #expect(try shop.table("people").converting("size", to: .category).rowCount == 5)
    let again = try #require(throws: DatabaseError.self) { try shop.write(table, to: "People") }
    #expect(again.kind == .tableExists(name: "People"))
    try shop.write(table.select("age", "name"), to: "people", mode: .append)
    #expect(try shop.table("people").rowCount == 10)
    #expect(try shop.table("people")["born"].missingCount == 6)
    let other = try Table([Column("nmae", ["x"])])
    let unknown = try #require(throws: TableError.self) {
      try shop.write(other, to: "people", mode: .append)
    }
    #expect(unknown.code == "unknown-column")
    try shop.write(other, to: "people", mode: .replace)
    #expect(try shop.table("people") == other)
    // The second row breaks the rule: the first one is not there either.
    let goods = try Table([Column("name", ["a", nil])])
    #expect(errorCode { try shop.write(goods, to: "goods", mode: .append) } == "database-failure")
    #expect(try shop.table("people") == other)
    #expect(try shop.query("select count(*) as n from goods")["n"][0] == 3)
    let nan = try Table([Column("x", [1, .nan])])
    let refused = try #require(throws: DatabaseError.self) { try shop.write(nan, to: "nan") }
    #expect(refused.code == "unwritable-value" && refused.message.contains("Row 1"))
    #expect(try shop.tables == ["goods", "people"])
    #expect(errorCode { try shop.write(Table([]), to: "none") } == "invalid-argument")
    #expect(errorCode { try shop.write(other, to: "") } == "invalid-argument")
    #expect(errorCode { try shop.write(other, to: "a\u{0}") } == "invalid-argument")
    #expect(errorCode { try shop.write(other, to: "sqlite_x") } == "database-failure")
    try shop.execute("create view dear as select * from goods where price > 1")
    #expect(errorCode { try shop.write(other, to: "dear", mode: .replace) } == "database-failure")
    #expect(try shop.tables == ["dear", "goods", "people"])
  }

  @Test("Statements that change something say how many rows")
  func execute() throws {
    #expect(try shop.execute("update goods set stock = stock + 1 where price > ?", 1) == 2)
    #expect(try shop.execute("delete from goods") == 3)
    #expect(try shop.execute("create index by_name on goods (name)") == 0)
    #expect(errorCode { try shop.query("delete from goods") } == "refused-statement")
    #expect(errorCode { try shop.query("delete from goods returning id") } == "refused-statement")
  }

  @Test("What is no database, or not there, is an error")
  func files() throws {
    let text = folder.path + "/text.db"
    try Data("not a database, but long enough to have a header, or so one might think".utf8)
      .write(to: URL(filePath: text))
    #expect(errorCode { try SQLiteDatabase(text).tables } == "malformed-file")
    let absent = try tableError { try SQLiteDatabase(folder.path + "/shp.db").tables }
    #expect(absent.remedy?.contains("shop.db") == true)
    #expect(folder.names == ["shop.db", "text.db"])
    for path in ["", folder.path, "a\u{0}b", "/dev/null", folder.path + "/"] {
      #expect(errorCode { try SQLiteDatabase(path).tables } == "unreadable-file")
    }
    #expect(
      errorCode { try SQLiteDatabase(folder.path + "/no/x.db").execute("create table a (b)") }
        == "unwritable-file"
    )
    // Signs that mean something in the address by which SQLite opens a file.
    let strange = SQLiteDatabase(folder.path + "/a?mode=memory&x=%41#ä 'b'.db")
    try strange.write(sampleTable().select("name"), to: "t")
    #expect(try strange.table("t").rowCount == 5)
    #expect(folder.names.contains("a?mode=memory&x=%41#ä 'b'.db"))
  }

  @Test("Where it came from goes with the table, and is kept with it")
  func provenance() throws {
    let query = "select name,\n  price from goods"
    let table = try shop.query(query).filter { $0["price"] > 1 }
    let source = try #require(table.sources.first)
    #expect(source.name == shop.path)
    #expect(source.query == "select name, price from goods")
    #expect(table.description.contains("from shop.db"))
    let path = folder.path + "/kept.martlet"
    try table.save(path)
    let kept = try Table.load(path)
    #expect(kept == table)
    #expect(kept.sources == table.sources)
    #expect(kept.description == table.description)
  }

  @Test("An interruption stops a statement that has no end, and leaves nothing half done")
  func interruption() throws {
    let endless = "with recursive c(x) as (select 1 union all select x + 1 from c)"
    for statement in ["\(endless) select sum(x) as s from c", "\(endless) select x from c"] {
      let execution = Execution(interruptingAtLook: 40)
      Execution.$current.withValue(execution) {
        #expect(throws: Interrupted.self) { try shop.query(statement) }
      }
      #expect(execution.lookCount == 40)
    }
    Execution.$current.withValue(Execution(interruptingAtLook: 40)) {
      #expect(throws: Interrupted.self) {
        try shop.execute("insert into goods (name) \(endless) select 'x' from c")
      }
    }
    let long = try Table([Column("x", (0..<100_000).map { $0 as Int? })])
    Execution.$current.withValue(Execution(interruptingAtLook: 12)) {
      #expect(throws: Interrupted.self) { try shop.write(long, to: "long") }
    }
    #expect(try shop.tables == ["goods"])
    #expect(try shop.query("select count(*) as n from goods")["n"][0] == 3)
  }

  @Test("A statement that takes all memory is stopped where the host says so")
  func memory() throws {
    struct NoRoom: Error {}
    let left = Countdown(3)
    let execution = Execution(room: { _ in if !left.next() { throw NoRoom() } })
    Execution.$current.withValue(execution) {
      #expect(throws: NoRoom.self) {
        try shop.query(
          "with recursive c(x) as (select 1 union select x + 1 from c) select sum(x) as s from c"
        )
      }
    }
    #expect(
      errorCode { try shop.query("select length(zeroblob(2000000000)) as n") } == "database-failure"
    )
  }
}

/// Says yes so many times.
private final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func next() -> Bool {
    left.withLock { left in
      left -= 1
      return left >= 0
    }
  }
}
