// SPDX-License-Identifier: Apache-2.0

/// Text made safe for HTML and XML.
package enum Markup {
  /// Returns `text` fit to stand in HTML and XML, between tags and in quoted attributes.
  ///
  /// `&`, `<`, `>`, `"` and `'` become character references. Characters that XML 1.0 does not
  /// allow or discourages (controls other than tab and line feed, U+FFFE, U+FFFF) are dropped.
  package static func escape(_ text: String) -> String {
    // Most text needs nothing: look before copying.
    guard text.unicodeScalars.contains(where: needsWork) else { return text }
    // Into a text and not a view of its scalars, whose append(contentsOf:) copies all that is there.
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        if !isDropped(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  private static func needsWork(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"", "'": true
    default: isDropped(scalar)
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
