// SPDX-License-Identifier: Apache-2.0

extension Lexer {
  mutating func lexNumber() {
    let start = offset
    // `pair.0.1` has the elements 0 and 1, not the number 0.1.
    if let last = tokens.last, last.kind == .period, last.end == start {
      skipDigits { (0x30...0x39).contains($0) }
      finishNumber(.integer, start)
      return
    }
    if bytes[start] == UInt8(ascii: "0") {
      switch byte(start + 1) {
      case UInt8(ascii: "x"):
        lexHexadecimal(start)
        return
      case UInt8(ascii: "o"):
        lexRadix(start, "octal", 0x30...0x37)
        return
      case UInt8(ascii: "b"):
        lexRadix(start, "binary", 0x30...0x31)
        return
      default: break
      }
    }
    var kind = Token.Kind.integer
    skipDigits { (0x30...0x39).contains($0) }
    if byte(offset) == UInt8(ascii: "."), (0x30...0x39).contains(byte(offset + 1)) {
      kind = .floating
      offset += 1
      skipDigits { (0x30...0x39).contains($0) }
    }
    if byte(offset) == UInt8(ascii: "e") || byte(offset) == UInt8(ascii: "E") {
      guard skipExponent(start) else { return }
      kind = .floating
    }
    finishNumber(kind, start)
  }

  private mutating func lexHexadecimal(_ start: Int) {
    func isHex(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
    offset = start + 2
    guard isHex(byte(offset)) else {
      badNumber(start, "a hexadecimal number has the digits 0 to 9 and a to f")
      return
    }
    skipDigits(isHex)
    var kind = Token.Kind.integer
    if byte(offset) == UInt8(ascii: "."), isHex(byte(offset + 1)) {
      // Only an exponent makes it a fraction; otherwise it is a member: `0xFF.description`.
      let dot = offset
      offset += 1
      skipDigits(isHex)
      if byte(offset) == UInt8(ascii: "p") || byte(offset) == UInt8(ascii: "P") {
        kind = .floating
      } else {
        offset = dot
      }
    }
    if byte(offset) == UInt8(ascii: "p") || byte(offset) == UInt8(ascii: "P") {
      guard skipExponent(start) else { return }
      kind = .floating
    }
    finishNumber(kind, start)
  }

  private mutating func lexRadix(_ start: Int, _ name: String, _ digits: ClosedRange<UInt8>) {
    offset = start + 2
    guard digits.contains(byte(offset)) else {
      badNumber(start, "\(name) numbers have the digits 0 to \(digits.upperBound - 0x30)")
      return
    }
    skipDigits { digits.contains($0) }
    if isIdentifierByte(byte(offset)) {
      badNumber(start, "\(name) numbers have the digits 0 to \(digits.upperBound - 0x30)")
      return
    }
    finishNumber(.integer, start)
  }

  private mutating func skipDigits(_ isDigit: (UInt8) -> Bool) {
    while offset < bytes.count, isDigit(bytes[offset]) || bytes[offset] == UInt8(ascii: "_") {
      offset += 1
    }
  }

  private mutating func skipExponent(_ start: Int) -> Bool {
    var digits = offset + 1
    if byte(digits) == UInt8(ascii: "+") || byte(digits) == UInt8(ascii: "-") { digits += 1 }
    guard (0x30...0x39).contains(byte(digits)) else {
      badNumber(start, "an exponent is a whole number, as in 1e6 or 2.5e-3")
      return false
    }
    offset = digits
    skipDigits { (0x30...0x39).contains($0) }
    return true
  }

  private mutating func finishNumber(_ kind: Token.Kind, _ start: Int) {
    guard !isIdentifierByte(byte(offset)) else {
      let digits = source.slice(SourceRange(start, offset))
      let suffixStart = offset
      skipIdentifierCharacters()
      let suffix = source.slice(SourceRange(suffixStart, offset))
      let remedy =
        ["f", "d", "F", "D", "L", "l", "u", "U"].contains(suffix)
        ? "Numbers have no suffix: write \(digits), and name a type where it matters."
        : "Put an operator or a space between them; a name does not start with a digit."
      report(
        "invalid-number",
        "`\(suffix)` cannot follow the number \(digits)",
        SourceRange(start, offset),
        remedy: remedy
      )
      emit(kind, from: start, to: suffixStart)
      return
    }
    if kind == .integer, integerValue(of: bytes[start..<offset]) == nil {
      let text = source.slice(SourceRange(start, offset))
      report(
        "invalid-number",
        "the whole number \(text) is too large for every integer type",
        SourceRange(start, offset),
        remedy: "Write \(text).0 for a Double."
      )
    }
    emit(kind, from: start, to: offset)
  }

  private mutating func badNumber(_ start: Int, _ rule: String) {
    skipIdentifierCharacters()
    report(
      "invalid-number",
      "`\(source.slice(SourceRange(start, offset)))` is not a number",
      SourceRange(start, offset),
      remedy: rule.prefix(1).uppercased() + rule.dropFirst() + "."
    )
    emit(.integer, from: start, to: offset)
  }
}

/// The value of an integer literal, or `nil` if it has a bad digit or does not fit.
func integerValue(of digits: ArraySlice<UInt8>) -> UInt64? {
  var radix: UInt64 = 10
  var rest = digits
  if digits.count > 2, digits.first == 0x30 {
    switch digits[digits.startIndex + 1] {
    case UInt8(ascii: "x"): radix = 16
    case UInt8(ascii: "o"): radix = 8
    case UInt8(ascii: "b"): radix = 2
    default: break
    }
    if radix != 10 { rest = digits.dropFirst(2) }
  }
  var value: UInt64 = 0
  for digit in rest where digit != UInt8(ascii: "_") {
    let number: UInt64
    switch digit {
    case 0x30...0x39: number = UInt64(digit - 0x30)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): number = UInt64(digit - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): number = UInt64(digit - UInt8(ascii: "A")) + 10
    default: return nil
    }
    guard number < radix else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: radix)
    let (sum, carry) = product.addingReportingOverflow(number)
    guard !overflow, !carry else { return nil }
    value = sum
  }
  return value
}
