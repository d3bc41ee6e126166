// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Years run from 1 to 9999. The calendar is proleptic: it is used backwards, too, before its
/// introduction in 1582, as ISO 8601 does.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01, negative before it, always within years 1 to 9999.
  package var dayNumber: Int { Int(day32) }
  // 32 bits, so that a column of dates is a buffer of such numbers.
  private let day32: Int32

  /// Makes a date from its year, month and day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such day.
  public init(year: Int, month: Int, day: Int) throws {
    guard let dayNumber = Self.dayNumber(year: year, month: month, day: day) else {
      throw TableError(.invalidDate("\(year)-\(month)-\(day)"))
    }
    day32 = Int32(dayNumber)
  }

  /// Reads a date in the form of ISO 8601, `2026-11-22`.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a date.
  public init(_ text: String) throws {
    var text = text
    guard let date = text.withUTF8({ CalendarDate(ascii: $0) }) else {
      throw TableError(.invalidDate(text))
    }
    self = date
  }

  /// Makes the date that is a number of days after 1970-01-01, which the caller knows to be valid.
  package init(dayNumber: Int) {
    day32 = Int32(dayNumber)
  }

  /// Makes the date that is a number of days after 1970-01-01, or `nil` beyond years 1 to 9999.
  package init?(exactly dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    self.init(dayNumber: dayNumber)
  }

  /// Reads `YYYY-MM-DD`, or returns `nil`.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard (48...57).contains(bytes[index]) else { return nil }
        value = value * 10 + Int(bytes[index] - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let dayNumber = Self.dayNumber(year: year, month: month, day: day)
    else { return nil }
    day32 = Int32(dayNumber)
  }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }

  /// The month, 1 for January to 12 for December.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { Self.weekday(dayNumber) }

  /// The day of the year, 1 to 366.
  public var dayOfYear: Int {
    dayNumber - (Self.dayNumber(year: year, month: 1, day: 1) ?? dayNumber) + 1
  }

  /// The week of the year, 1 to 53, as ISO 8601 counts: weeks begin on Monday, and the first one has
  /// the year's first Thursday.
  public var week: Int {
    // The Thursday of a week says which year it belongs to.
    CalendarDate(dayNumber: dayNumber - weekday + 4).weekOfThursday
  }

  private var weekOfThursday: Int {
    let start = Self.dayNumber(year: civil.year, month: 1, day: 1) ?? dayNumber
    return (dayNumber - start) / 7 + 1
  }

  /// The date so many days later, or earlier for a negative number.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  public func adding(days: Int) throws -> CalendarDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow, let date = CalendarDate(exactly: sum) else {
      throw TableError(.invalidDate("\(self) + \(days) days"))
    }
    return date
  }

  /// The number of days from another date to this one, negative if this one is earlier.
  public func days(since other: CalendarDate) -> Int {
    dayNumber - other.dayNumber
  }

  /// The date in the form of ISO 8601, such as `2026-11-22`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether one date is before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate {
  /// Days from 0000-03-01 to 1970-01-01.
  private static let epochOffset = 719_468

  /// The days of the years 1 to 9999.
  package static let dayNumbers = -719_162...2_932_896

  /// Days since 1970-01-01, or `nil` if there is no such day in years 1 to 9999.
  ///
  /// Years are counted from March, so that a leap day is the last of its year; the days before
  /// month *m* (0 for March) are then ⌊(153 *m* + 2) / 5⌋.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
      - epochOffset
  }

  /// The day of the week of a day since 1970-01-01, which was a Thursday.
  static func weekday(_ dayNumber: Int) -> Int {
    let place = (dayNumber + 3) % 7
    return (place < 0 ? place + 7 : place) + 1
  }

  /// The inverse of `dayNumber(year:month:day:)`.
  package var civil: (year: Int, month: Int, day: Int) {
    let days = dayNumber + Self.epochOffset
    // 146 097 days make 400 years; inside them, leap days push the estimate days / 365 too high.
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }
}

/// A number that is not negative with zeros in front, up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
