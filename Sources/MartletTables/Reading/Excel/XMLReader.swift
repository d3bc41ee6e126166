// SPDX-License-Identifier: Apache-2.0

/// Goes through XML as spreadsheets hold it, tag by tag.
///
/// It knows elements, attributes, text, the five named references and the numbered ones, comments and
/// CDATA. It knows no document types, so nothing can be expanded or fetched. Prefixes of names are
/// left out.
struct XMLReader {
  enum Event: Equatable {
    case start(String), end(String), text(String)
  }

  struct Problem: Error { let place: Int }

  private let bytes: [UInt8]
  private var position = 0
  private var attributeText: Range<Int> = 0..<0
  /// The end of an element that was written as `<a/>`.
  private var pendingEnd: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next event, `nil` at the end.
  mutating func next() throws(Problem) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        return .text(try Self.text(bytes[position..<end]))
      }
      if has("<!--") {
        try skip(behind: "-->")
      } else if has("<![CDATA[") {
        let start = position + 9
        try skip(behind: "]]>")
        return .text(String(decoding: bytes[start..<position - 3], as: UTF8.self))
      } else if has("<?") {
        try skip(behind: "?>")
      } else if has("<!") {
        // A document type; none is expected, and what is in it is not read.
        throw Problem(place: position)
      } else {
        return try tag()
      }
    }
    return nil
  }

  /// An attribute of the element that has just started.
  func attribute(_ name: String) -> String? {
    var place = attributeText.lowerBound
    let end = attributeText.upperBound
    func isSpace(_ place: Int) -> Bool { bytes[place] <= 0x20 }
    while place < end {
      while place < end, isSpace(place) { place += 1 }
      let start = place
      while place < end, bytes[place] != UInt8(ascii: "="), !isSpace(place) { place += 1 }
      let key = Self.localName(bytes[start..<place])
      while place < end, isSpace(place) || bytes[place] == UInt8(ascii: "=") { place += 1 }
      guard place < end else { return nil }
      let quote = bytes[place]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let close = bytes[(place + 1)..<end].firstIndex(of: quote)
      else { return nil }
      if key == name { return try? Self.text(bytes[(place + 1)..<close]) }
      place = close + 1
    }
    return nil
  }

  private mutating func tag() throws(Problem) -> Event {
    let start = position
    let isEnd = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
    position += isEnd ? 2 : 1
    let nameStart = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "/")
    {
      position += 1
    }
    let name = Self.localName(bytes[nameStart..<position])
    let attributes = position
    // A > may stand within a quoted attribute.
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      position += 1
    }
    guard position < bytes.count, !name.isEmpty else { throw Problem(place: start) }
    let isEmpty = position > attributes && bytes[position - 1] == UInt8(ascii: "/")
    attributeText = attributes..<max(attributes, position - (isEmpty ? 1 : 0))
    position += 1
    if isEnd { return .end(name) }
    if isEmpty { pendingEnd = name }
    return .start(name)
  }

  private func has(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skip(behind text: StaticString) throws(Problem) {
    let start = position
    while position < bytes.count {
      if has(text) {
        position += text.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw Problem(place: start)
  }

  private static func localName(_ name: ArraySlice<UInt8>) -> String {
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }

  /// The text with its references replaced.
  private static func text(_ raw: ArraySlice<UInt8>) throws(Problem) -> String {
    guard raw.contains(UInt8(ascii: "&")) else { return String(decoding: raw, as: UTF8.self) }
    var text = ""
    var place = raw.startIndex
    while place < raw.endIndex {
      let start = raw[place...].firstIndex(of: UInt8(ascii: "&")) ?? raw.endIndex
      text += String(decoding: raw[place..<start], as: UTF8.self)
      guard start < raw.endIndex else { break }
      guard let end = raw[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
        throw Problem(place: start)
      }
      let name = String(decoding: raw[(start + 1)..<end], as: UTF8.self)
      switch name {
      case "amp": text += "&"
      case "lt": text += "<"
      case "gt": text += ">"
      case "quot": text += "\""
      case "apos": text += "'"
      default:
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        guard name.hasPrefix("#"), let code = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
          let scalar = Unicode.Scalar(code)
        else { throw Problem(place: start) }
        text.unicodeScalars.append(scalar)
      }
      place = end + 1
    }
    return text
  }
}
