// SPDX-License-Identifier: Apache-2.0

/// What makes a text not JSON, and where.
package struct JSONError: MartletError, Equatable {
  /// What is wrong, as a phrase.
  package var problem: String
  /// The offset of the offending byte from the start of the UTF-8 text.
  package var offset: Int

  package var code: String { "invalid-json" }
  package var message: String { "Not valid JSON at byte \(offset): \(problem)." }
}

extension JSONValue {
  /// The depth of nested arrays and objects that the parser accepts.
  package static let maximumDepth = 512

  /// Parses a JSON text strictly by RFC 8259.
  ///
  /// - Throws: ``JSONError`` with the byte offset; also for a number beyond `Double`'s range, an
  ///   escaped lone surrogate and more than 512 levels of nesting. A whole number beyond `Int`'s
  ///   range becomes a `double`. Where a key occurs twice in an object its last value is kept.
  package static func parse(_ text: String) throws -> JSONValue {
    try parse(bytes: Array(text.utf8))
  }

  /// Parses a JSON text in UTF-8 strictly by RFC 8259; invalid UTF-8 is an error, too.
  ///
  /// With `replacingSurrogates` an escaped lone surrogate, which is half a character, becomes U+FFFD
  /// as in any other decoder: browsers send one when a text was cut within a character, and a
  /// message must not be lost for it. With `refusingDuplicates` a key that occurs twice is an error.
  package static func parse(
    bytes: [UInt8],
    replacingSurrogates: Bool = false,
    refusingDuplicates: Bool = false
  ) throws -> JSONValue {
    var parser = JSONParser(
      bytes: bytes,
      replacesSurrogates: replacingSurrogates,
      refusesDuplicates: refusingDuplicates
    )
    return try parser.parseDocument()
  }
}

/// A recursive-descent parser over the bytes of a document.
///
/// Invariant: `position` is at most `bytes.count`.
private struct JSONParser {
  let bytes: [UInt8]
  /// Whether half a character is U+FFFD rather than an error.
  let replacesSurrogates: Bool
  /// Whether a key that occurs twice is an error.
  let refusesDuplicates: Bool
  var position = 0

  init(bytes: [UInt8], replacesSurrogates: Bool, refusesDuplicates: Bool) {
    self.bytes = bytes
    self.replacesSurrogates = replacesSurrogates
    self.refusesDuplicates = refusesDuplicates
  }

  mutating func parseDocument() throws -> JSONValue {
    let value = try parseValue(depth: 0)
    skipWhitespace()
    guard position == bytes.count else { throw error("unexpected text after the document") }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ problem: String, at offset: Int? = nil) -> JSONError {
    JSONError(problem: problem, offset: offset ?? position)
  }

  private mutating func skipWhitespace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func parseValue(depth: Int) throws -> JSONValue {
    skipWhitespace()
    guard let byte = next else { throw error("a value was expected, but the text ends") }
    switch byte {
    case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    default: throw error("a value was expected")
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    let start = position
    let matches = word.withUTF8Buffer { expected in
      bytes[start...].starts(with: expected)
    }
    guard matches else { throw error("\(word) was expected") }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func parseArray(depth: Int) throws -> JSONValue {
    guard depth <= JSONValue.maximumDepth else { throw tooDeep() }
    position += 1
    var elements: [JSONValue] = []
    skipWhitespace()
    if next == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      elements.append(try parseValue(depth: depth))
      skipWhitespace()
      switch next {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"):
        position += 1
        return .array(elements)
      default: throw error("a comma or ] was expected")
      }
    }
  }

  private mutating func parseObject(depth: Int) throws -> JSONValue {
    guard depth <= JSONValue.maximumDepth else { throw tooDeep() }
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    var places: [String: Int] = [:]
    skipWhitespace()
    if next == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipWhitespace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in double quotes was expected") }
      let start = position
      let key = try parseString()
      if refusesDuplicates, places[key] != nil {
        throw error("the key \"\(key)\" occurs twice", at: start)
      }
      skipWhitespace()
      guard next == UInt8(ascii: ":") else { throw error("a colon was expected") }
      position += 1
      let value = try parseValue(depth: depth)
      if let place = places[key] {
        members[place].value = value
      } else {
        places[key] = members.count
        members.append((key, value))
      }
      skipWhitespace()
      switch next {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        position += 1
        return .object(members)
      default: throw error("a comma or } was expected")
      }
    }
  }

  private func tooDeep() -> JSONError {
    error("nested deeper than \(JSONValue.maximumDepth) levels")
  }

  private mutating func parseNumber() throws -> JSONValue {
    let start = position
    var isWhole = true
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if isDigit(next) { throw error("a number must not start with 0", at: start) }
    } else {
      try skipDigits()
    }
    if next == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .int(whole) }
    guard let number = Double(text), number.isFinite else {
      throw error("the number is beyond the range of a Double", at: start)
    }
    return .double(number)
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func skipDigits() throws {
    guard isDigit(next) else { throw error("a digit was expected") }
    while isDigit(next) { position += 1 }
  }

  private mutating func parseString() throws -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    var runStart = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[runStart..<position]
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error("the string that starts here is not valid UTF-8", at: start)
        }
        return string
      case UInt8(ascii: "\\"):
        text += bytes[runStart..<position]
        try parseEscape(into: &text)
        runStart = position
      case 0..<0x20: throw error("a control character in a string must be escaped")
      default: position += 1
      }
    }
    throw error("the string that starts here has no closing quote", at: start)
  }

  private mutating func parseEscape(into text: inout [UInt8]) throws {
    let start = position
    position += 1
    guard let byte = next else { throw error("the text ends within an escape", at: start) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      text += Array(String(try parseUnicodeEscape(startingAt: start)).utf8)
    default: throw error("an unknown escape", at: start)
    }
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func parseUnicodeEscape(startingAt start: Int) throws -> Character {
    var value = try parseFourHexDigits()
    if value >= 0xD800, value <= 0xDBFF {
      let second = position
      guard next == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      else { return try loneSurrogate(startingAt: start) }
      position += 2
      let low = try parseFourHexDigits()
      guard low >= 0xDC00, low <= 0xDFFF else {
        // The second escape may stand for a character of its own.
        position = second
        return try loneSurrogate(startingAt: start)
      }
      value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { return try loneSurrogate(startingAt: start) }
    return Character(scalar)
  }

  private func loneSurrogate(startingAt start: Int) throws -> Character {
    guard replacesSurrogates else { throw error("a lone surrogate", at: start) }
    return "\u{FFFD}"
  }

  private mutating func parseFourHexDigits() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits were expected")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
