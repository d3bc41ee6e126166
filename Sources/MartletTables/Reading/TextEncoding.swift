// SPDX-License-Identifier: Apache-2.0

/// How the characters of a text file are written as bytes.
public enum TextEncoding: Sendable, Equatable {
  /// UTF-8, the usual one.
  case utf8
  /// UTF-16; its mark says the order of the bytes, without one the lower comes first.
  case utf16
  /// ISO 8859-1: one byte a character, for Western Europe.
  case latin1
  /// Windows-1252: Latin-1 with quotes, dashes and the euro sign.
  case windows1252

  /// The text as UTF-8, or the place of the first byte that the encoding has no character for.
  ///
  /// A mark at the start that tells of UTF-16 counts more than what was said. UTF-8 is given back as
  /// it is, and is not looked at.
  func utf8(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try Self.utf16(bytes[2...], isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try Self.utf16(bytes[2...], isBigEndian: true) }
    switch self {
    case .utf8: return bytes
    case .utf16: return try Self.utf16(bytes[...], isBigEndian: false)
    case .latin1: return Self.singleBytes(bytes) { UInt32($0) }
    case .windows1252:
      return Self.singleBytes(bytes) { byte in
        (0x80..<0xA0).contains(byte) ? Self.windowsCharacters[Int(byte) - 0x80] : UInt32(byte)
      }
    }
  }

  struct Problem: Error { let place: Int }

  private static func singleBytes(_ bytes: [UInt8], _ code: (UInt8) -> UInt32) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(scalar: code(byte))
      }
    }
    return text
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>,
    isBigEndian: Bool
  ) throws(Problem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + bytes.count / 8)
    var place = bytes.startIndex
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    while place < bytes.endIndex {
      guard var code = unit(place) else { throw Problem(place: place) }
      var length = 2
      if (0xD800..<0xDC00).contains(code) {
        guard let low = unit(place + 2), (0xDC00..<0xE000).contains(low) else {
          throw Problem(place: place)
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        length = 4
      } else if (0xDC00..<0xE000).contains(code) {
        throw Problem(place: place)
      }
      text.append(scalar: code)
      place += length
    }
    return text
  }

  /// The characters of the bytes 80 to 9F; where Windows-1252 has none, the control character of
  /// Latin-1, as browsers do.
  ///
  /// - Note: WHATWG, *Encoding Standard*, index windows-1252.
  static let windowsCharacters: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension [UInt8] {
  /// Appends a Unicode scalar, which is no surrogate, in UTF-8.
  fileprivate mutating func append(scalar code: UInt32) {
    switch code {
    case ..<0x80: append(UInt8(code))
    case ..<0x800:
      append(UInt8(0xC0 | code >> 6))
      append(UInt8(0x80 | code & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | code >> 12))
      append(UInt8(0x80 | code >> 6 & 0x3F))
      append(UInt8(0x80 | code & 0x3F))
    default:
      append(UInt8(0xF0 | code >> 18))
      append(UInt8(0x80 | code >> 12 & 0x3F))
      append(UInt8(0x80 | code >> 6 & 0x3F))
      append(UInt8(0x80 | code & 0x3F))
    }
  }
}
