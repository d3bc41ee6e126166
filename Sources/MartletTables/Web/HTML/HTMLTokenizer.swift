// SPDX-License-Identifier: Apache-2.0

/// Takes HTML apart into tags and texts, as browsers do with what people really write.
///
/// Nothing is an error: what is no tag is text, what is never closed ends with the text. Comments are
/// left out. Each byte is looked at a bounded number of times.
///
/// - Note: WHATWG, *HTML*, section 13.2.5 *Tokenization*,
///   <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>.
struct HTMLTokenizer {
  /// A piece of the text.
  enum Token {
    case start(HTMLTag)
    case end(String)
    case text(String)
    /// The declaration of the kind of document; `isOld` is one that browsers treat as of before 1999.
    case documentType(isOld: Bool)
  }

  /// What is recognized at the moment; the tree builder says so behind each start tag.
  enum Mode: Equatable {
    case markup
    /// Text up to the end tag of an element, with character references or without.
    case text(until: String, hasReferences: Bool)
    case script
    /// Text up to the end.
    case plain
  }

  /// Valid UTF-8.
  private let bytes: [UInt8]
  private(set) var position = 0
  var mode = Mode.markup
  /// Whether `<![CDATA[` begins a text, as in drawings and formulas.
  var allowsCDATA = false

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = Self.withPlainLineEnds(bytes)
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || place == 0 || bytes[place - 1] != 0x0D {
        plain.append(byte)
      }
    }
    return plain
  }

  /// The next piece, `nil` at the end.
  mutating func next() -> Token? {
    switch mode {
    case .markup: return markup()
    case .plain:
      guard position < bytes.count else { return nil }
      defer { position = bytes.count }
      return .text(plainText(position..<bytes.count))
    case .text(let name, let hasReferences):
      return rawText(until: endOfRawText(name), name, hasReferences)
    case .script: return rawText(until: endOfScript(), "script", false)
    }
  }

  // MARK: Markup

  private mutating func markup() -> Token? {
    while position < bytes.count {
      guard bytes[position] == Self.less else { return text() }
      switch byte(1) {
      case let next? where next.isLetter:
        position += 1
        if let tag = tag() { return .start(tag) }
      case Self.slash:
        switch byte(2) {
        case let next? where next.isLetter:
          position += 2
          if let tag = tag() { return .end(tag.name) }
        case UInt8(ascii: ">"): position += 3
        case nil: return text()
        default: skipComment(from: position + 2)
        }
      case UInt8(ascii: "!"): if let token = declaration() { return token }
      case UInt8(ascii: "?"): skipComment(from: position + 1)
      default: return text()
      }
    }
    return nil
  }

  /// The text up to the next `<`, at least one byte.
  private mutating func text() -> Token {
    let end = bytes[(position + 1)...].firstIndex(of: Self.less) ?? bytes.count
    defer { position = end }
    var text = HTMLReferences.resolved(bytes[position..<end], isAttribute: false)
    if text.utf8.contains(0) { text.removeAll { $0 == "\0" } }
    return .text(text)
  }

  private mutating func declaration() -> Token? {
    let start = position + 2
    if hasPrefix("--", at: start) {
      position = endOfComment(start + 2)
    } else if hasPrefix("doctype", at: start) {
      let end = bytes[start...].firstIndex(of: Self.greater) ?? bytes.count
      let words = String(decoding: bytes[start..<min(end, start + 400)], as: UTF8.self)
        .lowercased().split { $0.isWhitespace }
      position = min(bytes.count, end + 1)
      let isOld =
        words.count < 2 || words[1] != "html"
        || words.contains {
          $0.contains("//dtd html 3") || $0.contains("//dtd html 2") || $0.contains("//ietf//")
        }
      return .documentType(isOld: isOld)
    } else if allowsCDATA, hasPrefix("[cdata[", at: start) {
      let first = start + 7
      var end = first
      while end < bytes.count, !hasPrefix("]]>", at: end) { end += 1 }
      position = min(bytes.count, end + 3)
      if first < end { return .text(plainText(first..<end)) }
    } else {
      skipComment(from: start)
    }
    return nil
  }

  /// Leaves out everything up to the next `>`.
  private mutating func skipComment(from start: Int) {
    let end = start < bytes.count ? bytes[start...].firstIndex(of: Self.greater) : nil
    position = end.map { $0 + 1 } ?? bytes.count
  }

  /// Where a comment ends whose text begins at a place.
  private func endOfComment(_ start: Int) -> Int {
    if hasPrefix(">", at: start) { return start + 1 }
    if hasPrefix("->", at: start) { return start + 2 }
    var place = start
    while place < bytes.count {
      guard let found = bytes[place...].firstIndex(of: UInt8(ascii: "-")) else { break }
      if hasPrefix("-->", at: found) { return found + 3 }
      if hasPrefix("--!>", at: found) { return found + 4 }
      place = found + 1
    }
    return bytes.count
  }

  // MARK: Tags

  /// The tag whose name begins here; `nil` if it is never closed, and then it counts for nothing.
  private mutating func tag() -> HTMLTag? {
    let nameEnd = end { $0.isSpace || $0 == Self.slash || $0 == Self.greater }
    var tag = HTMLTag(name: lowercased(position..<nameEnd))
    var seen: Set<String> = []
    position = nameEnd
    while position < bytes.count {
      switch bytes[position] {
      case Self.greater:
        position += 1
        return tag
      case Self.slash:
        position += 1
        if position < bytes.count, bytes[position] == Self.greater { tag.isClosed = true }
      case let byte where byte.isSpace: position += 1
      default:
        guard let attribute = attribute() else { return nil }
        // The first of a name counts.
        guard tag.attributes.count < HTMLTag.mostAttributes,
          seen.insert(attribute.name).inserted
        else { continue }
        tag.attributes.append(attribute)
      }
    }
    return nil
  }

  /// The attribute that begins here; `nil` if the text ends in it.
  private mutating func attribute() -> HTMLAttribute? {
    let start = position
    position += 1
    position = end {
      $0.isSpace || $0 == Self.slash || $0 == Self.greater || $0 == UInt8(ascii: "=")
    }
    let name = lowercased(start..<position)
    let nameEnd = position
    position = end { !$0.isSpace }
    guard position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: "=") else {
      position = nameEnd
      return HTMLAttribute(name: name, value: "")
    }
    position += 1
    position = end { !$0.isSpace }
    guard position < bytes.count else { return nil }
    let mark = bytes[position]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      let start = position
      position = end { $0.isSpace || $0 == Self.greater }
      return HTMLAttribute(name: name, value: value(start..<position))
    }
    let first = position + 1
    guard first < bytes.count, let last = bytes[first...].firstIndex(of: mark) else {
      position = bytes.count
      return nil
    }
    position = last + 1
    return HTMLAttribute(name: name, value: value(first..<last))
  }

  private func value(_ range: Range<Int>) -> String {
    let text = HTMLReferences.resolved(bytes[range], isAttribute: true)
    return text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }

  // MARK: Text that holds no tags

  private mutating func rawText(until end: Int, _ name: String, _ hasReferences: Bool) -> Token? {
    guard position < end else {
      mode = .markup
      return markup()
    }
    defer { position = end }
    guard hasReferences else { return .text(plainText(position..<end)) }
    let text = HTMLReferences.resolved(bytes[position..<end], isAttribute: false)
    return .text(text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text)
  }

  /// Where the end tag of an element is whose text holds no tags.
  private func endOfRawText(_ name: String) -> Int {
    var place = position
    while place < bytes.count, let found = bytes[place...].firstIndex(of: Self.less) {
      if isTag("/" + name, at: found + 1) { return found }
      place = found + 1
    }
    return bytes.count
  }

  /// Where the end tag of a script is: not one that stands in a script within a comment within it.
  private func endOfScript() -> Int {
    var place = position
    var (isComment, isInner) = (false, false)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "-"):
        if isComment, hasPrefix("-->", at: place) { (isComment, isInner) = (false, false) }
      case Self.less:
        if hasPrefix("!--", at: place + 1) {
          isComment = true
          // The same two lines may end it: `<!-->`.
          place += 1
        } else if isTag("/script", at: place + 1) {
          guard isInner else { return place }
          isInner = false
        } else if isComment, isTag("script", at: place + 1) {
          isInner = true
        }
      default: break
      }
      place += 1
    }
    return bytes.count
  }

  /// Whether a name stands here and ends.
  private func isTag(_ name: String, at place: Int) -> Bool {
    guard hasPrefix(name, at: place) else { return false }
    let next = place + name.utf8.count
    return next < bytes.count
      && (bytes[next].isSpace || bytes[next] == Self.slash || bytes[next] == Self.greater)
  }

  // MARK: Bytes

  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")

  private func byte(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// The first place from here on whose byte satisfies a condition, or the end.
  private func end(_ condition: (UInt8) -> Bool) -> Int {
    var place = position
    while place < bytes.count, !condition(bytes[place]) { place += 1 }
    return place
  }

  /// Whether a text in small letters stands at a place, whatever the size of the letters there.
  private func hasPrefix(_ text: String, at place: Int) -> Bool {
    guard place + text.utf8.count <= bytes.count else { return false }
    var place = place
    for byte in text.utf8 {
      guard bytes[place].lowercased == byte else { return false }
      place += 1
    }
    return true
  }

  private func lowercased(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range].map(\.lowercased), as: UTF8.self)
    return text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }

  private func plainText(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }
}

/// A start tag.
struct HTMLTag {
  /// The most attributes that are kept of one tag.
  static let mostAttributes = 10_000

  /// The name in small letters.
  var name: String
  var attributes: [HTMLAttribute] = []
  /// Whether it ends in `/>`.
  var isClosed = false
}

/// An attribute; its name is in small letters.
struct HTMLAttribute: Sendable, Equatable {
  var name: String
  var value: String
}

extension UInt8 {
  /// Whether it is one of the spaces of HTML: space, tab, line feed, form feed, carriage return.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// The small letter, for letters of ASCII.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
