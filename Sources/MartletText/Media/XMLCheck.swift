// SPDX-License-Identifier: Apache-2.0

/// Looks whether a text is one well-formed XML document, with its namespaces (W3C, *XML 1.0* and
/// *Namespaces in XML 1.0*), and notes what is of interest in it.
///
/// Documents that define entities of their own are refused: they can grow without bound. Names may
/// have any characters beyond ASCII.
struct XMLCheck {
  /// The name of the outermost element.
  private(set) var root = ""
  /// Its attributes, as they are written.
  private(set) var attributes: [(name: String, value: String)] = []
  /// Where its name ends, in bytes.
  private(set) var rootNameEnd = 0
  /// The text of the first element `title`, as it is written.
  private(set) var title: String?

  private let bytes: [UInt8]
  private var place = 0
  /// The elements that are open, each with the prefixes that it declares.
  private var open: [(name: String, prefixes: [String])] = []
  private var titleStart: Int?

  /// What is wrong with a document.
  struct Fault: Error, Equatable {
    /// The line, from 1.
    var line: Int
    var problem: String
  }

  init(_ text: String) throws(Fault) {
    bytes = Array(text.utf8)
    try run()
  }

  private mutating func run() throws(Fault) {
    if starts("\u{FEFF}") { place += 3 }
    if starts("<?xml"), let next = byte(5), Self.isSpace(next) {
      try skip(to: "?>", "the declaration <?xml has no end ?>")
    }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<") {
        try markup()
      } else if bytes[place] == UInt8(ascii: "&"), !open.isEmpty {
        try reference()
      } else {
        if open.isEmpty, !Self.isSpace(bytes[place]) {
          throw fault("there is text outside of all elements")
        }
        if starts("]]>") { throw fault("a text has ]]> in it") }
        try character()
      }
    }
    if let last = open.last { throw fault("<\(last.name)> has no end </\(last.name)>") }
    guard !root.isEmpty else { throw fault("there is no element in it") }
  }

  // MARK: Pieces

  private mutating func markup() throws(Fault) {
    if starts("<!--") {
      let start = place
      place += 4
      guard let end = firstPlace(of: "--") else { throw fault("a comment has no end -->", start) }
      place = end
      guard starts("-->") else { throw fault("a comment has -- in it") }
      place += 3
    } else if starts("<![CDATA[") {
      guard !open.isEmpty else { throw fault("<![CDATA[ stands outside of all elements") }
      try skip(to: "]]>", "<![CDATA[ has no end ]]>")
    } else if starts("<!DOCTYPE") {
      guard root.isEmpty else { throw fault("<!DOCTYPE stands behind the first element") }
      let start = place
      guard let end = firstPlace(of: ">") else { throw fault("<!DOCTYPE has no end >") }
      guard !bytes[start..<end].contains(UInt8(ascii: "[")) else {
        throw fault("its <!DOCTYPE defines entities of its own")
      }
      place = end + 1
    } else if starts("<?") {
      try skip(to: "?>", "<? has no end ?>")
    } else if starts("</") {
      try endTag()
    } else {
      try startTag()
    }
  }

  private mutating func startTag() throws(Fault) {
    let start = place
    place += 1
    let name = try self.name("a < that begins no tag; write &lt; for the sign")
    if open.isEmpty {
      guard root.isEmpty else { throw fault("<\(name)> stands behind the end of <\(root)>", start) }
      root = name
      rootNameEnd = place
    }
    var attributes: [(name: String, value: String)] = []
    var isEmpty = false
    while true {
      let hadSpace = skipSpace()
      if starts("/>") {
        isEmpty = true
        place += 2
        break
      }
      if starts(">") {
        place += 1
        break
      }
      guard place < bytes.count else { throw fault("the tag <\(name)> has no end >", start) }
      guard hadSpace else { throw fault("<\(name)> needs a space before its next attribute") }
      attributes.append(try attribute(of: name, attributes))
    }
    let prefixes = attributes.filter { $0.name.hasPrefix("xmlns:") }
      .map { String($0.name.dropFirst(6)) }
    open.append((name, prefixes))
    for used in [name] + attributes.map(\.name) { try requirePrefix(of: used, start) }
    if open.count == 1 { self.attributes = attributes }
    if isEmpty {
      open.removeLast()
    } else if title == nil, titleStart == nil, Self.local(name) == "title" {
      titleStart = place
    }
  }

  private mutating func attribute(
    of element: String,
    _ others: [(name: String, value: String)]
  ) throws(Fault) -> (name: String, value: String) {
    let name = try self.name("<\(element)> has something in it that is no attribute")
    _ = skipSpace()
    guard starts("=") else { throw fault("the attribute \(name) of <\(element)> has no value") }
    place += 1
    _ = skipSpace()
    guard let quote = byte(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw fault("the value of \(name) in <\(element)> is not in quotes")
    }
    place += 1
    let start = place
    while let next = byte(0), next != quote {
      switch next {
      case UInt8(ascii: "<"): throw fault("the value of \(name) has a < in it; write &lt;")
      case UInt8(ascii: "&"): try reference()
      default: try character()
      }
    }
    guard place < bytes.count else { throw fault("the value of \(name) has no end", start) }
    let value = String(decoding: bytes[start..<place], as: UTF8.self)
    place += 1
    guard !others.contains(where: { $0.name == name }) else {
      throw fault("<\(element)> has the attribute \(name) twice")
    }
    return (name, value)
  }

  private mutating func endTag() throws(Fault) {
    let start = place
    place += 2
    let name = try self.name("</ begins no end of an element")
    _ = skipSpace()
    guard starts(">") else { throw fault("</\(name) has no end >") }
    place += 1
    guard let last = open.popLast() else { throw fault("</\(name)> ends nothing", start) }
    guard last.name == name else {
      throw fault("</\(name)> stands where </\(last.name)> should", start)
    }
    if let from = titleStart, Self.local(name) == "title" {
      title = String(decoding: bytes[from..<start], as: UTF8.self)
      titleStart = nil
    }
  }

  private mutating func reference() throws(Fault) {
    let start = place
    let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end else { throw fault("an & that begins no reference; write &amp;", start) }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let isHexadecimal = name.hasPrefix("#x")
    let isKnown =
      name.hasPrefix("#")
      ? UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        .flatMap(Unicode.Scalar.init) != nil
      : ["amp", "lt", "gt", "quot", "apos"].contains(name)
    guard isKnown else { throw fault("&\(name); is not known to XML; write the character itself") }
    place = end + 1
  }

  private mutating func character() throws(Fault) {
    let next = bytes[place]
    if next < 0x20, !Self.isSpace(next) { throw fault("it has a control character in it") }
    place += 1
  }

  // MARK: Helpers

  private mutating func name(_ problem: String) throws(Fault) -> String {
    let start = place
    while let next = byte(0), Self.isName(next, isFirst: place == start) { place += 1 }
    guard place > start else { throw fault(problem) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private func requirePrefix(of name: String, _ start: Int) throws(Fault) {
    guard let colon = name.firstIndex(of: ":") else { return }
    let prefix = String(name[..<colon])
    guard prefix != "xml", prefix != "xmlns",
      !open.contains(where: { $0.prefixes.contains(prefix) })
    else { return }
    throw fault("\(name) needs xmlns:\(prefix)=\"…\" in an element around it", start)
  }

  private static func local(_ name: String) -> Substring {
    name.split(separator: ":").last ?? ""
  }

  private static func isName(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private func byte(_ offset: Int) -> UInt8? {
    place + offset < bytes.count ? bytes[place + offset] : nil
  }

  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func skipSpace() -> Bool {
    let start = place
    while let next = byte(0), Self.isSpace(next) { place += 1 }
    return place > start
  }

  private func firstPlace(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    var at = place
    while let start = bytes[at...].firstIndex(of: wanted[0]) {
      if bytes[start...].starts(with: wanted) { return start }
      at = start + 1
    }
    return nil
  }

  private mutating func skip(to end: String, _ problem: String) throws(Fault) {
    guard let found = firstPlace(of: end) else { throw fault(problem) }
    place = found + end.utf8.count
  }

  private func fault(_ problem: String, _ start: Int? = nil) -> Fault {
    let end = min(start ?? place, bytes.count)
    return Fault(line: 1 + bytes[..<end].count { $0 == 0x0A }, problem: problem)
  }
}
