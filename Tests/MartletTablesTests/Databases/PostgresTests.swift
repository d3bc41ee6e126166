// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

/// Against a real server; where PostgreSQL is not installed these tests fail.
@Suite("PostgreSQL")
struct PostgresTests {
  private let server: PostgresServer
  private let database: PostgresDatabase

  init() throws {
    server = try PostgresServer.shared()
    database = try PostgresDatabase(server.address)
  }

  @Test("Random tables of all types come back", arguments: 0..<60)
  func random(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    var table = try RoundTripTests.table(&random)
    for column in table.columns where column.type == .category {
      table = try table.converting(column.name, to: .string)
    }
    let name = "random \(seed) \"ä'"
    try database.write(table, to: name, mode: .replace)
    let read = try database.table(name)
    #expect(read == table, "seed \(seed)")
    #expect(read.columns.map(\.type) == table.columns.map(\.type))
    var parts: [Table] = []
    try database.forEachChunk("select * from \(quotedName(name))", rows: 1 + seed % 7) {
      parts.append($0)
    }
    #expect(try Table.stacked(parts) == table)
    try database.write(table, to: name, mode: .append)
    #expect(try database.table(name) == Table.stacked([table, table]))
    #expect(try database.tables.contains(name))
    try database.execute("drop table \(quotedName(name))")
    #expect(try !database.tables.contains(name))
  }

  @Test("The server's types become those of columns")
  func types() throws {
    let table = try database.query(
      """
      select 1::smallint as i2, 2 as i4, 3::bigint as i8, 1.5::real as f4, 0.1::float8 as f8,
        12345678901234567.25 as n, 7::numeric(5) as whole, 7.5::numeric(5,1) as n51, true as b,
        'x' as t, 'y'::varchar(3) as v, 'z'::char(3) as c, null::int as nothing,
        date '2026-11-22' as d, timestamp '2026-11-22 08:30:00.5' as ts,
        timestamptz '2026-11-22 08:30:00+02' as tz, interval '-1 day 2 hours 0.5 seconds' as span,
        time '08:30' as clock, 'NaN'::numeric as nan, '-Infinity'::float8 as inf,
        array[1, 2] as a, '{"a":1}'::jsonb as j, gen_random_uuid()::text = '' as u
      """
    )
    let types: [ColumnType] = [
      .int, .int, .int, .float, .double, .double, .int, .double, .bool, .string, .string, .string,
      .int, .date, .dateTime, .dateTime, .duration, .duration, .double, .double, .string, .string,
      .bool,
    ]
    #expect(table.columns.map(\.type) == types)
    #expect(try table["n"][0] == 12_345_678_901_234_567.25)
    #expect(try table["whole"][0] == 7)
    #expect(try table["n51"][0] == 7.5)
    #expect(try table["f4"][0] == 1.5)
    #expect(try table["f8"][0] == 0.1)
    #expect(try table["nothing"][0].isMissing)
    #expect(try table["d"][0] == .date(CalendarDate("2026-11-22")))
    #expect(try table["ts"][0] == .dateTime(DateTime("2026-11-22T08:30:00.5Z")))
    #expect(try table["tz"][0] == .dateTime(DateTime("2026-11-22T06:30:00Z")))
    let span = -86_400_000_000 + 7_200_000_000 + 500_000
    #expect(try table["span"][0] == .duration(TimeSpan(microseconds: span)))
    #expect(try table["clock"][0] == .duration(.hours(8.5)))
    #expect(try table["nan"][0] == .double(.nan))
    #expect(try table["inf"][0] == .double(-.infinity))
    #expect(try table["a"][0] == "{1,2}")
    #expect(try table["j"][0] == "{\"a\": 1}")
    #expect(try database.query("select 1 as a where false").columns.map(\.type) == [.int])
  }

  @Test(
    "What no column can hold is refused, with what to ask for instead",
    arguments: [
      "date 'infinity'", "date '0044-03-15 BC'", "timestamp '10000-01-01'", "interval '1 month'",
      "interval '2 years'", "'\\x00ff'::bytea", "timestamptz '-infinity'",
    ]
  )
  func unreadable(_ value: String) throws {
    let error = try #require(throws: DatabaseError.self) {
      try database.query("select \(value) as v")
    }
    #expect(error.code == "unreadable-value" && error.culprit == "v")
    #expect(try database.query("select (\(value))::text as v").columns[0].type == .string)
  }

  @Test("Values are bound, whatever is in them")
  func binding() throws {
    try database.write(sampleTable(), to: "bound", mode: .replace)
    let evil = "x'; drop table bound; --"
    #expect(try database.query("select $1 as v", Cell(evil))["v"][0] == .string(evil))
    #expect(try database.query("select * from bound where name = $1", Cell(evil)).rowCount == 0)
    #expect(try database.table("bound").rowCount == 5)
    #expect(try database.query("select name from bound where age > $1", 26).rowCount == 2)
    #expect(try database.query("select name from bound where age > $1", 30.5).rowCount == 2)
    #expect(try database.query("select name from bound where member = $1", true).rowCount == 2)
    let born = Cell(try CalendarDate(year: 2000, month: 2, day: 29))
    #expect(try database.query("select name from bound where born = $1", born).rowCount == 1)
    let asked = try Table(
      postgres: server.address,
      query: "select name from bound where size = $1 and age > $2",
      "M",
      30
    )
    #expect(try asked["name"].strings() == ["ann"])
    let values: [Cell] = ["M", 30]
    #expect(
      try Table(
        postgres: server.address,
        query: "select name from bound where size = $1 and age > $2",
        values
      ) == asked
    )
    let all = try database.query(
      "select $1::text as a, $2 as b, $3 as c, $4 as d, $5 as e, $6 as f, $7 as g",
      nil,
      2,
      0.5,
      false,
      .dateTime(DateTime(microseconds: -1, zone: .utc)),
      .duration(TimeSpan(microseconds: -5)),
      ""
    )
    #expect(
      all.columns.map(\.type) == [.string, .int, .double, .bool, .dateTime, .duration, .string]
    )
    #expect(try all["e"][0] == .dateTime(DateTime(microseconds: -1, zone: .utc)))
    #expect(try all["f"][0] == .duration(TimeSpan(microseconds: -5)))
    #expect(errorCode { try database.query("select $1 as v", "a\u{0}") } == "unwritable-value")
    #expect(errorCode { try database.query("select $1, $2", 1) } == "wrong-value-count")
    #expect(
      try database.query("select $1 as v", "a\"b\\ü😀\n\t")["v"][0] == "a\"b\\ü😀\n\t"
    )
  }

  @Test("A wrong statement is told with its place, an unknown table with the nearest one")
  func wrongStatements() throws {
    try database.write(Table([Column("price", [1.5])]), to: "goods_listed", mode: .replace)
    func error(_ statement: String) throws -> DatabaseError {
      try #require(throws: DatabaseError.self) { try database.query(statement) }
    }
    let column = try error("select 'ä😀' as x,\n  prize from goods_listed")
    #expect(column.code == "wrong-statement" && column.culprit == "prize")
    #expect(column.message.contains("line 2, column 3"))
    #expect(try error("selct 1").culprit == "selct")
    let table = try error("select * from goods_lsted")
    #expect(table.code == "unknown-table" && table.culprit == "goods_lsted")
    #expect(table.remedy == "Did you mean \"goods_listed\"?")
    #expect(try error("").code == "wrong-statement")
    #expect(try error("select 1; select 2").code == "wrong-statement")
    #expect(try error("select 1\u{0}").code == "wrong-statement")
    #expect(try error("select 1 / 0 as x").code == "database-failure")
    #expect(errorCode { try database.query("select 1 as a, 2 as a") } == "duplicate-column")
    #expect(try error("insert into goods_listed values (1)").code == "refused-statement")
    #expect(try error("copy goods_listed to stdout").code == "refused-statement")
    #expect(
      errorCode { try database.execute("copy goods_listed from stdin") } == "refused-statement"
    )
    // An error in the midst of the rows.
    #expect(
      try error("select 1 / (5000 - i) as x from generate_series(1, 10000) i").code
        == "database-failure"
    )
  }

  @Test("A table is made, added to or replaced, whole or not at all")
  func writing() throws {
    let table = try sampleTable()
    _ = try? database.execute("drop table people")
    try database.write(table, to: "people")
    #expect(errorCode { try database.write(table, to: "people") } == "table-exists")
    #expect(errorCode { try database.execute("create table people (a int)") } == "table-exists")
    try database.write(table.select("age", "name"), to: "people", mode: .append)
    #expect(try database.table("people").rowCount == 10)
    #expect(try database.query("select sum(age)::int as s from people")["s"][0] == 242)
    let other = try Table([Column("nmae", ["x"])])
    #expect(
      errorCode { try database.write(other, to: "people", mode: .append) } == "unknown-column"
    )
    try database.execute("alter table people add check (age < 50)")
    let bad = try Table([Column("age", [1, 99])])
    let error = try #require(throws: DatabaseError.self) {
      try database.write(bad, to: "people", mode: .append)
    }
    #expect(error.code == "database-failure")
    #expect(try database.table("people").rowCount == 10)
    #expect(try database.execute("delete from people where age = $1", 25) == 4)
    #expect(try database.execute("update people set age = 1 returning name") == 6)
    let zero = try Table([Column("t", ["a\u{0}"])])
    #expect(errorCode { try database.write(zero, to: "zero") } == "unwritable-value")
    #expect(try !database.tables.contains("zero"))
    try database.execute("create schema if not exists depot")
    try database.write(other, to: "depot.goods", mode: .replace)
    #expect(try database.table("depot.goods") == other)
    #expect(try database.tables.contains("depot.goods"))
    let long = try Table([Column("x", (0..<200_000).map { $0 as Int? })])
    try database.write(long, to: "long", mode: .replace)
    #expect(try database.query("select sum(x)::bigint as s from long")["s"][0] == 19_999_900_000)
    var rows = 0
    try database.forEachChunk("select * from long where x >= $1", [100], rows: 64_000) {
      rows += $0.rowCount
    }
    #expect(rows == 199_900)
  }

  @Test("An interruption ends a statement, on the server as well")
  func interruption() throws {
    let mark = "/* mark \(UInt32.random(in: .min ... .max)) */"
    let endless = "select i from generate_series(1, 1000000000000) i"
    for statement in ["select pg_sleep(3600) as s", endless] {
      let execution = Execution(interruptingAtLook: 60)
      Execution.$current.withValue(execution) {
        #expect(throws: Interrupted.self) { try database.query("\(mark) \(statement)") }
      }
      #expect(execution.lookCount == 60)
    }
    let long = try Table([Column("x", (0..<300_000).map { $0 as Int? })])
    Execution.$current.withValue(Execution(interruptingAtLook: 30)) {
      #expect(throws: Interrupted.self) { try database.write(long, to: "broken_off") }
    }
    let running = "select pid from pg_stat_activity where query like $1 and state = 'active'"
    let end = ContinuousClock.now + .seconds(30)
    while try database.query(running, Cell("\(mark)%")).rowCount > 0, ContinuousClock.now < end {}
    #expect(try database.query(running, Cell("\(mark)%")).rowCount == 0)
    #expect(try !database.tables.contains("broken_off"))
  }

  @Test("The host must be allowed; a socket counts as this computer")
  func permissions() throws {
    func codes(_ hosts: [String]) throws -> [String] {
      let permissions = Permissions(.init(folder: "/nowhere", hosts: hosts))
      return try Permissions.$current.withValue(permissions) {
        try [server.address, server.socketAddress].map { address in
          let database = try PostgresDatabase(address)
          return errorCode { try database.query("select 1 as a") }
        }
      }
    }
    #expect(try codes([]) == ["not-allowed", "not-allowed"])
    #expect(try codes(["127.0.0.1"]) == ["none", "not-allowed"])
    #expect(try codes(["127.0.0.1:\(server.port)", "localhost"]) == ["none", "none"])
    #expect(try codes(["127.0.0.1:1"]) == ["not-allowed", "not-allowed"])
    let permissions = Permissions(.init()) { question in
      #expect(question.contains("using the database postgresql://martlet@127.0.0.1"))
      return "once"
    }
    let one = try Permissions.$current.withValue(permissions) {
      try database.query("select 1 as a")
    }
    #expect(one.rowCount == 1)
  }

  @Test("Where it came from goes with the table, without a password")
  func provenance() throws {
    let address = server.address.replacing("martlet@", with: "martlet:geheim@")
    let table = try PostgresDatabase(address).query("select 1 as a,\n 2 as b")
    let source = try #require(table.sources.first)
    #expect(source.query == "select 1 as a, 2 as b")
    #expect(source.name == server.address)
    #expect(!table.description.contains("geheim"))
  }

  @Test("A server that is not there, or has no such database, is told")
  func unreachable() throws {
    let nobody = try PostgresDatabase("postgresql://127.0.0.1:1/x")
    #expect(errorCode { try nobody.tables } == "unreachable-database")
    let other = try PostgresDatabase("postgresql://martlet@127.0.0.1:\(server.port)/nonesuch")
    let error = try #require(throws: DatabaseError.self) { try other.tables }
    #expect(error.message.contains("nonesuch"))
    let folder = try PostgresDatabase("postgresql://%2Fno%2Fsuch%2Ffolder/x")
    #expect(errorCode { try folder.tables } == "unreachable-database")
    #expect(
      errorCode { try PostgresDatabase("postgresql://no-such-host.invalid/x").tables }
        == "unreachable-database"
    )
  }
}
