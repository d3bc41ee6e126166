// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// Points in time, in UTC and the Gregorian calendar.
  static let dates = date + "\n" + calendar + "\n" + formatters + "\n" + clocks

  private static let date = """
    /// A number of seconds.
    public typealias TimeInterval = Double
    /// A point in time.
    public struct Date: Comparable, Hashable, CustomStringConvertible {
      /// The present.
      @native("Date.now") public init()
      @native("Date.init(1970)") public init(timeIntervalSince1970 seconds: Double)
      @native("Date.init(2001)") public init(timeIntervalSinceReferenceDate seconds: Double)
      @native("Date.init(now)") public init(timeIntervalSinceNow seconds: Double)
      @native("Date.init(since)") public init(timeInterval seconds: Double, since date: Date)
      /// The present.
      @native("Date.now") public static var now: Date { get }
      @native("Date.distantPast") public static var distantPast: Date { get }
      @native("Date.distantFuture") public static var distantFuture: Date { get }
      /// Seconds since the first of January 1970.
      @native("Date.since1970") public var timeIntervalSince1970: Double { get }
      @native("Date.since2001") public var timeIntervalSinceReferenceDate: Double { get }
      @native("Date.sinceNow") public var timeIntervalSinceNow: Double { get }
      /// Seconds from the other date to this one.
      @native("Date.-") public func timeIntervalSince(_ other: Date) -> Double
      @native("Date.+") public func addingTimeInterval(_ seconds: Double) -> Date
      @native("Date.+=") public mutating func addTimeInterval(_ seconds: Double)
      @native("Date.+") public func advanced(by seconds: Double) -> Date
      @native("Date.distance") public func distance(to other: Date) -> Double
      @native("description") public var description: String { get }
    }
    @native("Date.+") public func + (a: Date, b: Double) -> Date
    @native("Date.-") public func - (a: Date, b: Double) -> Date
    @native("Date.+=") public func += (a: inout Date, b: Double)
    @native("Date.-=") public func -= (a: inout Date, b: Double)
    """

  private static let units = [
    "era", "year", "month", "day", "hour", "minute", "second", "nanosecond", "weekday",
  ]

  private static let calendar = """
    /// The parts of a date, each of which may be missing.
    public struct DateComponents: Hashable {
      @native("DateComponents.init") public init(era: Int? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, nanosecond: Int? = nil, weekday: Int? = nil)
    \(units.map {
      "  @native(\"DateComponents.\($0)\", \"DateComponents.set.\($0)\") public var \($0): Int? { get set }"
    }.joined(separator: "\n"))
    }
    /// Where clocks show the same time; cells know UTC and distances from it.
    public struct TimeZone: Hashable {
      @native("TimeZone.init(name)") public init?(identifier: String)
      @native("TimeZone.init(name)") public init?(abbreviation: String)
      @native("TimeZone.init(seconds)") public init?(secondsFromGMT seconds: Int)
      @native("TimeZone.gmt") public static var gmt: TimeZone { get }
      @native("TimeZone.gmt") public static var current: TimeZone { get }
      @native("TimeZone.seconds") public func secondsFromGMT() -> Int
    }
    /// The customs of a place; cells write dates as `en_US_POSIX` does, whatever is set.
    public struct Locale: Hashable {
      @native("identity") public init(identifier: String)
      @native("Locale.current") public static var current: Locale { get }
      @native("identity") public var identifier: String { get }
    }
    /// The Gregorian calendar.
    public struct Calendar: Hashable {
      public enum Identifier: Hashable {
        @native("Calendar.gregorian") case gregorian
        @native("Calendar.gregorian") case iso8601
      }
      public enum Component: Hashable {
    \(units.enumerated().map { "    @native(\"Calendar.unit.\($0)\") case \($1)" }.joined(separator: "\n"))
        @native("Calendar.unit.9") case weekOfYear
        @native("Calendar.unit.10") case dayOfYear
      }
      @native("Calendar.init") public init(identifier: Calendar.Identifier)
      @native("Calendar.current") public static var current: Calendar { get }
      @native("Calendar.timeZone", "Calendar.set.timeZone") public var timeZone: TimeZone { get set }
      /// The date of the parts; what is missing is the first.
      @native("Calendar.date(from)") public func date(from components: DateComponents) -> Date?
      @native("Calendar.component") public func component(_ component: Calendar.Component, from date: Date) -> Int
      @native("Calendar.dateComponents") public func dateComponents(_ components: Set<Calendar.Component>, from date: Date) -> DateComponents
      /// How far it is from one date to another.
      @native("Calendar.difference") public func dateComponents(_ components: Set<Calendar.Component>, from start: Date, to end: Date) -> DateComponents
      @native("Calendar.adding") public func date(byAdding component: Calendar.Component, value: Int, to date: Date) -> Date?
      @native("Calendar.addingAll") public func date(byAdding components: DateComponents, to date: Date) -> Date?
      @native("Calendar.startOfDay") public func startOfDay(for date: Date) -> Date
      @native("Calendar.sameDay") public func isDate(_ date: Date, inSameDayAs other: Date) -> Bool
      @native("Calendar.isWeekend") public func isDateInWeekend(_ date: Date) -> Bool
    }
    """

  private static let formatters = """
    /// Reads and writes dates in a pattern such as `yyyy-MM-dd HH:mm:ss`.
    public class DateFormatter {
      @native("DateFormatter.init") public init()
      @native("DateFormatter.dateFormat", "DateFormatter.set.dateFormat") public var dateFormat: String? { get set }
      @native("DateFormatter.timeZone", "DateFormatter.set.timeZone") public var timeZone: TimeZone? { get set }
      @native("DateFormatter.locale", "DateFormatter.set.locale") public var locale: Locale? { get set }
      @native("DateFormatter.string") public func string(from date: Date) -> String
      /// The date that the text says, or `nil` if it does not fit the pattern.
      @native("DateFormatter.date") public func date(from text: String) -> Date?
    }
    /// Reads and writes dates such as `2024-01-02T03:04:05Z`.
    public class ISO8601DateFormatter {
      @native("ISO8601DateFormatter.init") public init()
      @native("DateFormatter.string") public func string(from date: Date) -> String
      @native("DateFormatter.date") public func date(from text: String) -> Date?
    }
    """

  private static let clocks = """
    /// A length of time.
    public struct Duration: Comparable, Hashable, AdditiveArithmetic, CustomStringConvertible {
      @native("Duration.seconds") public static func seconds(_ seconds: Double) -> Duration
      @native("Duration.milliseconds") public static func milliseconds(_ milliseconds: Double) -> Duration
      @native("description") public var description: String { get }
    }
    /// A clock that never stops.
    public struct ContinuousClock {
      @native("ContinuousClock.init") public init()
      /// How long the closure takes.
      @native("ContinuousClock.measure") public func measure(_ work: () throws -> Void) rethrows -> Duration
    }
    """
}
