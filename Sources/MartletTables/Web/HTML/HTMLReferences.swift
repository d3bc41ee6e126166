// SPDX-License-Identifier: Apache-2.0

/// Character references such as `&eacute;`, `&#233;` and `&#xE9;`.
///
/// - Note: WHATWG, *HTML*, sections 13.2.5.72 to 13.2.5.80 and 13.5.
enum HTMLReferences {
  /// A text with its references resolved; what is none stays as it is.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - isAttribute: Whether it is the value of an attribute, where names without a semicolon count
  ///     only if no letter, digit or `=` follows: addresses hold `&copy=1`.
  /// - Returns: The text.
  static func resolved(_ bytes: ArraySlice<UInt8>, isAttribute: Bool) -> String {
    guard var mark = bytes.firstIndex(of: ampersand) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while true {
      text.append(contentsOf: bytes[place..<mark])
      if let (characters, end) = reference(bytes, mark + 1, isAttribute) {
        text.append(contentsOf: characters.utf8)
        place = end
      } else {
        text.append(ampersand)
        place = mark + 1
      }
      guard let next = bytes[place...].firstIndex(of: ampersand) else { break }
      mark = next
    }
    text.append(contentsOf: bytes[place...])
    return String(decoding: text, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let semicolon = UInt8(ascii: ";")

  /// What the reference behind an ampersand means, and where it ends.
  private static func reference(
    _ bytes: ArraySlice<UInt8>,
    _ start: Int,
    _ isAttribute: Bool
  ) -> (String, Int)? {
    guard start < bytes.endIndex else { return nil }
    if bytes[start] == UInt8(ascii: "#") { return number(bytes, start + 1) }
    var end = start
    while end < bytes.endIndex, end - start < longestName,
      bytes[end].isLetter || bytes[end].isDigit
    { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    if end < bytes.endIndex, bytes[end] == semicolon, let text = names[name] {
      return (text, end + 1)
    }
    // Some names of old may go without a semicolon, and be followed by more letters.
    var count = min(end - start, longestOldName)
    while count >= 2 {
      let stop = start + count
      if oldNames.contains(String(name.prefix(count))), let text = names[String(name.prefix(count))]
      {
        if isAttribute, stop < bytes.endIndex,
          bytes[stop].isLetter || bytes[stop].isDigit || bytes[stop] == UInt8(ascii: "=")
        {
          return nil
        }
        let isClosed = stop < bytes.endIndex && bytes[stop] == semicolon
        return (text, isClosed ? stop + 1 : stop)
      }
      count -= 1
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (String, Int)? {
    var place = start
    let isHexadecimal = place < bytes.endIndex && bytes[place].lowercased == UInt8(ascii: "x")
    if isHexadecimal { place += 1 }
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var (code, digits): (UInt32, Int) = (0, 0)
    while place < bytes.endIndex, let digit = hexadecimal(bytes[place]), digit < radix {
      // Once it is beyond all characters it stays so.
      code = min(code * radix + digit, 0x110000)
      digits += 1
      place += 1
    }
    guard digits > 0 else { return nil }
    if place < bytes.endIndex, bytes[place] == semicolon { place += 1 }
    if (0x80..<0xA0).contains(code) {
      // Numbers of control characters mean those of Windows-1252.
      code = TextEncoding.windowsCharacters[Int(code) - 0x80]
    }
    let scalar = code == 0 ? nil : Unicode.Scalar(code)
    return (String(Character(scalar ?? "\u{FFFD}")), place)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 0x30) }
    let letter = byte.lowercased
    return (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
  }

  // MARK: Names

  private static let longestName = 32
  private static let longestOldName = 6

  /// Names and what they mean.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    names.reserveCapacity(2_200)
    for line in namedCharacters.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let codes = words.first?.split(separator: "+") else { continue }
      let scalars = codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      let text = String(String.UnicodeScalarView(scalars))
      for name in words.dropFirst() { names[String(name)] = text }
    }
    return names
  }()

  /// The names that may go without a semicolon.
  private static let oldNames = Set(
    namesWithoutSemicolon.split { $0.isWhitespace }.map { String($0) }
  )
}
