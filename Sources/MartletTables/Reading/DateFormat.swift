// SPDX-License-Identifier: Apache-2.0

/// A form in which days or times are written, such as `dd.MM.yyyy HH:mm`.
///
/// | letters | mean |
/// |---|---|
/// | `yyyy`, `yy` | the year; two digits from 69 on are of the last century |
/// | `MM`, `M`, `MMM`, `MMMM` | the month: two digits, one or two, `Mar`, `March` |
/// | `dd`, `d` | the day, with two digits, or one or two |
/// | `HH`, `H`, `hh`, `h` | the hour of 24, of 12 |
/// | `mm`, `m`, `ss`, `s` | minutes and seconds |
/// | `S` to `SSSSSS` | as many digits of the fraction of a second |
/// | `a` | `AM` or `PM` |
/// | `'…'` | what is between the quotes; `''` is a quote |
///
/// Other characters stand for themselves. The letters are those of Unicode's date patterns, which
/// Foundation's `DateFormatter` has as well.
///
/// - Note: Unicode Technical Standard 35, part 4, *Date Field Symbol Table*.
struct DateFormat: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case year(digits: Int), month(padded: Bool), monthName(short: Bool), day(padded: Bool)
    case hour(padded: Bool, isHalf: Bool), minute(padded: Bool), second(padded: Bool)
    case fraction(digits: Int), half
    case literal(UInt8)
  }

  let pattern: String
  /// Whether it tells times and not only days.
  let hasTime: Bool
  private let parts: [Part]

  /// - Throws: ``TableError`` of kind `invalidArgument` if a letter is unknown or the day is not said.
  init(_ pattern: String) throws {
    self.pattern = pattern
    var parts: [Part] = []
    let letters = Array(pattern.utf8)
    var place = 0
    func invalid(_ expected: String) -> TableError {
      TableError(.invalidArgument(name: "dates", value: "\"\(pattern)\"", expected: expected))
    }
    while place < letters.count {
      let letter = letters[place]
      if letter == UInt8(ascii: "'") {
        guard let end = letters[(place + 1)...].firstIndex(of: letter) else {
          throw invalid("a form in which each ' is closed")
        }
        parts += end == place + 1 ? [.literal(letter)] : letters[place + 1..<end].map(Part.literal)
        place = end + 1
        continue
      }
      let end = letters[place...].firstIndex { $0 != letter } ?? letters.count
      let count = end - place
      switch (letter, count) {
      case (UInt8(ascii: "y"), 2), (UInt8(ascii: "y"), 4): parts.append(.year(digits: count))
      case (UInt8(ascii: "M"), 1...2): parts.append(.month(padded: count == 2))
      case (UInt8(ascii: "M"), 3...4): parts.append(.monthName(short: count == 3))
      case (UInt8(ascii: "d"), 1...2): parts.append(.day(padded: count == 2))
      case (UInt8(ascii: "H"), 1...2): parts.append(.hour(padded: count == 2, isHalf: false))
      case (UInt8(ascii: "h"), 1...2): parts.append(.hour(padded: count == 2, isHalf: true))
      case (UInt8(ascii: "m"), 1...2): parts.append(.minute(padded: count == 2))
      case (UInt8(ascii: "s"), 1...2): parts.append(.second(padded: count == 2))
      case (UInt8(ascii: "S"), 1...6): parts.append(.fraction(digits: count))
      case (UInt8(ascii: "a"), 1): parts.append(.half)
      case (UInt8(ascii: "a")...UInt8(ascii: "z"), _), (UInt8(ascii: "A")...UInt8(ascii: "Z"), _):
        throw invalid("a form such as \"dd.MM.yyyy HH:mm\", with other letters in ' '")
      default: parts += letters[place..<end].map(Part.literal)
      }
      place = end
    }
    let hasYear = parts.contains { if case .year = $0 { true } else { false } }
    let hasMonth = parts.contains {
      switch $0 {
      case .month, .monthName: true
      default: false
      }
    }
    guard hasYear, hasMonth else { throw invalid("a form with a year and a month at least") }
    self.parts = parts
    hasTime = parts.contains {
      switch $0 {
      case .hour, .minute, .second, .fraction: true
      default: false
      }
    }
  }

  /// The number of days since 1970 of a text in this form, or `nil`.
  func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? { parsed(bytes)?.day }

  /// The microseconds since 1970 began of a text in this form, or `nil`.
  func microseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    parsed(bytes).map { $0.day * 86_400_000_000 + $0.time }
  }

  private func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> (day: Int, time: Int)? {
    var place = 0
    /// A number of some digits; all of them if it is padded.
    func number(_ most: Int, _ isPadded: Bool) -> Int? {
      var value = 0
      let first = place
      while place < bytes.count, place - first < most, bytes[place] &- 48 < 10 {
        value = value * 10 + Int(bytes[place] - 48)
        place += 1
      }
      return place == first || (isPadded && place - first < most) ? nil : value
    }
    func lowered(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] | 0x20 : 0 }
    var (year, month, day, hour, minute, second, fraction) = (1970, 1, 1, 0, 0, 0, 0)
    var (isHalf, isAfternoon) = (false, false)
    for part in parts {
      switch part {
      case .year(let digits):
        guard let value = number(digits, true) else { return nil }
        year = digits == 4 ? value : value + (value >= 69 ? 1900 : 2000)
      case .month(let isPadded):
        guard let value = number(2, isPadded) else { return nil }
        month = value
      case .monthName(let isShort):
        let found = Self.months.firstIndex { name in
          let name = isShort ? name.prefix(3) : name[...]
          return name.indices.allSatisfy { name[$0] == lowered(place + $0) }
        }
        guard let found else { return nil }
        month = found + 1
        place += isShort ? 3 : Self.months[found].count
      case .day(let isPadded):
        guard let value = number(2, isPadded) else { return nil }
        day = value
      case .hour(let isPadded, let half):
        guard let value = number(2, isPadded), half ? (1...12).contains(value) : value < 24 else {
          return nil
        }
        hour = value
        isHalf = isHalf || half
      case .minute(let isPadded):
        guard let value = number(2, isPadded), value < 60 else { return nil }
        minute = value
      case .second(let isPadded):
        guard let value = number(2, isPadded), value < 60 else { return nil }
        second = value
      case .fraction(let digits):
        guard let value = number(digits, true) else { return nil }
        fraction = (digits..<6).reduce(value) { value, _ in value * 10 }
      case .half:
        let letter = lowered(place)
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"),
          lowered(place + 1) == UInt8(ascii: "m")
        else { return nil }
        isAfternoon = letter == UInt8(ascii: "p")
        place += 2
      case .literal(let byte):
        guard place < bytes.count, bytes[place] == byte else { return nil }
        place += 1
      }
    }
    guard place == bytes.count,
      let number = CalendarDate.dayNumber(year: year, month: month, day: day)
    else { return nil }
    if isHalf { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    return (number, (hour * 3_600 + minute * 60 + second) * 1_000_000 + fraction)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }
}
