// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// How far a zone is from UTC, and when.
enum ZoneRules: Sendable {
  /// Always so many seconds ahead.
  case fixed(Int)
  /// As the database says.
  case place(PlaceRules)

  private static let known = Mutex<[String: PlaceRules]>([:])

  /// The rules of a place from the computer's time zone database, or `nil` if it does not know it.
  ///
  /// No permission is needed: the folder is fixed, and a name cannot lead out of it.
  static func database(_ name: String) -> PlaceRules? {
    if let rules = known.withLock({ $0[name] }) { return rules }
    let isName = name.utf8.allSatisfy { byte in
      byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte &- 48 < 10
        || "/_-+".utf8.contains(byte)
    }
    guard isName, let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
      return nil
    }
    let bytes = Permissions.$current.withValue(.everything) {
      try? Files.read("/usr/share/zoneinfo/\(name)")
    }
    guard let bytes, let rules = PlaceRules(file: bytes) else { return nil }
    known.withLock { $0[name] = rules }
    return rules
  }
}

/// The history of a place's distance from UTC, and its rule for the future.
///
/// - Note: Olson, Eggert and Murchison, *The Time Zone Information Format (TZif)*, RFC 9636, 2024,
///   <https://www.rfc-editor.org/rfc/rfc9636>.
struct PlaceRules: Sendable {
  /// The moments of change in ascending order, and the distance from each on.
  private let moments: [Int]
  private let offsets: [Int]
  /// The distance before the first change.
  private let first: Int
  /// What holds after the last change.
  private let future: YearlyRule?

  /// Reads a file of the database; `nil` if it is none.
  init?(file: [UInt8]) {
    func number(_ start: Int, _ length: Int) -> Int? {
      guard start >= 0, start + length <= file.count else { return nil }
      let bits = file[start..<start + length].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return length == 8 ? Int(Int64(bitPattern: bits)) : Int(Int32(truncatingIfNeeded: bits))
    }
    /// The counts of a header: leap seconds, changes, types, characters, and two sorts of indicators.
    func header(_ start: Int) -> (
      isUT: Int, isStd: Int, leaps: Int, times: Int, types: Int, chars: Int
    )? {
      guard file.count >= start + 44, file[start..<start + 4].elementsEqual("TZif".utf8) else {
        return nil
      }
      let counts = (0..<6).compactMap { number(start + 20 + $0 * 4, 4) }
      guard counts.count == 6, counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      return (counts[0], counts[1], counts[2], counts[3], counts[4], counts[5])
    }
    guard let old = header(0), file[4] >= UInt8(ascii: "2") else { return nil }
    // The first block holds 32-bit times, for old programs.
    let start =
      44 + old.times * 5 + old.types * 6 + old.chars + old.leaps * 8 + old.isStd + old.isUT
    guard let head = header(start), head.types > 0 else { return nil }
    let times = start + 44
    let kinds = times + head.times * 8
    let types = kinds + head.times
    func offset(_ type: Int) -> Int? { type < head.types ? number(types + type * 6, 4) : nil }
    var moments: [Int] = []
    var offsets: [Int] = []
    for place in 0..<head.times {
      guard let moment = number(times + place * 8, 8), kinds + place < file.count,
        let offset = offset(Int(file[kinds + place]))
      else { return nil }
      moments.append(moment)
      offsets.append(offset)
    }
    guard let first = offset(0) else { return nil }
    self.moments = moments
    self.offsets = offsets
    self.first = first
    let footer =
      types + head.types * 6 + head.chars + head.leaps * 12 + head.isStd + head.isUT + 1
    guard footer <= file.count else { return nil }
    let text = file[footer...].prefix { $0 != UInt8(ascii: "\n") }
    future = YearlyRule(String(decoding: text, as: UTF8.self))
  }

  /// How many seconds the place is ahead of UTC at a moment.
  func offset(at moment: Int) -> Int {
    if let last = moments.last, moment >= last, let future { return future.offset(at: moment) }
    var (low, high) = (0, moments.count)
    while low < high {
      let middle = (low + high) / 2
      if moments[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }
}

/// A rule that repeats every year, in the form of POSIX: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct YearlyRule: Sendable, Equatable {
  /// When clocks are set, in local time by the clock before.
  enum Day: Equatable {
    /// The *n*-th (5: last) weekday (0: Sunday) of a month.
    case weekday(month: Int, week: Int, day: Int)
    /// A day of the year from 1, February 29 never counted.
    case julian(Int)
    /// A day of the year from 0, February 29 counted.
    case ordinal(Int)
  }

  private let standard: Int
  private let summer: (offset: Int, start: Day, startTime: Int, end: Day, endTime: Int)?

  static func == (left: YearlyRule, right: YearlyRule) -> Bool {
    left.standard == right.standard && left.summer?.offset == right.summer?.offset
      && left.summer?.start == right.summer?.start && left.summer?.end == right.summer?.end
      && left.summer?.startTime == right.summer?.startTime
      && left.summer?.endTime == right.summer?.endTime
  }

  /// Reads a rule; `nil` if the text is none.
  init?(_ text: String) {
    var rest = text[...]
    func name() -> Bool {
      if rest.first == "<" {
        guard let end = rest.firstIndex(of: ">") else { return false }
        rest = rest[rest.index(after: end)...]
        return true
      }
      let letters = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3
    }
    func seconds() -> Int? {
      var sign = 1
      if rest.first == "-" || rest.first == "+" {
        sign = rest.removeFirst() == "-" ? -1 : 1
      }
      let clock = rest.prefix { $0.isNumber || $0 == ":" }
      rest = rest.dropFirst(clock.count)
      let parts = clock.split(separator: ":").map { Int($0) }
      guard (1...3).contains(parts.count) else { return nil }
      var total = 0
      for (part, unit) in zip(parts, [3_600, 60, 1]) {
        guard let part, part < 1_000 else { return nil }
        total += part * unit
      }
      return sign * total
    }
    func change() -> (Day, Int)? {
      guard rest.first == "," else { return nil }
      rest = rest.dropFirst()
      let written = rest.prefix { $0 != "/" && $0 != "," }
      rest = rest.dropFirst(written.count)
      let numbers = written.drop { $0.isLetter }.split(separator: ".").compactMap { Int($0) }
      let day: Day
      switch (written.first, numbers.count) {
      case ("M", 3):
        guard (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
          (0...6).contains(numbers[2])
        else { return nil }
        day = .weekday(month: numbers[0], week: numbers[1], day: numbers[2])
      case ("J", 1): day = .julian(numbers[0])
      case (_, 1): day = .ordinal(numbers[0])
      default: return nil
      }
      guard rest.first == "/" else { return (day, 7_200) }
      rest = rest.dropFirst()
      return seconds().map { (day, $0) }
    }
    guard name(), let standard = seconds() else { return nil }
    // POSIX counts the distance westwards.
    self.standard = -standard
    guard !rest.isEmpty else {
      summer = nil
      return
    }
    guard name() else { return nil }
    var offset = -standard + 3_600
    if let next = rest.first, next != "," {
      guard let written = seconds() else { return nil }
      offset = -written
    }
    guard let start = change(), let end = change(), rest.isEmpty else { return nil }
    summer = (offset, start.0, start.1, end.0, end.1)
  }

  /// How many seconds the place is ahead of UTC at a moment.
  func offset(at moment: Int) -> Int {
    guard let summer else { return standard }
    let local = floorDivided(moment + standard, 86_400)
    let year = CalendarDate(dayNumber: min(max(local, -719_162), 2_932_896)).year
    let start = Self.dayNumber(summer.start, year) * 86_400 + summer.startTime - standard
    let end = Self.dayNumber(summer.end, year) * 86_400 + summer.endTime - summer.offset
    let isSummer =
      start < end ? start <= moment && moment < end : !(end <= moment && moment < start)
    return isSummer ? summer.offset : standard
  }

  private static func dayNumber(_ day: Day, _ year: Int) -> Int {
    func first(_ month: Int) -> Int {
      CalendarDate.dayNumber(year: year, month: month, day: 1) ?? 0
    }
    switch day {
    case .weekday(let month, let week, let day):
      let start = first(month)
      // `weekday` has 7 for Sunday, where POSIX has 0.
      let firstDay = (day - CalendarDate.weekday(start) % 7 + 7) % 7
      let place = start + firstDay + (week - 1) * 7
      let end = month == 12 ? first(12) + 31 : first(month + 1)
      return place < end ? place : place - 7
    case .julian(let number):
      let isLeap = CalendarDate.dayNumber(year: year, month: 2, day: 29) != nil
      return first(1) + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .ordinal(let number): return first(1) + number
    }
  }
}

/// The quotient, rounded downwards.
@inline(__always)
func floorDivided(_ number: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
