// SPDX-License-Identifier: Apache-2.0

/// A moment, to the microsecond, and the zone whose clocks tell it.
///
/// Years run from 1 to 9999. Two date-times are equal if they are the same moment, whatever their
/// zones.
public struct DateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Microseconds since 1970 began in UTC.
  package let microseconds: Int
  /// The zone in which the parts are told.
  public let zone: Zone

  /// Makes a moment from what clocks in a zone show.
  ///
  /// A time that occurs twice, when clocks are set back, is the first of the two.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  ///   - hour: 0 to 23; 0 by default.
  ///   - minute: 0 to 59; 0 by default.
  ///   - second: From 0 to below 60; 0 by default. Rounded to the microsecond.
  ///   - zone: The zone; UTC by default.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such time.
  public init(
    year: Int,
    month: Int,
    day: Int,
    hour: Int = 0,
    minute: Int = 0,
    second: Double = 0,
    zone: Zone = .utc
  ) throws {
    guard let date = CalendarDate.dayNumber(year: year, month: month, day: day),
      (0...23).contains(hour), (0...59).contains(minute), second >= 0, second < 60
    else {
      throw TableError(.invalidDate("\(year)-\(month)-\(day) \(hour):\(minute):\(second)"))
    }
    let seconds = date * 86_400 + hour * 3_600 + minute * 60
    let local = seconds * 1_000_000 + Int((second * 1e6).rounded())
    self.init(microseconds: Self.moment(ofLocal: local, in: zone), zone: zone)
  }

  /// Reads a time in the form of ISO 8601: `2026-11-22T08:30:00Z`, `2026-11-22 08:30+01:00`.
  ///
  /// Between date and time stands a `T` or a space; seconds and their fraction may be left out. A text
  /// that ends in `Z` or a distance from UTC says which moment it is; without one it is read as
  /// clocks of the zone show it.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a time.
  public init(_ text: String, zone: Zone = .utc) throws {
    var copy = text
    guard let parsed = copy.withUTF8({ TimeText(ascii: $0) }) else {
      throw TableError(.invalidDate(text))
    }
    self.init(microseconds: parsed.moment(in: zone), zone: zone)
  }

  /// Makes a moment that is known to be within years 1 to 9999.
  package init(microseconds: Int, zone: Zone) {
    self.microseconds = microseconds
    self.zone = zone
  }

  /// The day.
  public var date: CalendarDate { CalendarDate(dayNumber: Self.day(local)) }
  /// The year, 1 to 9999.
  public var year: Int { date.year }
  /// The month, 1 for January to 12 for December.
  public var month: Int { date.month }
  /// The day of the month, 1 to 31.
  public var day: Int { date.day }
  /// The hour, 0 to 23.
  public var hour: Int { Self.timeOfDay(local) / 3_600_000_000 }
  /// The minute, 0 to 59.
  public var minute: Int { Self.timeOfDay(local) / 60_000_000 % 60 }
  /// The second, from 0 to below 60, with its fraction.
  public var second: Double { Double(Self.timeOfDay(local) % 60_000_000) / 1e6 }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { date.weekday }

  /// The same moment as clocks in another zone tell it.
  public func inZone(_ zone: Zone) -> DateTime {
    DateTime(microseconds: microseconds, zone: zone)
  }

  /// The time from another moment to this one, negative if this one is earlier.
  public func span(since other: DateTime) -> TimeSpan {
    TimeSpan(microseconds: microseconds - other.microseconds)
  }

  /// The moment so much later.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  public func adding(_ span: TimeSpan) throws -> DateTime {
    let (sum, overflow) = microseconds.addingReportingOverflow(span.microseconds)
    guard !overflow, Self.allMicroseconds.contains(sum) else {
      throw TableError(.invalidDate("\(self) + \(span)"))
    }
    return DateTime(microseconds: sum, zone: zone)
  }

  /// The time in the form of ISO 8601, such as `2026-11-22T08:30:00Z` or `2026-11-22T09:30:00+01:00`.
  public var description: String { Self.text(microseconds, zone) }

  /// Whether one moment is before another.
  public static func < (left: DateTime, right: DateTime) -> Bool {
    left.microseconds < right.microseconds
  }

  /// Whether two moments are the same.
  public static func == (left: DateTime, right: DateTime) -> Bool {
    left.microseconds == right.microseconds
  }

  /// Hashes the moment.
  public func hash(into hasher: inout Hasher) { hasher.combine(microseconds) }
}

extension DateTime {
  /// The moments of years 1 to 9999 in UTC, with a day to spare at either end for zones.
  package static let allMicroseconds =
    (CalendarDate.dayNumbers.lowerBound + 1) * 86_400_000_000...CalendarDate.dayNumbers.upperBound
    * 86_400_000_000 - 1

  /// Microseconds of local time for microseconds since 1970 in UTC.
  package static func local(_ microseconds: Int, in zone: Zone) -> Int {
    microseconds + zone.offset(at: floorDivided(microseconds, 1_000_000)) * 1_000_000
  }

  /// Microseconds since 1970 in UTC for microseconds of local time.
  package static func moment(ofLocal local: Int, in zone: Zone) -> Int {
    let second = floorDivided(local, 1_000_000)
    return local + (zone.moment(ofLocal: second) - second) * 1_000_000
  }

  static func day(_ local: Int) -> Int {
    let day = floorDivided(local, 86_400_000_000)
    return min(max(day, CalendarDate.dayNumbers.lowerBound), CalendarDate.dayNumbers.upperBound)
  }

  static func timeOfDay(_ local: Int) -> Int {
    local - floorDivided(local, 86_400_000_000) * 86_400_000_000
  }

  private var local: Int { Self.local(microseconds, in: zone) }

  /// The text of a moment in a zone.
  package static func text(_ microseconds: Int, _ zone: Zone) -> String {
    let local = local(microseconds, in: zone)
    let time = timeOfDay(local)
    let seconds = time / 1_000_000
    let distance = (local - microseconds) / 1_000_000
    return "\(CalendarDate(dayNumber: day(local)))T\(padded(seconds / 3_600, 2)):"
      + "\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
      + fractionText(time % 1_000_000) + (zone == .utc ? "Z" : distanceText(distance))
  }
}

/// A time that was read: what clocks show, and how far they are from UTC if the text says so.
package struct TimeText: Sendable, Equatable {
  /// Microseconds of local time since 1970 began.
  package let local: Int
  /// Seconds ahead of UTC.
  package let distance: Int?

  /// Reads `YYYY-MM-DDThh:mm[:ss[.f]][Z|±hh:mm]`, with a space for the `T` as well, or returns `nil`.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 16,
      let date = CalendarDate(ascii: UnsafeBufferPointer(rebasing: bytes[..<10]))
    else { return nil }
    var reader = TimeReader(UnsafeBufferPointer(rebasing: bytes[10...]))
    guard reader.take("T") || reader.take(" "), let hour = reader.number(digits: 2...2), hour < 24,
      reader.take(":"), let minute = reader.number(digits: 2...2), minute < 60
    else { return nil }
    var (second, fraction) = (0, 0)
    if reader.take(":") {
      guard let number = reader.number(digits: 2...2), number < 60,
        let millionths = reader.fraction()
      else { return nil }
      (second, fraction) = (number, millionths)
    }
    local =
      (date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000_000 + fraction
    if reader.isAtEnd {
      distance = nil
    } else if reader.take("Z") {
      guard reader.isAtEnd else { return nil }
      distance = 0
    } else {
      let rest = UnsafeBufferPointer(rebasing: bytes[(10 + reader.position)...])
      guard let seconds = Zone.distance(rest) else { return nil }
      distance = seconds
    }
    guard DateTime.allMicroseconds.contains(local - (distance ?? 0) * 1_000_000) else { return nil }
  }

  /// The moment, in microseconds since 1970 began in UTC; the zone counts where the text has none.
  package func moment(in zone: Zone) -> Int {
    distance.map { local - $0 * 1_000_000 } ?? DateTime.moment(ofLocal: local, in: zone)
  }
}
