// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// A date is kept as the number of seconds since 2001, a time zone as its distance from UTC in
// seconds, a calendar as its time zone, a component as its number, and components as a tuple of
// optional numbers.
extension NativeLibrary {
  /// Points in time, their parts, and how long work takes.
  static let dates: [String: NativeEntry] = {
    var all = points
    all.merge(calendars, uniquingKeysWith: { first, _ in first })
    all.merge(dateFormatters, uniquingKeysWith: { first, _ in first })
    return all
  }()

  /// Seconds since 2001.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 - CivilDate.reference
  }

  /// The text of a date, as Foundation writes it.
  static func text(date seconds: Double) -> String {
    let whole = (seconds + CivilDate.reference).rounded(.towardZero)
    guard let civil = CivilDate(since1970: whole) else {
      return "<description unavailable>"
    }
    return civil.text + " +0000"
  }

  /// Durations hold fewer seconds than this: 2¹²⁷ attoseconds are 1.7·10²⁰ seconds.
  static let durationLimit = 1.7e20

  private static func duration(_ seconds: Double) throws -> Double {
    guard abs(seconds) < durationLimit else {
      throw Trap(
        "date-out-of-range",
        "a duration cannot have \(seconds) seconds",
        "It can have up to \(durationLimit)."
      )
    }
    return seconds
  }

  private static let points: [String: NativeEntry] = [
    "Date.now": { _, _, _ in .double(now()) },
    "Date.init(1970)": { _, a, _ in .double(try double(a[0]) - CivilDate.reference) },
    "Date.init(2001)": { _, a, _ in a[0] },
    "Date.init(now)": { _, a, _ in .double(now() + (try double(a[0]))) },
    "Date.init(since)": { _, a, _ in .double(try double(a[1]) + (try double(a[0]))) },
    "Date.distantPast": { _, _, _ in .double(-63_114_076_800) },
    "Date.distantFuture": { _, _, _ in .double(63_113_904_000) },
    "Date.since1970": { _, a, _ in .double(try double(a[0]) + CivilDate.reference) },
    "Date.since2001": { _, a, _ in a[0] },
    "Date.sinceNow": { _, a, _ in .double(try double(a[0]) - now()) },
    "Date.distance": { _, a, _ in .double(try double(a[1]) - (try double(a[0]))) },
    "Date.+": { _, a, _ in .double(try double(a[0]) + (try double(a[1]))) },
    "Date.-": { _, a, _ in .double(try double(a[0]) - (try double(a[1]))) },
    "Date.+=": { _, a, _ in
      a[0] = .double(try double(a[0]) + (try double(a[1])))
      return .void
    },
    "Date.-=": { _, a, _ in
      a[0] = .double(try double(a[0]) - (try double(a[1])))
      return .void
    },
    "Duration.seconds": { _, a, _ in .double(try duration(try double(a[0]))) },
    "Duration.milliseconds": { _, a, _ in .double(try duration(try double(a[0]) / 1000)) },
    "ContinuousClock.init": { _, _, _ in .int(0) },
    "ContinuousClock.measure": { machine, a, _ in
      let clock = ContinuousClock()
      let start = clock.now
      _ = try machine.apply(a[1])
      let (seconds, attoseconds) = (clock.now - start).components
      return .double(Double(seconds) + Double(attoseconds) / 1e18)
    },
    "TimeZone.gmt": { _, _, _ in .int(0) },
    "TimeZone.init(seconds)": { _, a, _ in
      let seconds = try int(a[0])
      return seconds.magnitude <= 18 * 3600 ? .int(seconds) : .none
    },
    "TimeZone.init(name)": { _, a, _ in
      let name = try string(a[0])
      if ["UTC", "GMT", "Z", "Etc/UTC", "Etc/GMT"].contains(name) { return .int(0) }
      throw Trap(
        "unknown-time-zone",
        "cells know the time zone UTC and distances from it, and this is \"\(name)\"",
        "Write `TimeZone(secondsFromGMT: …)`."
      )
    },
    "TimeZone.seconds": { _, a, _ in a[0] },
    "Locale.current": { _, _, _ in .string("en_US_POSIX") },
  ]
}

/// What a calendar does with the parts of a date.
enum CalendarArithmetic {
  static let units = [
    "era", "year", "month", "day", "hour", "minute", "second", "nanosecond", "weekday",
    "weekOfYear", "dayOfYear",
  ]

  /// The day and time that clocks show in a zone.
  static func civil(_ date: Double, zone: Int) throws -> CivilDate {
    guard let civil = CivilDate(since1970: date + CivilDate.reference + Double(zone)) else {
      throw Trap("date-out-of-range", "\(date) seconds from 2001 are in no calendar")
    }
    return civil
  }

  static func value(_ unit: Int, _ civil: CivilDate) throws -> Int {
    switch unit {
    case 0: return civil.year > 0 ? 1 : 0
    case 1: return civil.year > 0 ? civil.year : 1 - civil.year
    case 2: return civil.month
    case 3: return civil.day
    case 4: return civil.hour
    case 5: return civil.minute
    case 6: return civil.second
    case 7: return civil.nanosecond
    case 8: return civil.weekday
    case 9: return weekOfYear(civil)
    case 10: return civil.dayOfYear
    default: throw Trap.conflict
    }
  }

  /// The weeks begin on Sunday; the one with the first of January is the first.
  private static func weekOfYear(_ civil: CivilDate) -> Int {
    let first = CivilDate(year: civil.year, month: 1, day: 1)
    let week = (civil.dayOfYear + first.weekday - 2) / 7 + 1
    let next = CivilDate(year: civil.year + 1, month: 1, day: 1)
    return next.days - civil.days < next.weekday ? 1 : week
  }

  /// A date some units later; a day that the month lacks becomes its last.
  static func adding(_ unit: Int, _ amount: Int, to date: Double, zone: Int) throws -> Double? {
    guard amount.magnitude < 1_000_000_000_000 else { return nil }
    switch unit {
    case 1, 2:
      var civil = try civil(date, zone: zone)
      let months = unit == 1 ? amount * 12 : amount
      let month = civil.year * 12 + civil.month - 1 + months
      civil.year = CivilDate.floorDivide(month, 12)
      guard abs(civil.year) < CivilDate.yearLimit else { return nil }
      civil.month = month - civil.year * 12 + 1
      civil.day = min(civil.day, CivilDate.length(ofMonth: civil.month, year: civil.year))
      return civil.since1970 - Double(zone) - CivilDate.reference
    case 3, 8, 10: return date + Double(amount) * 86_400
    case 4: return date + Double(amount) * 3600
    case 5: return date + Double(amount) * 60
    case 6: return date + Double(amount)
    case 7: return date + Double(amount) / 1e9
    case 9: return date + Double(amount) * 604_800
    default: return nil
    }
  }

  /// The date of parts; what is missing is the first.
  static func date(_ parts: [Int?], zone: Int) -> Double? {
    let limit = 100_000_000
    guard parts.allSatisfy({ ($0 ?? 0).magnitude < limit || $0 == parts[7] }) else { return nil }
    let year = parts[1] ?? 1
    guard abs(year) < CivilDate.yearLimit else { return nil }
    let days = CivilDate.days(year: year, month: parts[2] ?? 1, day: parts[3] ?? 1)
    let seconds = (parts[4] ?? 0) * 3600 + (parts[5] ?? 0) * 60 + (parts[6] ?? 0)
    return Double(days) * 86_400 + Double(seconds) + Double(parts[7] ?? 0) / 1e9 - Double(zone)
      - CivilDate.reference
  }

  /// How many of each unit lie between two dates, the largest first.
  static func difference(_ units: Set<Int>, from start: Double, to end: Double, zone: Int) throws
    -> [Int: Int]
  {
    var result: [Int: Int] = [:]
    // Both must be in a calendar.
    for date in [start, end] { _ = try civil(date, zone: zone) }
    var at = start
    let sizes = [3: 86_400.0, 4: 3600, 5: 60, 6: 1, 7: 1e-9, 9: 604_800]
    for unit in [1, 2, 9, 3, 4, 5, 6, 7] where units.contains(unit) {
      var count: Int
      if let size = sizes[unit] {
        // 1e-9 is no binary fraction: half a second divided by it is less than half a billion.
        let length = unit == 7 ? (end - at) * 1e9 : (end - at) / size
        let exact = length.rounded(.towardZero)
        // Foundation counts nanoseconds in 32 bits and stops at their ends; all else is smaller,
        // for both dates are in a calendar.
        count = unit == 7 ? Int(min(max(exact, Double(Int32.min)), Double(Int32.max))) : Int(exact)
      } else {
        let (from, to) = (try civil(at, zone: zone), try civil(end, zone: zone))
        let months = (to.year - from.year) * 12 + to.month - from.month
        count = unit == 1 ? months / 12 : months
      }
      let sign = end < at ? -1 : 1
      // A unit that is not full does not count.
      while count != 0, let there = try adding(unit, count, to: at, zone: zone),
        sign > 0 ? there > end : there < end
      {
        count -= sign
      }
      result[unit] = count
      at = try adding(unit, count, to: at, zone: zone) ?? at
    }
    return result
  }
}

extension NativeLibrary {
  /// The parts of a date, in the order of their numbers.
  private static func parts(_ value: Value) throws -> [Int?] {
    guard let tuple = value.object(TupleObject.self) else { throw Trap.conflict }
    return tuple.fields.map { if case .int(let number) = $0 { number } else { nil } }
  }

  private static func components(_ parts: [Int?]) -> Value {
    .object(TupleObject(parts.map { $0.map(Value.int) ?? .none }))
  }

  private static func wanted(_ value: Value, _ machine: Machine) throws -> Set<Int> {
    var units: Set<Int> = []
    try Sequences.visit(value, machine) {
      units.insert(try int($0))
      return true
    }
    return units
  }

  private static let calendars: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [
      "DateComponents.init": { _, a, site in
        components(
          try (0..<9).map {
            isMissing(a[$0]) || a[$0].isNone ? nil : try int(a[$0])
          }
        )
      },
      "Calendar.gregorian": { _, _, _ in .int(0) },
      "Calendar.init": { _, _, _ in .int(0) },
      "Calendar.current": { _, _, _ in .int(0) },
      "Calendar.timeZone": { _, a, _ in a[0] },
      "Calendar.set.timeZone": { _, a, _ in
        a[0] = a[1]
        return .void
      },
      "Calendar.date(from)": { _, a, _ in
        optional(CalendarArithmetic.date(try parts(a[1]), zone: try int(a[0])).map(Value.double))
      },
      "Calendar.component": { _, a, _ in
        let civil = try CalendarArithmetic.civil(try double(a[2]), zone: try int(a[0]))
        return .int(try CalendarArithmetic.value(try int(a[1]), civil))
      },
      "Calendar.dateComponents": { machine, a, _ in
        let units = try wanted(a[1], machine)
        let civil = try CalendarArithmetic.civil(try double(a[2]), zone: try int(a[0]))
        return components(
          try (0..<9).map {
            units.contains($0) ? try CalendarArithmetic.value($0, civil) : nil
          }
        )
      },
      "Calendar.difference": { machine, a, _ in
        let found = try CalendarArithmetic.difference(
          try wanted(a[1], machine),
          from: try double(a[2]),
          to: try double(a[3]),
          zone: try int(a[0])
        )
        return components((0..<9).map { found[$0] })
      },
      "Calendar.adding": { _, a, _ in
        let date = try CalendarArithmetic.adding(
          try int(a[1]),
          try int(a[2]),
          to: try double(a[3]),
          zone: try int(a[0])
        )
        return optional(date.map(Value.double))
      },
      "Calendar.addingAll": { _, a, _ in
        var date = try double(a[2])
        for (unit, amount) in try parts(a[1]).enumerated() where (1...7).contains(unit) {
          guard let amount else { continue }
          guard
            let next = try CalendarArithmetic.adding(unit, amount, to: date, zone: try int(a[0]))
          else { return .none }
          date = next
        }
        return .double(date).wrapped
      },
      "Calendar.startOfDay": { _, a, _ in
        let zone = try int(a[0])
        var civil = try CalendarArithmetic.civil(try double(a[1]), zone: zone)
        (civil.hour, civil.minute, civil.second, civil.nanosecond) = (0, 0, 0, 0)
        return .double(civil.since1970 - Double(zone) - CivilDate.reference)
      },
      "Calendar.sameDay": { _, a, _ in
        let zone = try int(a[0])
        let first = try CalendarArithmetic.civil(try double(a[1]), zone: zone)
        return .bool(
          first.days == (try CalendarArithmetic.civil(try double(a[2]), zone: zone)).days
        )
      },
      "Calendar.isWeekend": { _, a, _ in
        let civil = try CalendarArithmetic.civil(try double(a[1]), zone: try int(a[0]))
        return .bool(civil.weekday == 1 || civil.weekday == 7)
      },
    ]
    for (index, name) in CalendarArithmetic.units.enumerated() {
      all["Calendar.unit.\(index)"] = { _, _, _ in .int(index) }
      guard index < 9 else { continue }
      all["DateComponents.\(name)"] = { _, a, _ in optional(try parts(a[0])[index].map(Value.int)) }
      all["DateComponents.set.\(name)"] = { _, a, _ in
        var changed = try parts(a[0])
        changed[index] = a[1].isNone ? nil : try int(a[1])
        a[0] = components(changed)
        return .void
      }
    }
    return all
  }()
}
