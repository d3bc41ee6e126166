// SPDX-License-Identifier: Apache-2.0

import MartletTables

/// Days as numbers: the days since 1970-01-01, as places on an axis of time.
enum CalendarDay {
  /// The number of the first day of a month; nil outside years 1 to 9999.
  static func number(year: Int, month: Int) -> Int? {
    (try? CalendarDate(year: year, month: month, day: 1))?.dayNumber
  }

  /// The date nearest to a place on the axis, within years 1 to 9999.
  static func date(of value: Double) -> CalendarDate { CalendarDate(dayNumber: whole(value)) }

  /// The day number nearest to a place on the axis, within years 1 to 9999.
  static func whole(_ value: Double) -> Int {
    // 0001-01-01 and 9999-12-31.
    value.isFinite ? Int(max(-719_162, min(2_932_896, value)).rounded()) : 0
  }
}

/// Ticks at the starts of days, weeks, months or years.
struct CalendarTicks: Sendable, Equatable {
  /// The ticks as day numbers, ascending.
  var days: [Int]
  /// One text for each tick, as short as the distance between the ticks allows.
  var texts: [String]

  /// At most about `count` ticks inside a domain of day numbers.
  init(in domain: Domain, count: Int) {
    let first = CalendarDay.whole(domain.lower.rounded(.up))
    let last = CalendarDay.whole(domain.upper.rounded(.down))
    let wanted = max(2, count)
    let span = max(1, last - first)
    if span <= wanted * 14 {
      let step = [1, 2, 7, 14].first { span / $0 <= wanted } ?? 14
      // 1970-01-05 was a Monday: weeks start there.
      let anchor = step >= 7 ? 4 : 0
      let start = first + CalendarTicks.remainder(anchor - first, step)
      days = start > last ? [] : Array(stride(from: start, through: last, by: step))
      texts = days.map(CalendarTicks.dayText)
    } else {
      let months = span / 30
      let step =
        [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 120_000, 1_200_000]
        .first { months / $0 <= wanted } ?? 12_000_000
      let start = CalendarDay.date(of: Double(first))
      var index = start.year * 12 + start.month - 1
      index += CalendarTicks.remainder(-index, step)
      var result: [Int] = []
      while result.count < 200 {
        guard let day = CalendarDay.number(year: index / 12, month: index % 12 + 1), day <= last
        else { break }
        if day >= first { result.append(day) }
        index += step
      }
      days = result
      texts = result.map { step >= 12 ? CalendarTicks.yearText($0) : CalendarTicks.monthText($0) }
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func dayText(_ day: Int) -> String {
    let date = CalendarDay.date(of: Double(day))
    return "\(date.day) \(monthNames[max(0, min(11, date.month - 1))])"
  }

  private static func monthText(_ day: Int) -> String {
    let date = CalendarDay.date(of: Double(day))
    return "\(monthNames[max(0, min(11, date.month - 1))]) \(date.year)"
  }

  private static func yearText(_ day: Int) -> String {
    String(CalendarDay.date(of: Double(day)).year)
  }

  private static func remainder(_ value: Int, _ modulus: Int) -> Int {
    let rest = value % modulus
    return rest < 0 ? rest + modulus : rest
  }
}
