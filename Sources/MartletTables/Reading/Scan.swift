// SPDX-License-Identifier: Apache-2.0

/// Reads values from bytes.
enum Scan {
  /// What a text looks like as a number.
  enum Shape { case whole, fraction }

  /// A text without the spaces and tabs around it.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var (start, end) = (0, bytes.count)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// `true` or `false` in lower case, capitals or capitalized.
  static func bool(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard bytes.count == 4 || bytes.count == 5,
      bytes[0] | 0x20 == UInt8(ascii: "t")
        || bytes[0] | 0x20 == UInt8(ascii: "f")
    else { return nil }
    switch String(decoding: bytes, as: UTF8.self) {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// Whether the bytes are a whole number, a number with a fraction or exponent, or none.
  ///
  /// A number is an optional sign, digits, and optionally a point with digits and an exponent; there
  /// must be a digit before or after the point. Leading zeros make it no number. `NaN` and `inf`
  /// are fractions.
  static func shape(_ bytes: UnsafeBufferPointer<UInt8>) -> Shape? {
    var index = 0
    func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 48 < 10 }
    if index < bytes.count, isSign(bytes[index]) { index += 1 }
    let start = index
    while isDigit(index) { index += 1 }
    var digits = index - start
    if digits > 1, bytes[start] == 48 { return nil }
    if index == bytes.count { return digits > 0 ? .whole : nil }
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      while isDigit(index) { index += 1 }
      digits += index - fraction
    }
    guard digits > 0 else { return special(bytes) == nil ? nil : .fraction }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, isSign(bytes[index]) { index += 1 }
      guard isDigit(index) else { return nil }
      while isDigit(index) { index += 1 }
    }
    return index == bytes.count ? .fraction : nil
  }

  /// A whole number of 64 bits.
  static func int(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    let start = isSign(first) ? 1 : 0
    guard start < bytes.count else { return nil }
    var value = 0
    for index in start..<bytes.count {
      let digit = Int(bytes[index]) - 48
      guard (0...9).contains(digit) else { return nil }
      // Counting downwards reaches the smallest number, which has no positive counterpart.
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, underflow) = tenfold.subtractingReportingOverflow(digit)
      if overflow || underflow { return nil }
      value = next
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// A decimal number, correctly rounded.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard shape(bytes) != nil else { return nil }
    return special(bytes) ?? slowDouble(bytes)
  }

  private static func slowDouble(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    Double(String(decoding: bytes, as: UTF8.self))
  }

  private static func special(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let last = bytes.last, (3...9).contains(bytes.count), last > UInt8(ascii: "A") else {
      return nil
    }
    let isSigned = isSign(bytes[0])
    let isNegative = bytes[0] == UInt8(ascii: "-")
    switch String(decoding: bytes.dropFirst(isSigned ? 1 : 0), as: UTF8.self) {
    case "NaN", "nan": return .nan
    case "inf", "Inf", "Infinity", "infinity", "∞": return isNegative ? -.infinity : .infinity
    default: return nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}

/// The place of the first byte that is not part of well-formed UTF-8, or `nil`.
///
/// - Note: The Unicode Standard, version 16.0, table 3-7, *Well-Formed UTF-8 Byte Sequences*.
func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    // How many bytes follow, and between which limits the first of them is.
    let (length, lower, upper): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (length, lower, upper) = (1, 0x80, 0xBF)
    case 0xE0: (length, lower, upper) = (2, 0xA0, 0xBF)
    case 0xED: (length, lower, upper) = (2, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lower, upper) = (2, 0x80, 0xBF)
    case 0xF0: (length, lower, upper) = (3, 0x90, 0xBF)
    case 0xF1...0xF3: (length, lower, upper) = (3, 0x80, 0xBF)
    case 0xF4: (length, lower, upper) = (3, 0x80, 0x8F)
    default: return index
    }
    guard index + length < bytes.count else { return index }
    guard (lower...upper).contains(bytes[index + 1]) else { return index }
    for following in 1..<(length + 1) where bytes[index + following] & 0xC0 != 0x80 { return index }
    index += length + 1
  }
  return nil
}
