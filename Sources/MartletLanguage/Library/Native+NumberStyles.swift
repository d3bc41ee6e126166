// SPDX-License-Identifier: Apache-2.0

// A style is kept as a number: its bits are the fields of `NumberStyle`.
extension NativeLibrary {
  /// `formatted()` and `formatted(.number.precision(.fractionLength(2)))`.
  static let numberStyles: [String: NativeEntry] = [
    "NumberStyle.number": { _, _, _ in .int(NumberStyle().code) },
    "NumberStyle.percent": { _, _, _ in .int(NumberStyle(isPercent: true).code) },
    "NumberStyle.grouping": { _, a, _ in
      var style = NumberStyle(code: try int(a[0]))
      style.isGrouped = try int(a[1]) == 0
      return .int(style.code)
    },
    "NumberStyle.precision": { _, a, _ in
      var style = NumberStyle(code: try int(a[0]))
      let digits = NumberStyle(code: try int(a[1]))
      (style.least, style.most) = (digits.least, digits.most)
      return .int(style.code)
    },
    "NumberStyle.fractionLength": { _, a, _ in
      let length = try digits(try int(a[0]))
      return .int(NumberStyle(least: length, most: length).code)
    },
    "NumberStyle.fractionLengths": { _, a, _ in
      let range = try range(a[0])
      let (least, most) = (try digits(try int(range.lower)), try digits(try int(range.upper)))
      return .int(NumberStyle(least: least, most: most).code)
    },
    "NumberStyle.grouping.automatic": { _, _, _ in .int(0) },
    "NumberStyle.grouping.never": { _, _, _ in .int(1) },
    "Double.formatted": { _, a, _ in .string(NumberStyle().text(try double(a[0]))) },
    "Int.formatted": { _, a, _ in .string(NumberStyle().text(try int(a[0]))) },
    "Double.formatted(style)": { _, a, _ in
      .string(NumberStyle(code: try int(a[1])).text(try double(a[0])))
    },
    "Int.formatted(style)": { _, a, _ in
      .string(NumberStyle(code: try int(a[1])).text(try int(a[0])))
    },
  ]

  private static func digits(_ count: Int) throws -> Int {
    guard (0...NumberStyle.limit).contains(count) else {
      throw Trap(
        "invalid-argument",
        "the number of digits is \(count); it must be 0 to \(NumberStyle.limit)"
      )
    }
    return count
  }
}

/// How a number is written for people: in groups of three digits, with so many digits of its fraction.
struct NumberStyle {
  /// How many digits of a fraction can be asked for.
  static let limit = 999

  var isPercent = false
  var isGrouped = true
  var least = 0
  /// `nil` where nothing is said: six digits.
  var most: Int?

  /// All of it as one number.
  var code: Int {
    (isPercent ? 1 : 0) | (isGrouped ? 0 : 2) | least << 2 | ((most ?? -1) + 1) << 12
  }

  func text(_ number: Int) -> String {
    text(isNegative: number < 0, Array(String(number.magnitude).utf8), fraction: 0)
  }

  func text(_ number: Double) -> String {
    let sign = isPercent ? "%" : ""
    if number.isNaN { return "NaN" + sign }
    if number.isInfinite { return (number < 0 ? "-∞" : "∞") + sign }
    let written = number.magnitude.description.split(separator: "e")
    let parts = written[0].split(separator: ".")
    let exponent = written.count > 1 ? Int(written[1]) ?? 0 : 0
    let digits = parts.flatMap { Array($0.utf8) }
    let fraction = (parts.count > 1 ? parts[1].utf8.count : 0) - exponent
    // Decimal digits move; a product with 100 would be rounded a second time.
    let shift = isPercent ? 2 : 0
    return text(isNegative: number.sign == .minus, digits, fraction: fraction - shift)
  }

  /// Writes digits of which the last `fraction` stand behind the point; fewer than none are zeros.
  private func text(isNegative: Bool, _ digits: [UInt8], fraction: Int) -> String {
    let zero = UInt8(ascii: "0")
    var (digits, fraction) = (digits, fraction)
    if fraction < 0 {
      digits += Array(repeating: zero, count: -fraction)
      fraction = 0
    }
    if digits.count <= fraction {
      digits = Array(repeating: zero, count: fraction - digits.count + 1) + digits
    }
    let most = most ?? max(least, 6)
    if fraction > most {
      let kept = digits.count - (fraction - most)
      let rest = digits[kept...]
      digits = Array(digits[..<kept])
      let half = UInt8(ascii: "5")
      let isAbove =
        rest.first.map { $0 > half || $0 == half && rest.dropFirst().contains { $0 > zero } }
        ?? false
      let isTie = rest.first == half && !isAbove
      if isAbove || isTie && (digits.last ?? zero) % 2 == 1 { NumberStyle.increment(&digits) }
      fraction = most
    }
    var whole = digits.prefix(digits.count - fraction).drop { $0 == zero }
    if whole.isEmpty { whole = [zero] }
    var behind = Array(digits.suffix(fraction))
    while behind.count > least, behind.last == zero { behind.removeLast() }
    while behind.count < least { behind.append(zero) }
    var text = isNegative ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if isGrouped, index > 0, (whole.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    if !behind.isEmpty { text += "." + String(decoding: behind, as: UTF8.self) }
    return text + (isPercent ? "%" : "")
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}

extension NumberStyle {
  init(code: Int) {
    isPercent = code & 1 != 0
    isGrouped = code & 2 == 0
    least = code >> 2 & 1023
    let most = (code >> 12) - 1
    self.most = most < 0 ? nil : most
  }
}
