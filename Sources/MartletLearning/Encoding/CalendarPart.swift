// SPDX-License-Identifier: Apache-2.0

import MartletTables

/// Something that a day or a moment has.
public enum CalendarPart: Sendable, Equatable, CaseIterable {
  /// The year.
  case year
  /// The quarter of the year, 1 to 4.
  case quarter
  /// The month, 1 to 12.
  case month
  /// The week of the year as ISO 8601 counts, 1 to 53.
  case week
  /// The day of the month, 1 to 31.
  case day
  /// The day of the year, 1 to 366.
  case dayOfYear
  /// The day of the week, 1 for Monday to 7 for Sunday.
  case weekday
  /// 1 on Saturday and Sunday, 0 on other days.
  case isWeekend
  /// The hour, 0 to 23; moments only.
  case hour
  /// The minute, 0 to 59; moments only.
  case minute
  /// The days since an origin: whole ones for days, with a fraction for moments.
  case daysSince
}

extension CalendarPart {
  /// The name of the column behind that of the date.
  var suffix: String {
    switch self {
    case .year: "year"
    case .quarter: "quarter"
    case .month: "month"
    case .week: "week"
    case .day: "day"
    case .dayOfYear: "day_of_year"
    case .weekday: "weekday"
    case .isWeekend: "is_weekend"
    case .hour: "hour"
    case .minute: "minute"
    case .daysSince: "days_since"
    }
  }

  /// The part of a name, or `nil`.
  init?(suffix: String) {
    guard let part = CalendarPart.allCases.first(where: { $0.suffix == suffix }) else { return nil }
    self = part
  }

  /// Whether days without a time have none.
  var needsTime: Bool { self == .hour || self == .minute }

  /// Whether it comes again and again.
  var isCyclic: Bool {
    switch self {
    case .year, .isWeekend, .daysSince: false
    case .quarter, .month, .week, .day, .dayOfYear, .weekday, .hour, .minute: true
    }
  }

  /// The value for a day and the microseconds of it that are over; days since are counted elsewhere.
  func value(_ date: CalendarDate, _ time: Int) -> Int {
    switch self {
    case .year: date.year
    case .quarter: (date.month - 1) / 3 + 1
    case .month: date.month
    case .week: date.week
    case .day: date.day
    case .dayOfYear: date.dayOfYear
    case .weekday: date.weekday
    case .isWeekend: date.weekday > 5 ? 1 : 0
    case .hour: time / 3_600_000_000
    case .minute: time / 60_000_000 % 60
    case .daysSince: 0
    }
  }

  /// How far the circle is gone, from 0 to below 1.
  ///
  /// Months, quarters and so on are gone in whole steps: all days of a month have the same phase. An
  /// hour and a minute go on within themselves. The circle of days is as long as the month, that of
  /// the days of a year and of weeks as long as the year.
  func phase(_ date: CalendarDate, _ time: Int) -> Double {
    let value = Double(value(date, time))
    switch self {
    case .quarter: return (value - 1) / 4
    case .month: return (value - 1) / 12
    case .weekday: return (value - 1) / 7
    case .day: return (value - 1) / Double(date.daysInMonth)
    case .dayOfYear: return (value - 1) / (date.isInLeapYear ? 366 : 365)
    case .week: return (value - 1) / Double(date.weeksInYear)
    case .hour: return Double(time) / 86_400_000_000
    case .minute: return Double(time % 3_600_000_000) / 3_600_000_000
    case .year, .isWeekend, .daysSince: return 0
    }
  }
}

extension CalendarDate {
  fileprivate var isInLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  fileprivate var daysInMonth: Int {
    switch month {
    case 2: isInLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The weeks of the year that this day's week belongs to, 52 or 53.
  ///
  /// The last day that is surely in the last week is 28 December, a whole number of weeks from here.
  fileprivate var weeksInYear: Int {
    let thursday = CalendarDate(dayNumber: dayNumber - weekday + 4)
    return (try? CalendarDate(year: thursday.year, month: 12, day: 28).week) ?? 52
  }
}
