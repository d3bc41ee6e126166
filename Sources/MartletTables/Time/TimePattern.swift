// SPDX-License-Identifier: Apache-2.0

/// A form in which days or moments are written, such as `dd.MM.yyyy HH:mm`.
///
/// `yyyy`, `yy`, `MM`, `M`, `dd`, `d`, `HH`, `H`, `mm`, `ss` and `SSS` stand for numbers, `MMM` for the
/// English name of a month in three letters; everything else stands for itself. The letters are those
/// of Unicode's locale data, which Swift's and Java's date formats use.
///
/// - Note: Unicode Technical Standard #35, part 4, *Dates*, "Date Field Symbol Table".
struct TimePattern {
  private enum Field: Equatable {
    case year, shortYear, month, monthName, day, hour, minute, second, fraction
    case literal(Unicode.Scalar)
  }

  private var fields: [(field: Field, digits: ClosedRange<Int>)] = []
  private let text: String

  /// Whether it has a time of the day.
  var hasTime: Bool { fields.contains { [.hour, .minute, .second].contains($0.field) } }

  /// - Throws: ``TableError`` of kind `invalidArgument` if year, month or day is missing.
  init(_ text: String) throws {
    self.text = text
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }.count
      let field: Field
      let digits: ClosedRange<Int>
      switch (first, run) {
      case ("y", 4): (field, digits) = (.year, 4...4)
      case ("y", 2): (field, digits) = (.shortYear, 2...2)
      case ("M", 3): (field, digits) = (.monthName, 3...3)
      case ("M", 1...2): (field, digits) = (.month, run...2)
      case ("d", 1...2): (field, digits) = (.day, run...2)
      case ("H", 1...2): (field, digits) = (.hour, run...2)
      case ("m", 1...2): (field, digits) = (.minute, run...2)
      case ("s", 1...2): (field, digits) = (.second, run...2)
      case ("S", 1...6): (field, digits) = (.fraction, run...run)
      default:
        fields.append((.literal(first), 1...1))
        rest.removeFirst()
        continue
      }
      fields.append((field, digits))
      rest = rest.dropFirst(run)
    }
    let found = fields.map(\.field)
    let isWhole =
      (found.contains(.year) || found.contains(.shortYear))
      && (found.contains(.month) || found.contains(.monthName)) && found.contains(.day)
    guard isWhole else {
      throw TableError(
        .invalidArgument(
          name: text,
          value: "\"\(text)\"",
          expected: "a form with year, month and day such as \"dd.MM.yyyy\""
        )
      )
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Microseconds of local time since 1970 began, or `nil` if the text is not of this form.
  func local(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var reader = TimeReader(bytes)
    var (year, month, day, hour, minute, second, fraction) = (1, 1, 1, 0, 0, 0, 0)
    for (field, digits) in fields {
      switch field {
      case .literal(let scalar):
        guard scalar.isASCII, reader.take(scalar) else { return nil }
        continue
      case .monthName:
        let end = reader.position + 3
        guard end <= bytes.count else { return nil }
        let name = String(decoding: bytes[reader.position..<end], as: UTF8.self).lowercased()
        guard let place = Self.months.firstIndex(of: name) else { return nil }
        month = place + 1
        reader.skip(3)
        continue
      default: break
      }
      guard let number = reader.number(digits: digits) else { return nil }
      switch field {
      case .year: year = number
      // As POSIX has it: 69 to 99 are of the twentieth century.
      case .shortYear: year = number < 69 ? 2000 + number : 1900 + number
      case .month: month = number
      case .day: day = number
      case .hour: hour = number
      case .minute: minute = number
      case .second: second = number
      default:
        fraction = number
        for _ in digits.upperBound..<6 { fraction *= 10 }
      }
    }
    guard reader.isAtEnd, hour < 24, minute < 60, second < 60,
      let date = CalendarDate.dayNumber(year: year, month: month, day: day)
    else { return nil }
    return (date * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000_000 + fraction
  }

  /// The days or moments of texts; missing where a text is not of this form.
  func parsed(_ texts: TextReader, _ validity: Validity) throws -> (ColumnStorage, Validity?) {
    var missing = Validity(allPresent: texts.count)
    let moments = (0..<texts.count).map { row -> Int in
      guard validity.isPresent(row), let moment = local(texts.bytes(row)),
        DateTime.allMicroseconds.contains(moment)
      else {
        missing.markMissing(row)
        return 0
      }
      return moment
    }
    if hasTime { return (.dateTime(microseconds: moments, zone: .utc), missing) }
    let days = moments.map { CalendarDate(dayNumber: floorDivided($0, 86_400_000_000)) }
    return (.date(days), missing)
  }
}
