// SPDX-License-Identifier: Apache-2.0

/// The values of one column of a result, and what they say about its type.
///
/// SQLite has values of five kinds, and any column may hold any of them. So a type follows from how the
/// column was declared and from all of its values.
struct SQLiteColumn {
  /// What a declaration promises.
  enum Promise: Equatable {
    case nothing, int, double, float, bool, text, date, duration
    case dateTime(Zone)
  }

  /// What the values so far say.
  struct Evidence {
    var hasInt = false
    var hasDouble = false
    var hasText = false
    /// Whether all whole numbers are 0 or 1.
    var areBits = true
    /// Whether all numbers are ones of 32 bits.
    var areFloats = true
    /// Whether all texts are days, and whether they are moments.
    var areDates = true
    var areMoments = true
  }

  let name: String
  let promise: Promise
  private(set) var evidence = Evidence()
  /// The type that is known from a first pass; `nil` to find it out.
  private let settled: ColumnType?
  /// Which of the buffers holds the values; the others are empty.
  private var form = Form.none
  private var ints: [Int] = []
  private var doubles: [Double] = []
  private var texts = TextBuffer()
  private var missing: [UInt8] = []

  private enum Form { case none, ints, doubles, texts }

  init(name: String, declared: String?, settled: ColumnType? = nil) {
    self.name = name
    promise = Self.promise(declared)
    self.settled = settled
  }

  /// What a declared type promises, whatever its case and its lengths in brackets.
  static func promise(_ declared: String?) -> Promise {
    guard let declared else { return .nothing }
    let plain = declared.replacing("\"", with: "")
    let word = plain.prefix { $0 != "(" }.uppercased().split(separator: " ").joined(separator: " ")
    switch word {
    case "BOOLEAN", "BOOL": return .bool
    case "DATE": return .date
    case "DURATION_MICROSECONDS": return .duration
    case "FLOAT32": return .float
    case "TIMESTAMP", "DATETIME", "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE",
      "TIMESTAMP WITHOUT TIME ZONE":
      return .dateTime(.utc)
    case _ where word.hasPrefix("TIMESTAMP "):
      return .dateTime((try? Zone(String(plain.dropFirst("TIMESTAMP ".count)))) ?? .utc)
    // SQLite's own rules, in their order.
    case _ where word.contains("INT"): return .int
    case _ where word.contains("CHAR") || word.contains("CLOB") || word.contains("TEXT"):
      return .text
    case _ where word.contains("REAL") || word.contains("FLOA") || word.contains("DOUB"):
      return .double
    default: return .nothing
    }
  }

  // MARK: Values

  /// Takes the value of a row, or only notes what it says.
  mutating func take(_ statement: SQLiteStatement, _ place: Int, row: Int, keeps: Bool) throws {
    switch statement.kind(place) {
    case .missing: if keeps { appendMissing() }
    case .int:
      let value = statement.int(place)
      evidence.hasInt = true
      if value != 0, value != 1 { evidence.areBits = false }
      if promise == .float, Float(exactly: value) == nil { evidence.areFloats = false }
      if keeps { append(value) }
    case .double:
      let value = statement.double(place)
      evidence.hasDouble = true
      if promise == .float, Double(Float(value)) != value { evidence.areFloats = false }
      if keeps { append(value) }
    case .text:
      let bytes = statement.text(place)
      evidence.hasText = true
      switch promise {
      case .date, .dateTime: look(at: bytes)
      default: break
      }
      guard keeps else { return }
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw unreadable(
          "a text that is not UTF-8",
          row,
          "Ask for `hex(…)` of it, or leave it out."
        )
      }
      append(bytes)
    case .bytes:
      throw unreadable("bytes (BLOB)", row, "Ask for `hex(…)` of it, or leave it out.")
    }
  }

  private mutating func appendMissing() {
    missing.append(1)
    switch form {
    case .none: break
    case .ints: ints.append(0)
    case .doubles: doubles.append(.nan)
    case .texts: texts.appendEmpty()
    }
  }

  private mutating func append(_ value: Int) {
    if settled == .string { return append(text: String(value)) }
    switch form {
    case .none:
      form = .ints
      ints = [Int](repeating: 0, count: missing.count)
      ints.append(value)
    case .ints: ints.append(value)
    case .doubles: doubles.append(Double(value))
    // Numbers among texts are read again once it is known that there are any.
    case .texts: texts.appendEmpty()
    }
    missing.append(0)
  }

  private mutating func append(_ value: Double) {
    if settled == .string { return append(text: ColumnBuilder.text(value)) }
    if form == .ints {
      doubles = zip(ints, missing).map { $1 == 1 ? .nan : Double($0) }
      ints = []
    } else if form == .none {
      doubles = [Double](repeating: .nan, count: missing.count)
    }
    if form == .texts {
      texts.appendEmpty()
    } else {
      form = .doubles
      doubles.append(value)
    }
    missing.append(0)
  }

  private mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if form != .texts {
      form = .texts
      texts = TextBuffer(repeating: "", count: missing.count)
      ints = []
      doubles = []
    }
    texts.append(text)
    missing.append(0)
  }

  private mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
    if CalendarDate(ascii: bytes) != nil {
      // Of a declared moment a day will do.
      if case .date = promise { evidence.areMoments = false }
      return
    }
    evidence.areDates = false
    if TimeText(ascii: bytes) == nil { evidence.areMoments = false }
  }

  private func unreadable(_ value: String, _ row: Int, _ remedy: String) -> DatabaseError {
    DatabaseError(.unreadableValue(column: name, row: row, value: value, remedy: remedy))
  }

  // MARK: The column

  /// The type that all values seen have.
  var type: ColumnType {
    if let settled { return settled }
    switch (evidence.hasInt, evidence.hasDouble, evidence.hasText) {
    case (false, false, false):
      switch promise {
      case .int: return .int
      case .double: return .double
      case .float: return .float
      case .bool: return .bool
      case .date: return .date
      case .dateTime: return .dateTime
      case .duration: return .duration
      case .text, .nothing: return .string
      }
    case (_, _, false):
      if promise == .float, evidence.areFloats { return .float }
      if evidence.hasDouble || promise == .double || promise == .float { return .double }
      if promise == .bool, evidence.areBits { return .bool }
      return promise == .duration ? .duration : .int
    case (false, false, true):
      if promise == .date, evidence.areDates { return .date }
      if case .dateTime = promise, evidence.areMoments { return .dateTime }
      return .string
    default: return .string
    }
  }

  /// Whether there are texts as well as numbers, all of which are to be texts.
  var isMixed: Bool { evidence.hasText && (evidence.hasInt || evidence.hasDouble) }

  private var zone: Zone {
    if case .dateTime(let zone) = promise { zone } else { .utc }
  }

  /// The values that were kept, as a column of ``type``.
  func column() throws -> Column {
    let storage: ColumnStorage =
      switch form {
      case .none: .string(TextBuffer(repeating: "", count: missing.count))
      case .ints: .int(ints)
      case .doubles: .double(doubles)
      case .texts: .string(texts)
      }
    let raw = Column(name: name, storage: storage, validity: Validity(missingBytes: missing))
    let type = type
    if raw.type == type { return raw }
    switch (type, raw.storage) {
    case (.dateTime, .string(let texts)):
      let moments = texts.withReader { reader in
        (0..<reader.count).map { row -> Int in
          let bytes = reader.bytes(row)
          // Without a zone SQLite's functions mean UTC.
          if let time = TimeText(ascii: bytes) { return time.moment(in: .utc) }
          return CalendarDate(ascii: bytes).map { $0.dayNumber * 86_400_000_000 } ?? 0
        }
      }
      return Column(
        name: name,
        storage: .dateTime(microseconds: moments, zone: zone).filled(where: raw.validity),
        validity: raw.validity
      )
    case (.duration, .int(let values)):
      return Column(name: name, storage: .duration(microseconds: values), validity: raw.validity)
    default: return try raw.converted(to: type)
    }
  }
}
