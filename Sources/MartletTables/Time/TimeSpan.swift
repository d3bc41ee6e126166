// SPDX-License-Identifier: Apache-2.0

/// A length of time, to the microsecond; negative if it goes backwards.
///
/// It has no calendar: a day is 24 hours. Called so since Swift's own `Duration` is another type.
public struct TimeSpan: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The length in microseconds.
  public let microseconds: Int

  /// Makes a span of microseconds.
  public init(microseconds: Int) { self.microseconds = microseconds }

  /// Makes a span of seconds, rounded to the microsecond; what is too long is cut to the longest.
  public init(seconds: Double) {
    let exact = (seconds * 1e6).rounded()
    microseconds = exact.isNaN ? 0 : Int(exactly: exact) ?? (exact < 0 ? -Int.max : .max)
  }

  /// Reads `5:30:00`, `-0:00:01.5` or `2d 5:30:00`: days if any, hours, minutes and seconds.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a span.
  public init(_ text: String) throws {
    var copy = text
    guard let span = copy.withUTF8({ TimeSpan(ascii: $0) }) else {
      throw TableError(.invalidDate(text))
    }
    self = span
  }

  /// A span of days of 24 hours each.
  public static func days(_ count: Double) -> TimeSpan { TimeSpan(seconds: count * 86_400) }
  /// A span of hours.
  public static func hours(_ count: Double) -> TimeSpan { TimeSpan(seconds: count * 3_600) }
  /// A span of minutes.
  public static func minutes(_ count: Double) -> TimeSpan { TimeSpan(seconds: count * 60) }
  /// A span of seconds.
  public static func seconds(_ count: Double) -> TimeSpan { TimeSpan(seconds: count) }

  /// The length in seconds.
  public var seconds: Double { Double(microseconds) / 1e6 }
  /// The length in minutes.
  public var minutes: Double { seconds / 60 }
  /// The length in hours.
  public var hours: Double { seconds / 3_600 }
  /// The length in days of 24 hours.
  public var days: Double { seconds / 86_400 }

  /// The span as `5:30:00`, with the days in front and the fraction of a second behind if there are any.
  public var description: String {
    let total = microseconds.magnitude
    let (days, rest) = total.quotientAndRemainder(dividingBy: 86_400_000_000)
    let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1_000_000)
    let clock =
      "\(seconds / 3_600):\(padded(Int(seconds / 60 % 60), 2)):\(padded(Int(seconds % 60), 2))"
    return (microseconds < 0 ? "-" : "") + (days > 0 ? "\(days)d " : "") + clock
      + fractionText(Int(fraction))
  }

  /// Whether one span is shorter than another.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.microseconds < right.microseconds
  }

  /// Reads what `description` writes, or returns `nil`.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    var reader = TimeReader(bytes)
    let isNegative = reader.take("-")
    guard let first = reader.number(digits: 1...9) else { return nil }
    var days = 0
    var hours = first
    if reader.take("d") {
      days = first
      guard reader.take(" "), let number = reader.number(digits: 1...2), number < 24 else {
        return nil
      }
      hours = number
    }
    guard days < 100_000_000, reader.take(":"), let minutes = reader.number(digits: 2...2),
      minutes < 60, reader.take(":"), let seconds = reader.number(digits: 2...2), seconds < 60,
      let fraction = reader.fraction(), reader.isAtEnd
    else { return nil }
    let total = (days * 86_400 + hours * 3_600 + minutes * 60 + seconds) * 1_000_000 + fraction
    microseconds = isNegative ? -total : total
  }
}

/// Millionths behind a point, without trailing zeros; nothing for 0.
func fractionText(_ millionths: Int) -> String {
  guard millionths > 0 else { return "" }
  var digits = padded(millionths, 6)
  while digits.last == "0" { digits.removeLast() }
  return ".\(digits)"
}

/// Reads the parts of dates and times, one after the other.
struct TimeReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Whether the next character is this one, which is then behind.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Goes on by some bytes, which must be there.
  mutating func skip(_ count: Int) { position += count }

  /// A number of that many digits.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while position < bytes.count, count < digits.upperBound, bytes[position] &- 48 < 10 {
      value = value * 10 + Int(bytes[position] - 48)
      position += 1
      count += 1
    }
    return digits.contains(count) ? value : nil
  }

  /// The millionths behind a point, 0 if there is none; digits beyond the sixth must be 0.
  mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    var value = 0
    var count = 0
    while position < bytes.count, bytes[position] &- 48 < 10 {
      if count < 6 {
        value = value * 10 + Int(bytes[position] - 48)
      } else if bytes[position] != 48 {
        return nil
      }
      position += 1
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in min(count, 6)..<6 { value *= 10 }
    return value
  }
}
