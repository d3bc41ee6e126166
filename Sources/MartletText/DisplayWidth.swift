// SPDX-License-Identifier: Apache-2.0

/// Returns how many columns of a terminal or of monospaced text `text` takes up.
///
/// Counted by grapheme cluster: East Asian wide and fullwidth characters and emoji take 2, combining
/// marks on their own, control characters and what is invisible by default (zero-width spaces,
/// joiners, variation selectors) take 0, everything else 1. Line breaks and tabs count 0: replace
/// them before aligning.
///
/// - Note: Wide ranges: Unicode Standard Annex #11, *East Asian Width*; emoji: the property
///   `Emoji_Presentation` of UTS #51, and U+FE0F asking for it.
package func displayWidth(_ text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The columns that one grapheme cluster takes up.
private func displayWidth(of cluster: Character) -> Int {
  let scalars = cluster.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
    return 2
  }
  switch first.properties.generalCategory {
  case .control, .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  if first.properties.isDefaultIgnorableCodePoint { return 0 }
  return isWide(first.value) ? 2 : 1
}

/// Whether a scalar is East Asian wide or fullwidth, emoji aside.
private func isWide(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x1100: false
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3040...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE1F,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
    true
  default: false
  }
}
