// SPDX-License-Identifier: Apache-2.0

// Going through the characters of texts. Nearly all of them are ASCII, and then a byte is a character
// where the next one is ASCII, too, and no carriage return is near, as `\r\n` is one character.
extension Machine {
  /// Fetches the character at a byte of the text in a register, and moves on; `false` at the end.
  @inline(never)
  func nextCharacter(
    _ target: UnsafeMutablePointer<Value>,
    _ text: UnsafeMutablePointer<Value>,
    _ offset: UnsafeMutablePointer<Int>
  ) throws -> Bool {
    guard TextBits.isText(text) else { throw Trap.conflict }
    let bits = TextBits(text)
    let place = offset.pointee
    if bits.isReadable {
      let count = bits.count
      guard place < count else { return false }
      let byte = bits.byte(at: place)
      if byte < 0x80, byte != 0x0d, place + 1 == count || bits.byte(at: place + 1) < 0x80 {
        if !TextBits.isText(target) || !TextBits(target).isSmall { target.pointee = .void }
        TextBits(small: UInt64(byte), 0, count: 1, isASCII: true).store(target)
        offset.pointee = place + 1
        return true
      }
    }
    guard case .string(let text) = text.pointee else { throw Trap.conflict }
    let start = text.utf8.index(text.startIndex, offsetBy: place)
    guard start < text.endIndex else { return false }
    let end = text.index(after: start)
    target.pointee = .string(String(text[start..<end]))
    offset.pointee = place + text.utf8.distance(from: start, to: end)
    return true
  }

  /// Goes through the characters of a text.
  func characters(of text: String) -> IteratorObject { characters(of: .string(text), from: 0) }

  private func characters(of text: Value, from first: Int) -> IteratorObject {
    var text = text
    var offset = first
    return IteratorObject(duplicate: { [unowned self] in characters(of: text, from: offset) }) {
      [unowned self] in
      var character = Value.void
      let isThere = try withUnsafeMutablePointer(to: &text) { text in
        try withUnsafeMutablePointer(to: &offset) { offset in
          try withUnsafeMutablePointer(to: &character) { try nextCharacter($0, text, offset) }
        }
      }
      return isThere ? character : nil
    }
  }
}
