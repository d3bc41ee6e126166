// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test("every day from year 1 to 9999 goes to its number and back")
  func roundTrip() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    // Day 1 of the proleptic Gregorian calendar is 719162 days before 1970-01-01.
    var number = -719_162
    for year in 1...9999 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        // The first and the last day of each month say enough about those between them.
        for day in [1, length] {
          let date = try CalendarDate(year: year, month: month, day: day)
          guard date.dayNumber == number + day - 1,
            (date.year, date.month, date.day) == (year, month, day)
          else {
            Issue.record("\(year)-\(month)-\(day) became \(date)")
            return
          }
        }
        number += length
      }
    }
    #expect(number == 2_932_897)
  }

  @Test("ISO 8601 text is read and written")
  func text() throws {
    #expect(try CalendarDate("2024-02-29").description == "2024-02-29")
    #expect(try CalendarDate(year: 7, month: 1, day: 9).description == "0007-01-09")
    #expect(try CalendarDate("1970-01-02").days(since: CalendarDate("1969-12-31")) == 2)
    #expect(try CalendarDate("2024-02-29") < CalendarDate("2024-03-01"))
  }

  @Test(
    "what is no day of the calendar is an error that repeats it",
    arguments: [
      "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-1",
      "0000-01-01",
      "24-01-01", "2024/01/01", "2024-01-01 ", "", "２０２４-01-01", "-024-01-01",
    ]
  )
  func notADay(text: String) {
    expectError(.invalidDate(text)) { try CalendarDate(text) }
  }

  @Test("years, months and days out of range are errors, however large")
  func numbers() {
    for (year, month, day) in [
      (2024, 4, 31), (Int.max, 1, 1), (2024, Int.min, 1), (2024, 1, Int.max),
    ] {
      #expect(throws: TableError.self) { try CalendarDate(year: year, month: month, day: day) }
    }
  }
}
