// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A column of days or moments, taken apart.
struct DateColumn {
  private let column: Column
  /// The day of each row, a filler where it is missing.
  private let days: [CalendarDate]
  /// The microseconds of the day that are over; empty for days.
  private let times: [Int]

  /// - Throws: ``TableError`` of kind `wrongType` where a part needs a time and there are only days;
  ///   ``Interrupted``.
  init(_ column: Column, _ parts: [CalendarPart]) throws {
    self.column = column
    switch column.storage {
    case .date(let days):
      if let part = parts.first(where: \.needsTime) {
        throw TableError(
          .wrongType(
            column: column.name,
            type: column.type,
            operation: ".\(part)",
            expected: "moments, which have a time"
          )
        )
      }
      self.days = days
      times = []
    case .dateTime(let microseconds, let zone):
      let moments = try Execution.current.map(microseconds.indices) { row in
        // What clocks show, as days and microseconds; a missing value is 1970.
        let local = DateTime.local(microseconds[row], in: zone)
        let moment = DateTime(microseconds: microseconds[row], zone: zone)
        let date = moment.date
        return (
          date, min(max(local - date.dayNumber * microsecondsOfDay, 0), microsecondsOfDay - 1)
        )
      }
      days = moments.map(\.0)
      times = moments.map(\.1)
    default:
      days = []
      times = []
      preconditionFailure("\(column.type) is neither days nor moments")
    }
  }

  /// The first day, or `nil` where all are missing.
  func firstDay() throws -> CalendarDate? {
    try Execution.current.checkInterruption()
    return days.indices.lazy.filter { column.validity.isPresent($0) }.map { days[$0] }.min()
  }

  /// A column of a part.
  func numbers(_ part: CalendarPart, since origin: CalendarDate) throws -> Column {
    let name = "\(column.name).\(part.suffix)"
    guard part == .daysSince else {
      return try made(name, whole: { part.value(days[$0], time($0)) })
    }
    if times.isEmpty {
      return try made(name, whole: { days[$0].days(since: origin) })
    }
    return try made(name) { row in
      Double(days[row].days(since: origin)) + Double(times[row]) / Double(microsecondsOfDay)
    }
  }

  /// The sine and the cosine of a part on its circle.
  func circle(_ part: CalendarPart) throws -> [Column] {
    let name = "\(column.name).\(part.suffix)"
    let phases = try Execution.current.map(days.indices) { row in
      part.phase(days[row], time(row)) * 2 * Double.pi
    }
    return [
      try made("\(name)_sin") { sin(phases[$0]) }, try made("\(name)_cos") { cos(phases[$0]) },
    ]
  }

  private func time(_ row: Int) -> Int { times.isEmpty ? 0 : times[row] }

  private func made(_ name: String, whole value: (Int) -> Int) throws -> Column {
    let values = try Execution.current.map(days.indices) {
      column.validity.isPresent($0) ? value($0) : 0
    }
    return Column(name: name, storage: .int(values), validity: column.validity)
  }

  private func made(_ name: String, _ value: (Int) -> Double) throws -> Column {
    let values = try Execution.current.map(days.indices) {
      column.validity.isPresent($0) ? value($0) : .nan
    }
    return Column(name: name, storage: .double(values), validity: column.validity)
  }
}

private let microsecondsOfDay = 86_400_000_000
