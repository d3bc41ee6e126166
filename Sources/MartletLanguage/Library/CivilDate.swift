// SPDX-License-Identifier: Apache-2.0

/// A day of the proleptic Gregorian calendar and a time of that day.
///
/// Days are counted in eras of 400 years, which all have the same 146,097 days, from the first of
/// March, so that the day that comes and goes is the last of a year.
struct CivilDate: Equatable {
  var year: Int
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0

  /// Seconds from 1970 to 2001, where Foundation's dates begin.
  static let reference = 978_307_200.0
  /// Years beyond this are refused: their seconds lose the day.
  static let yearLimit = 1_000_000

  /// Days from the first of January 1970 to a day, whose month may be any number.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let years = year + floorDivide(month - 1, 12)
    let month = month - 1 - floorDivide(month - 1, 12) * 12 + 1
    let shifted = month <= 2 ? years - 1 : years
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day and time of a number of seconds since 1970; `nil` if it is out of all calendars.
  init?(since1970 seconds: Double) {
    guard seconds.isFinite, abs(seconds) < 3e13 else { return nil }
    let whole = seconds.rounded(.down)
    let days = Self.floorDivide(Int(whole), 86_400)
    let rest = Int(whole) - days * 86_400
    self.init(days: days)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    nanosecond = min(999_999_999, Int((seconds - whole) * 1e9))
  }

  private init(days: Int) {
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    month = part < 10 ? part + 3 : part - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * part + 2) / 5 + 1
  }

  var days: Int { Self.days(year: year, month: month, day: day) }

  /// Seconds since 1970.
  var since1970: Double {
    Double(days) * 86_400 + Double(hour * 3600 + minute * 60 + second) + Double(nanosecond) / 1e9
  }

  /// 1 is Sunday.
  var weekday: Int {
    let day = (days + 4) % 7
    return (day < 0 ? day + 7 : day) + 1
  }

  var dayOfYear: Int { days - Self.days(year: year, month: 1, day: 1) + 1 }

  /// `2024-01-02 03:04:05`, as Foundation writes a date.
  var text: String {
    "\(Self.pad(year, 4))-\(Self.pad(month, 2))-\(Self.pad(day, 2))"
      + " \(Self.pad(hour, 2)):\(Self.pad(minute, 2)):\(Self.pad(second, 2))"
  }

  static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
