// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@Suite("Moments, spans and zones")
struct TimeTests {
  @Test("a moment is read and written in the form of ISO 8601")
  func iso() throws {
    #expect("\(try DateTime("2026-11-22T08:30:00Z"))" == "2026-11-22T08:30:00Z")
    #expect("\(try DateTime("2026-11-22 08:30"))" == "2026-11-22T08:30:00Z")
    #expect("\(try DateTime("2026-11-22T08:30:00.250+01:00"))" == "2026-11-22T07:30:00.25Z")
    let zone = try Zone("+05:30")
    #expect("\(try DateTime("2026-11-22 08:30:00", zone: zone))" == "2026-11-22T08:30:00+05:30")
    #expect("\(try DateTime("0001-06-01T00:00:00Z"))" == "0001-06-01T00:00:00Z")
    #expect("\(try DateTime("1969-12-31T23:59:59.999999Z"))" == "1969-12-31T23:59:59.999999Z")
  }

  @Test(
    "what is no moment is an error",
    arguments: [
      "", "2026-11-22", "2026-11-22T24:00", "2026-11-22T08:60", "2026-02-30T08:00",
      "2026-11-22T08:30:00+1", "2026-11-22T08:30:00.1234567", "2026-11-22T08:30:00 Z",
    ]
  )
  func invalid(text: String) {
    expectError(.invalidDate(text)) { try DateTime(text) }
  }

  @Test("the parts of a moment are those that clocks of its zone show")
  func parts() throws {
    let moment = try DateTime(
      year: 2024,
      month: 2,
      day: 29,
      hour: 23,
      minute: 5,
      second: 6.5,
      zone: Zone("+02:00")
    )
    #expect(moment.year == 2024 && moment.month == 2 && moment.day == 29)
    #expect(moment.hour == 23 && moment.minute == 5 && moment.second == 6.5)
    #expect(moment.weekday == 4)
    let later = moment.inZone(.utc)
    #expect(later == moment && later.hour == 21)
    #expect(try moment.adding(.hours(1)).day == 1)
  }

  @Test("a place has the distance that its rules say, before, within and beyond their list")
  func places() throws {
    let berlin = try Zone("Europe/Berlin")
    #expect("\(try DateTime("2024-01-15 12:00", zone: berlin))" == "2024-01-15T12:00:00+01:00")
    #expect("\(try DateTime("2024-07-15 12:00", zone: berlin))" == "2024-07-15T12:00:00+02:00")
    // Beyond the end of the list, by the rule for every year.
    #expect("\(try DateTime("2090-07-15 12:00", zone: berlin))" == "2090-07-15T12:00:00+02:00")
    #expect("\(try DateTime("2090-12-15 12:00", zone: berlin))" == "2090-12-15T12:00:00+01:00")
    // Skipped in spring: told by the clock before. Twice in autumn: the first.
    #expect("\(try DateTime("2024-03-31 02:30", zone: berlin))" == "2024-03-31T03:30:00+02:00")
    #expect("\(try DateTime("2024-10-27 02:30", zone: berlin))" == "2024-10-27T02:30:00+02:00")
    let second = try DateTime("2024-10-27T01:30:00Z", zone: berlin)
    #expect("\(second)" == "2024-10-27T02:30:00+01:00")
    // South of the equator, summer spans the turn of the year.
    let sydney = try Zone("Australia/Sydney")
    #expect("\(try DateTime("2090-01-15 12:00", zone: sydney))" == "2090-01-15T12:00:00+11:00")
    #expect("\(try DateTime("2090-07-15 12:00", zone: sydney))" == "2090-07-15T12:00:00+10:00")
  }

  @Test(
    "a zone that does not exist is an error",
    arguments: ["Europe/Atlantis", "../etc/passwd", "+25:00"]
  )
  func unknownZone(name: String) throws {
    #expect(try tableError { try Zone(name) }.code == "invalid-argument")
  }

  @Test("a span is written so that it can be read")
  func spans() throws {
    for span: TimeSpan in [
      .seconds(0), .hours(1.5), .days(-2), .seconds(-0.25), TimeSpan(microseconds: 90_061_000_001),
    ] {
      #expect(try TimeSpan("\(span)") == span)
    }
    #expect("\(TimeSpan.hours(30))" == "1d 6:00:00")
    #expect("\(TimeSpan.seconds(-1.5))" == "-0:00:01.5")
    expectError(.invalidDate("1:2")) { try TimeSpan("1:2") }
    #expect(
      try DateTime("2024-03-01T00:00:00Z").span(since: DateTime("2024-02-28T00:00:00Z")) == .days(2)
    )
  }

  @Test("weeks are counted as ISO 8601 does")
  func weeks() throws {
    #expect(try CalendarDate("2021-01-03").week == 53)
    #expect(try CalendarDate("2021-01-04").week == 1)
    #expect(try CalendarDate("2024-12-30").week == 1)
    #expect(try CalendarDate("2024-12-30").weekday == 1)
    #expect(try CalendarDate("2024-12-31").dayOfYear == 366)
  }

  @Test("columns of moments, spans and 32-bit numbers keep what they are given")
  func columns() throws {
    let zone = try Zone("+02:00")
    let moment = try DateTime("2024-02-29 12:00", zone: zone)
    let column = Column("at", [moment, nil])
    #expect(column.type == .dateTime && column.missingCount == 1)
    #expect(try column[0] == .dateTime(moment))
    #expect(column.strings() == ["2024-02-29T12:00:00+02:00", nil])
    #expect(try Column("d", [TimeSpan.hours(2), nil])[0].duration == .hours(2))
    let floats = Column("f", floats: [0.1, nil, .nan])
    #expect(floats.type == .float && floats.missingCount == 1)
    #expect(floats.strings() == ["0.1", nil, "NaN"])
    let table = try Table([Column("s", ["2024-02-29T12:00:00+02:00", nil])])
    #expect(try table.converting("s", to: .dateTime)["s"][0].dateTime == moment)
  }
}
