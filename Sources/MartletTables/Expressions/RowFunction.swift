// SPDX-License-Identifier: Apache-2.0

/// What can be computed from the value of one row.
package enum RowFunction: Sendable, Equatable, CustomStringConvertible {
  // Numbers.
  case roundedTo(decimals: Int)
  case clipped(Double, Double)
  case isFinite
  // Anything.
  case converted(ColumnType)
  case isIn([Cell])
  // Texts.
  case lowercased, uppercased, trimmed, length
  case contains(String), hasPrefix(String), hasSuffix(String)
  case replacing(String, String)
  case part(Int, separator: String)
  case characters(Range<Int>)
  case matches(String)
  case extracted(String, group: Int)
  case replacingMatches(String, String)
  case padded(Int, String)
  // Days, moments and spans.
  case timePart(TimePart)
  case truncated(TimeUnit)
  case inZone(Zone)
  case parsed(String)
  case spanIn(TimeUnit)

  /// The function as it would be written behind its operand.
  package var description: String {
    switch self {
    case .roundedTo(let decimals): "rounded(decimals: \(decimals))"
    case .clipped(let low, let high): "clipped(\(doubleText(low))...\(doubleText(high)))"
    case .isFinite: "isFinite"
    case .converted(let type): "converted(to: .\(type.caseName))"
    case .isIn(let cells): "isIn([\(listed(cells.map(\.literal)))])"
    case .lowercased: "lowercased"
    case .uppercased: "uppercased"
    case .trimmed: "trimmed"
    case .length: "length"
    case .contains(let text): "contains(\"\(text)\")"
    case .hasPrefix(let text): "hasPrefix(\"\(text)\")"
    case .hasSuffix(let text): "hasSuffix(\"\(text)\")"
    case .replacing(let old, let new): "replacing(\"\(old)\", with: \"\(new)\")"
    case .part(let place, let separator): "part(\(place), separatedBy: \"\(separator)\")"
    case .characters(let range): "characters(\(range))"
    case .matches(let pattern): "matches(\"\(pattern)\")"
    case .extracted(let pattern, let group): "extracted(\"\(pattern)\", group: \(group))"
    case .replacingMatches(let pattern, let text):
      "replacing(pattern: \"\(pattern)\", with: \"\(text)\")"
    case .padded(let width, let filler): "padded(to: \(width), with: \"\(filler)\")"
    case .timePart(let part): "\(part)"
    case .truncated(let unit): "truncated(to: .\(unit))"
    case .inZone(let zone): "inZone(\"\(zone)\")"
    case .parsed(let pattern): "parsed(\"\(pattern)\")"
    case .spanIn(let unit): "total(.\(unit))"
    }
  }
}

/// A part of a day or a moment that is a whole number, or a second with its fraction, or the day.
package enum TimePart: Sendable, Equatable, CaseIterable {
  case year, quarter, month, week, day, dayOfYear, weekday, hour, minute, second, date
}

/// A unit of time, from years to seconds.
public enum TimeUnit: Sendable, Equatable, CaseIterable {
  /// From January 1.
  case year
  /// Three months, from January, April, July and October.
  case quarter
  /// A month of the calendar.
  case month
  /// Seven days from Monday.
  case week
  /// A day; as a length 24 hours.
  case day
  /// 60 minutes.
  case hour
  /// 60 seconds.
  case minute
  /// One second.
  case second

  /// The length in microseconds, of those that always have the same.
  var microseconds: Int? {
    switch self {
    case .year, .quarter, .month: nil
    case .week: 7 * 86_400_000_000
    case .day: 86_400_000_000
    case .hour: 3_600_000_000
    case .minute: 60_000_000
    case .second: 1_000_000
    }
  }
}

extension ColumnType {
  /// The name of the case, as in a program.
  package var caseName: String {
    switch self {
    case .double: "double"
    case .float: "float"
    case .int: "int"
    case .string: "string"
    case .category: "category"
    case .bool: "bool"
    case .date: "date"
    case .dateTime: "dateTime"
    case .duration: "duration"
    }
  }
}
