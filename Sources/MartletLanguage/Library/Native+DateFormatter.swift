// SPDX-License-Identifier: Apache-2.0

/// A formatter of dates; a reference, as in Foundation.
final class DateFormatterObject: Value.Object, @unchecked Sendable {
  var format: String
  var zone = 0
  var locale = "en_US_POSIX"

  init(format: String) { self.format = format }
}

/// Dates in a pattern of letters: `yyyy-MM-dd HH:mm:ss`, as Unicode's technical standard 35 has them.
struct DatePattern {
  private enum Piece {
    case text(String)
    case field(Character, count: Int)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private var pieces: [Piece] = []
  private let zone: Int

  init(_ format: String, zone: Int) throws {
    self.zone = zone
    var rest = Array(format)[...]
    while let first = rest.popFirst() {
      if first == "'" {
        pieces.append(.text(Self.quoted(&rest)))
      } else if first.isASCII, first.isLetter {
        var count = 1
        while rest.first == first {
          rest.removeFirst()
          count += 1
        }
        guard "yuMLdDHhkKmsSEeacZXxzG".contains(first) else {
          throw Trap(
            "invalid-format",
            "there is no field `\(first)` in date patterns",
            "There are y M d E D H h m s S a Z; put other letters between `'` signs."
          )
        }
        pieces.append(.field(first, count: min(count, 30)))
      } else {
        pieces.append(.text(String(first)))
      }
    }
  }

  /// What stands between `'` signs; two of them are one sign.
  private static func quoted(_ rest: inout ArraySlice<Character>) -> String {
    if rest.first == "'" {
      rest.removeFirst()
      return "'"
    }
    var text = ""
    while let next = rest.popFirst() {
      if next != "'" {
        text.append(next)
      } else if rest.first == "'" {
        rest.removeFirst()
        text.append("'")
      } else {
        break
      }
    }
    return text
  }

  // MARK: Writing

  func string(_ date: Double) throws -> String {
    let civil = try CalendarArithmetic.civil(date, zone: zone)
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let letter, let count): write(letter, count, civil)
      }
    }.joined()
  }

  private func write(_ letter: Character, _ count: Int, _ civil: CivilDate) -> String {
    func number(_ value: Int) -> String { CivilDate.pad(value, count) }
    switch letter {
    case "y", "u":
      let year = count == 2 ? ((civil.year % 100) + 100) % 100 : civil.year
      return number(year)
    case "M", "L":
      let name = Self.months[civil.month - 1]
      return count < 3
        ? number(civil.month)
        : count == 3
          ? String(name.prefix(3))
          : count == 4 ? name : String(name.prefix(1))
    case "d": return number(civil.day)
    case "D": return number(civil.dayOfYear)
    case "H": return number(civil.hour)
    case "k": return number(civil.hour == 0 ? 24 : civil.hour)
    case "h": return number(civil.hour % 12 == 0 ? 12 : civil.hour % 12)
    case "K": return number(civil.hour % 12)
    case "m": return number(civil.minute)
    case "s": return number(civil.second)
    case "S":
      let digits = CivilDate.pad(civil.nanosecond, 9)
      return count <= 9
        ? String(digits.prefix(count)) : digits + String(repeating: "0", count: count - 9)
    case "E", "e", "c":
      let name = Self.days[civil.weekday - 1]
      if letter != "E", count < 3 { return number(civil.weekday) }
      return count < 4 ? String(name.prefix(3)) : count == 4 ? name : String(name.prefix(1))
    case "a": return civil.hour < 12 ? "AM" : "PM"
    case "G": return civil.year > 0 ? "AD" : "BC"
    case "z": return zone == 0 ? "GMT" : "GMT" + offset(separator: ":")
    case "Z": return count == 5 && zone == 0 ? "Z" : offset(separator: count == 5 ? ":" : "")
    default:
      if letter == "X", zone == 0 { return "Z" }
      return offset(separator: count == 3 || count == 5 ? ":" : "")
    }
  }

  private func offset(separator: String) -> String {
    let minutes = abs(zone) / 60
    return (zone < 0 ? "-" : "+") + CivilDate.pad(minutes / 60, 2) + separator
      + CivilDate.pad(minutes % 60, 2)
  }

  // MARK: Reading

  /// The date that a text says; `nil` if it does not fit.
  func date(_ text: String) -> Double? {
    var rest = Array(text)[...]
    var parts = [Int?](repeating: nil, count: 9)
    var isAfternoon: Bool?
    var distance = zone
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        for character in text {
          guard rest.popFirst() == character else { return nil }
        }
      case .field("a", _):
        let half = String(rest.prefix(2)).uppercased()
        guard half == "AM" || half == "PM" else { return nil }
        isAfternoon = half == "PM"
        rest = rest.dropFirst(2)
      case .field("Z", _), .field("X", _), .field("x", _), .field("z", _):
        guard let found = Self.offset(&rest) else { return nil }
        distance = found
      case .field(let letter, let count):
        // Numbers without anything between them take as many digits as they have letters.
        var isTight = false
        if index + 1 < pieces.count, case .field = pieces[index + 1] { isTight = true }
        guard Self.read(letter, count, isTight, &rest, &parts) else { return nil }
      }
    }
    guard rest.isEmpty else { return nil }
    if let isAfternoon, let hour = parts[4] { parts[4] = hour % 12 + (isAfternoon ? 12 : 0) }
    parts[1] = parts[1] ?? 2000
    guard Self.areValid(parts) else { return nil }
    return CalendarArithmetic.date(parts, zone: distance)
  }

  private static func areValid(_ parts: [Int?]) -> Bool {
    guard let year = parts[1], abs(year) < CivilDate.yearLimit else { return false }
    let month = parts[2] ?? 1
    guard (1...12).contains(month),
      (1...CivilDate.length(ofMonth: month, year: year)).contains(parts[3] ?? 1)
    else { return false }
    return (0...23).contains(parts[4] ?? 0) && (0...59).contains(parts[5] ?? 0)
      && (0...59).contains(parts[6] ?? 0)
  }

  private static func read(
    _ letter: Character,
    _ count: Int,
    _ isTight: Bool,
    _ rest: inout ArraySlice<Character>,
    _ parts: inout [Int?]
  ) -> Bool {
    if letter == "E" || "ec".contains(letter) && count > 2 {
      return name(days, &rest) != nil
    }
    if letter == "M" || letter == "L", count > 2 {
      guard let month = name(months, &rest) else { return false }
      parts[2] = month + 1
      return true
    }
    var digits = ""
    let most = isTight || letter == "S" ? count : 9
    while digits.count < most, let next = rest.first, next.isASCII, next.isNumber {
      digits.append(next)
      rest.removeFirst()
    }
    guard let number = Int(digits) else { return false }
    switch letter {
    case "y", "u":
      // Two digits are a year from 80 years ago to 20 years ahead, here counted from 2030.
      parts[1] = count == 2 && digits.count == 2 ? number + (number > 49 ? 1900 : 2000) : number
    case "M", "L": parts[2] = number
    case "d": parts[3] = number
    case "H", "K": parts[4] = number
    case "h", "k":
      guard number >= 1, number <= (letter == "h" ? 12 : 24) else { return false }
      parts[4] = number % (letter == "h" ? 12 : 24)
    case "m": parts[5] = number
    case "s": parts[6] = number
    case "S":
      parts[7] = Int((digits + "000000000").prefix(9)) ?? 0
    case "D", "e", "c": break
    default: return false
    }
    return true
  }

  /// The number of a name that the text starts with, whole or by its first three letters.
  private static func name(_ names: [String], _ rest: inout ArraySlice<Character>) -> Int? {
    let text = String(rest.prefix(12)).lowercased()
    for (index, name) in names.enumerated() {
      for form in [name, String(name.prefix(3))] where text.hasPrefix(form.lowercased()) {
        rest = rest.dropFirst(form.count)
        return index
      }
    }
    return nil
  }

  private static func offset(_ rest: inout ArraySlice<Character>) -> Int? {
    if rest.first == "Z" {
      rest.removeFirst()
      return 0
    }
    for name in ["GMT", "UTC"] where String(rest.prefix(3)) == name {
      rest = rest.dropFirst(3)
      if rest.first != "+", rest.first != "-" { return 0 }
    }
    guard let sign = rest.popFirst(), sign == "+" || sign == "-" else { return nil }
    var digits = ""
    while digits.count < 4, let next = rest.first, next.isNumber || next == ":" {
      if next.isNumber { digits.append(next) }
      rest.removeFirst()
    }
    guard digits.count == 4 || digits.count == 2, let number = Int(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    guard minutes <= 18 * 60 else { return nil }
    return (sign == "-" ? -1 : 1) * minutes * 60
  }
}

extension NativeLibrary {
  private static func formatter(_ value: Value) throws -> DateFormatterObject {
    guard let found = value.object(DateFormatterObject.self) else { throw Trap.conflict }
    return found
  }

  static let dateFormatters: [String: NativeEntry] = [
    "DateFormatter.init": { _, _, _ in .object(DateFormatterObject(format: "")) },
    "ISO8601DateFormatter.init": { _, _, _ in
      .object(DateFormatterObject(format: "yyyy-MM-dd'T'HH:mm:ssXXX"))
    },
    "DateFormatter.dateFormat": { _, a, _ in .string(try formatter(a[0]).format).wrapped },
    "DateFormatter.set.dateFormat": { _, a, _ in
      let format = a[1].isNone ? "" : try string(a[1])
      _ = try DatePattern(format, zone: 0)
      try formatter(a[0]).format = format
      return .void
    },
    "DateFormatter.timeZone": { _, a, _ in .int(try formatter(a[0]).zone).wrapped },
    "DateFormatter.set.timeZone": { _, a, _ in
      try formatter(a[0]).zone = a[1].isNone ? 0 : try int(a[1])
      return .void
    },
    "DateFormatter.locale": { _, a, _ in .string(try formatter(a[0]).locale).wrapped },
    "DateFormatter.set.locale": { _, a, _ in
      if !a[1].isNone { try formatter(a[0]).locale = try string(a[1]) }
      return .void
    },
    "DateFormatter.string": { _, a, _ in
      let formatter = try formatter(a[0])
      let pattern = try DatePattern(formatter.format, zone: formatter.zone)
      return .string(try pattern.string(try double(a[1])))
    },
    "DateFormatter.date": { _, a, _ in
      let formatter = try formatter(a[0])
      let pattern = try DatePattern(formatter.format, zone: formatter.zone)
      return optional(pattern.date(try string(a[1])).map(Value.double))
    },
  ]
}
