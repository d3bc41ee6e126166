// SPDX-License-Identifier: Apache-2.0

/// How wide text is at most, without a font engine.
///
/// The reader's machine chooses the font, so the exact width cannot be known here. Each class of
/// characters has the larger of its widths in DejaVu Sans and Helvetica (measured from their font
/// metric files), which makes the sum an upper bound for the usual sans-serif faces: what is laid
/// out with it does not overlap and is not clipped.
enum TextMetrics {
  /// The width in pixels of one line of text.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    text.reduce(0) { $0 + advance($1) } * size * (bold ? 1.08 : 1)
  }

  /// The width of one character in units of the font size.
  static func advance(_ character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return asciiAdvance(scalar) }
    switch scalar.value {
    case 0x2212, 0x00D7, 0x00F7, 0x00B1, 0x2192, 0x2190, 0x2191, 0x2193: return 0.838
    case 0x00B2, 0x00B3, 0x00B9, 0x2070...0x207F: return 0.45
    case 0x00B7, 0x2026, 0x2013:
      return scalar.value == 0x2026 ? 1 : scalar.value == 0x2013 ? 0.56 : 0.337
    case 0x2014: return 1
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x0300...0x036F, 0xFE00...0xFE0F:
      return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 1
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B00...0x2BFF: return 1.25
    default:
      return scalar.properties.isUppercase ? 0.8 : scalar.value > 0x24F ? 0.8 : 0.65
    }
  }

  private static func asciiAdvance(_ scalar: Unicode.Scalar) -> Double {
    switch Character(scalar) {
    case "0"..."9": 0.636
    case ".", ",", ":", ";", "/", "\\", "|": 0.337
    case "-": 0.361
    case " ", "\t": 0.318
    case "i", "j", "l", "'", "I": 0.295
    case "f", "t": 0.392
    case "r": 0.411
    case "(", ")", "[", "]", "{", "}": scalar == "{" || scalar == "}" ? 0.636 : 0.39
    case "m": 0.974
    case "w": 0.818
    case "s", "v", "x", "y", "z", "k", "c": 0.592
    case "a"..."z": 0.635
    case "M", "W": 0.989
    case "%": 0.95
    case "_": 0.556
    case "+", "<", "=", ">", "~", "^", "#": 0.838
    case "@": 1.02
    case "A"..."Z": 0.787
    default: scalar.value < 32 ? 0 : 0.78
    }
  }

  /// The text, shortened in the middle with "…" until it fits, and whether it was shortened.
  ///
  /// The middle goes because names that share a beginning ("bill_length_mm", "bill_depth_mm")
  /// often differ at the end.
  static func fitted(_ text: String, size: Double, limit: Double, bold: Bool = false) -> String {
    guard width(text, size: size, bold: bold) > limit else { return text }
    let characters = Array(text.prefix(400))
    let scale = size * (bold ? 1.08 : 1)
    let ending = Array(text.suffix(200))
    var head = 0
    var tail = 0
    var used = scale
    while head + tail < text.count {
      let takeHead = head <= tail
      let index = takeHead ? head : ending.count - 1 - tail
      guard takeHead ? index < characters.count : index >= 0 else { break }
      used += advance(takeHead ? characters[index] : ending[index]) * scale
      if used > limit { break }
      if takeHead { head += 1 } else { tail += 1 }
    }
    return String(characters.prefix(head)) + "…" + String(ending.suffix(tail))
  }
}
