// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A moment in UTC, to the microsecond, as headers carry it.
///
/// The calendar arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days`,
/// <https://howardhinnant.github.io/date_algorithms.html>.
package struct Timestamp: Sendable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  package var microseconds: Int

  /// The present moment by the machine's clock.
  package static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(microseconds: Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1000)
  }

  /// Makes a moment.
  package init(microseconds: Int) { self.microseconds = microseconds }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Timestamp {
  /// The moment in ISO 8601, as `2026-11-22T17:47:46.004721Z`.
  package var text: String {
    let (days, inDay) = floorDivide(microseconds, 86_400_000_000)
    let seconds = inDay / 1_000_000
    let date = Self.civil(days: days)
    return Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-"
      + Self.padded(date.day, 2) + "T" + Self.padded(seconds / 3600, 2) + ":"
      + Self.padded(seconds / 60 % 60, 2) + ":" + Self.padded(seconds % 60, 2) + "."
      + Self.padded(inDay % 1_000_000, 6) + "Z"
  }

  /// Reads a moment in ISO 8601 with `Z`, an offset such as `+01:00`, or no zone, meaning UTC.
  ///
  /// - Returns: `nil` for anything else; the fields are checked against their ranges.
  package init?(text: String) {
    var scanner = DigitScanner(bytes: Array(text.utf8))
    guard let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), (1...12).contains(month), scanner.skip("-"),
      let day = scanner.number(digits: 2), (1...31).contains(day),
      scanner.skip("T") || scanner.skip(" "),
      let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
      let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
      let second = scanner.number(digits: 2), second < 61
    else { return nil }
    let fraction = scanner.skip(".") ? scanner.fraction(digits: 6) : 0
    guard let fraction, let offset = scanner.zoneMinutes() else { return nil }
    let days = Self.days(year: year, month: month, day: day)
    let seconds = days * 86400 + hour * 3600 + (minute - offset) * 60 + second
    microseconds = seconds * 1_000_000 + fraction
  }

  /// The number in decimal with zeros in front up to `width` digits.
  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(shifted, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that lies `days` after 1970-01-01.
  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivide(days + 719_468, 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// Quotient rounded down, and the remainder, which is never negative.
private func floorDivide(_ number: Int, _ divisor: Int) -> (Int, Int) {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// Reads fixed groups of digits; `position` never passes the end.
private struct DigitScanner {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var digit: Int? {
    guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
    return Int(bytes[position]) - 0x30
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit else { return nil }
      value = value * 10 + digit
      position += 1
    }
    return value
  }

  /// Any number of digits after a point, as a number of `digits` digits; more are cut off.
  mutating func fraction(digits: Int) -> Int? {
    guard digit != nil else { return nil }
    var value = 0
    var count = 0
    while let digit {
      if count < digits {
        value = value * 10 + digit
        count += 1
      }
      position += 1
    }
    for _ in count..<digits { value *= 10 }
    return value
  }

  /// The offset from UTC at the end of the text.
  mutating func zoneMinutes() -> Int? {
    if position == bytes.count { return 0 }
    if skip("Z") { return position == bytes.count ? 0 : nil }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2) else { return nil }
    _ = skip(":")
    guard let minutes = number(digits: 2), position == bytes.count else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
