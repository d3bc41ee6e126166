// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Makes text from a user's data fit to be a label.
enum LabelText {
  /// The text on one line, without control and direction characters, at most 200 characters.
  ///
  /// Text with right-to-left letters is isolated (U+2068 … U+2069), so that it cannot reorder what
  /// stands beside it; direction characters of its own are dropped, or they could end the
  /// isolation.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isRightToLeft = false
    for scalar in text.prefix(201).unicodeScalars.prefix(2_000) {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0x85: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: break
      default:
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
          0x1E800...0x1EFFF:
          isRightToLeft = true
        default: break
        }
        scalars.append(scalar)
      }
    }
    var result = String(scalars)
    if result.count > 200 { result = String(result.prefix(199)) + "…" }
    return isRightToLeft ? "\u{2068}\(result)\u{2069}" : result
  }

  /// A number for a sentence or a tooltip: `digits` significant digits, grouped from 10,000 on.
  static func number(_ value: Double, digits: Int = 4) -> String {
    var text = significant(value, digits: digits)
    var isNegative = false
    if text.hasPrefix("-") {
      text.removeFirst()
      isNegative = true
    }
    let whole = text.prefix { $0.isNumber }
    if whole.count >= 5, whole.count == text.count || text.dropFirst(whole.count).hasPrefix(".") {
      text = groupedDigits(String(whole)) + text.dropFirst(whole.count)
    }
    return (isNegative ? "−" : "") + text
  }

  /// A count with its noun: "1 row", "12,000 rows".
  static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    let digits = String(count.magnitude)
    let text = count.magnitude >= 10_000 ? groupedDigits(digits) : digits
    return text + " " + (count == 1 ? singular : plural ?? singular + "s")
  }
}
