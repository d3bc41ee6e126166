// SPDX-License-Identifier: Apache-2.0

/// Collects the values of a column one by one and finds the type that holds them all.
///
/// Whole numbers among decimal ones become decimal, days among moments the start of the day in UTC;
/// any other mixture becomes text. What was only missing is text, as in CSV.
///
/// A buffer is changed where it is only if nobody else holds it: it is taken out with `if case`, and
/// `.none` put in its place. A `switch` would keep the old value until its end, and copy the buffer.
struct ColumnBuilder {
  private(set) var count = 0
  private var missing: [Int] = []
  private var values = Values.none

  private enum Values {
    case none
    case bools([Bool]), ints([Int]), doubles([Double]), dates([CalendarDate]), moments([Int])
    case texts(TextBuffer)
  }

  /// The spellings of numbers that JSON cannot write as such.
  private static let specialNumbers: [String: Double] = [
    "NaN": .nan, "Infinity": .infinity, "-Infinity": -.infinity,
  ]

  /// Adds a missing value, or several.
  mutating func appendMissing(_ times: Int = 1) {
    guard times > 0 else { return }
    missing.append(contentsOf: count..<count + times)
    fill(times)
    count += times
  }

  mutating func append(_ value: Bool) {
    if case .bools(var bools) = values {
      values = .none
      bools.append(value)
      values = .bools(bools)
    } else if isOpen {
      values = .bools([Bool](repeating: false, count: count) + [value])
    } else {
      becomeTexts()
      return append(text: value ? "true" : "false")
    }
    count += 1
  }

  mutating func append(_ value: Int) {
    if case .ints(var ints) = values {
      values = .none
      ints.append(value)
      values = .ints(ints)
    } else if case .doubles = values {
      return append(Double(value))
    } else if isOpen {
      values = .ints([Int](repeating: 0, count: count) + [value])
    } else {
      becomeTexts()
      return append(text: String(value))
    }
    count += 1
  }

  mutating func append(_ value: Double) {
    if case .doubles(var doubles) = values {
      values = .none
      doubles.append(value)
      values = .doubles(doubles)
    } else if case .ints(let ints) = values {
      values = .doubles(ints.map(Double.init))
      for row in missing { set(row, .nan) }
      return append(value)
    } else if isOpen {
      values = .doubles([Double](repeating: .nan, count: count) + [value])
    } else {
      becomeTexts()
      return append(text: Self.text(value))
    }
    count += 1
  }

  mutating func append(_ value: CalendarDate) {
    if case .dates(var dates) = values {
      values = .none
      dates.append(value)
      values = .dates(dates)
    } else if case .moments = values {
      return append(moment: value.dayNumber * 86_400_000_000)
    } else if isOpen {
      values = .dates([CalendarDate](repeating: .filler, count: count) + [value])
    } else {
      becomeTexts()
      return append(text: value.description)
    }
    count += 1
  }

  /// Adds a moment, in microseconds since 1970 began in UTC.
  mutating func append(moment value: Int) {
    if case .moments(var moments) = values {
      values = .none
      moments.append(value)
      values = .moments(moments)
    } else if case .dates(let dates) = values {
      values = .moments(dates.map { $0.dayNumber * 86_400_000_000 })
      return append(moment: value)
    } else if isOpen {
      values = .moments([Int](repeating: 0, count: count) + [value])
    } else {
      becomeTexts()
      return append(text: DateTime.text(value, .utc))
    }
    count += 1
  }

  /// Adds a text; `NaN` and `Infinity` among numbers are numbers.
  mutating func append(_ value: String) {
    if let number = Self.specialNumbers[value] {
      switch values {
      case .doubles, .ints: return append(number)
      default: if isOpen { return append(number) }
      }
    }
    append(text: value)
  }

  private mutating func append(text: String) {
    becomeTexts()
    if case .texts(var texts) = values {
      values = .none
      texts.append(text)
      values = .texts(texts)
    }
    count += 1
  }

  /// The column; texts that are all days or moments in ISO 8601 become such if that is wanted.
  func column(named name: String, readsTimes: Bool) -> Column {
    let storage: ColumnStorage =
      switch values {
      case .none: .string(TextBuffer(repeating: "", count: count))
      case .bools(let bools): .bool(bools)
      case .ints(let ints): .int(ints)
      case .doubles(let doubles): .double(doubles)
      case .dates(let dates): .date(dates)
      case .moments(let moments): .dateTime(microseconds: moments, zone: .utc)
      case .texts(let texts): .string(texts)
      }
    let isMissing = missing.reduce(into: [UInt8](repeating: 0, count: count)) { $0[$1] = 1 }
    let column = Column(name: name, storage: storage, validity: Validity(missingBytes: isMissing))
    guard readsTimes, case .string(let texts) = storage, missing.count < count else {
      return column
    }
    return column.withTimes(texts)
  }

  // MARK: Changing the type

  /// Whether there is no value yet that decides the type.
  private var isOpen: Bool { if case .none = values { true } else { false } }

  /// A number among texts.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    return value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : "\(value)"
  }

  private mutating func set(_ row: Int, _ value: Double) {
    if case .doubles(var doubles) = values {
      values = .none
      doubles[row] = value
      values = .doubles(doubles)
    }
  }

  private mutating func becomeTexts() {
    let texts: TextBuffer
    switch values {
    case .texts: return
    case .none: texts = TextBuffer(repeating: "", count: count)
    case .bools(let bools): texts = TextBuffer(bools.map { $0 ? "true" : "false" })
    case .ints(let ints): texts = TextBuffer(ints.map { String($0) })
    case .doubles(let doubles): texts = TextBuffer(doubles.map(Self.text))
    case .dates(let dates): texts = TextBuffer(dates.map(\.description))
    case .moments(let moments): texts = TextBuffer(moments.map { DateTime.text($0, .utc) })
    }
    values = .texts(texts.filled(where: Validity(count: count, missing: missing)))
  }

  /// Puts fillers where values are missing.
  private mutating func fill(_ times: Int) {
    if case .bools(var bools) = values {
      values = .none
      bools.append(contentsOf: repeatElement(false, count: times))
      values = .bools(bools)
    } else if case .ints(var ints) = values {
      values = .none
      ints.append(contentsOf: repeatElement(0, count: times))
      values = .ints(ints)
    } else if case .doubles(var doubles) = values {
      values = .none
      doubles.append(contentsOf: repeatElement(.nan, count: times))
      values = .doubles(doubles)
    } else if case .dates(var dates) = values {
      values = .none
      dates.append(contentsOf: repeatElement(.filler, count: times))
      values = .dates(dates)
    } else if case .moments(var moments) = values {
      values = .none
      moments.append(contentsOf: repeatElement(0, count: times))
      values = .moments(moments)
    } else if case .texts(var texts) = values {
      values = .none
      for _ in 0..<times { texts.appendEmpty() }
      values = .texts(texts)
    }
  }
}

extension Validity {
  /// Makes a validity in which some rows are missing.
  fileprivate init(count: Int, missing: [Int]) {
    self.init(allPresent: count)
    for row in missing { markMissing(row) }
  }
}

extension Column {
  /// The column of days or moments if all its texts are such, otherwise itself.
  fileprivate func withTimes(_ texts: TextBuffer) -> Column {
    var evidence: CSVEvidence = []
    texts.withReader { reader in
      for row in 0..<count where !evidence.contains(.text) && validity.isPresent(row) {
        evidence.formUnion(CSVEvidence(time: reader.bytes(row)))
      }
    }
    guard let type = evidence.type, type == .date || type == .dateTime else { return self }
    return (try? converted(to: type)) ?? self
  }
}

extension CSVEvidence {
  /// Looks whether a text is a day or a moment.
  fileprivate init(time bytes: UnsafeBufferPointer<UInt8>) {
    if CalendarDate(ascii: bytes) != nil {
      self = .date
    } else if let time = TimeText(ascii: bytes) {
      self = time.distance == nil ? .localTime : .zonedTime
    } else {
      self = .text
    }
  }
}
