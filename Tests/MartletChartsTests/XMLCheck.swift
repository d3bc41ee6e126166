// SPDX-License-Identifier: Apache-2.0

/// An element that the check read.
struct CheckedElement {
  var name: String
  var attributes: [(name: String, value: String)]
  var text = ""

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// A strict reader of the XML that charts may be: elements, attributes, text, five entities.
///
/// Anything else (comments, CDATA, processing instructions, doctypes) is a mistake here.
struct XMLCheck {
  enum Mistake: Error, Equatable {
    case at(Int, String)
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private(set) var elements: [CheckedElement] = []

  /// All elements of a document, in order; throws at the first thing that is not well-formed.
  static func elements(of text: String) throws -> [CheckedElement] {
    var check = XMLCheck(text)
    try check.document()
    return check.elements
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private mutating func document() throws {
    try element()
    while place < scalars.count {
      guard scalars[place].properties.isWhitespace else { throw mistake("text after the root") }
      place += 1
    }
  }

  private mutating func element() throws {
    try expect("<")
    let name = try readName()
    var attributes: [(name: String, value: String)] = []
    while true {
      let hadSpace = skipSpace()
      if peek("/>") {
        place += 2
        elements.append(CheckedElement(name: name, attributes: attributes))
        return
      }
      if peek(">") {
        place += 1
        break
      }
      guard hadSpace else { throw mistake("no space before an attribute") }
      let attribute = try readName()
      try expect("=")
      try expect("\"")
      let value = try text(until: "\"")
      try expect("\"")
      guard !attributes.contains(where: { $0.name == attribute }) else {
        throw mistake("attribute \(attribute) twice")
      }
      attributes.append((attribute, value))
    }
    let index = elements.count
    elements.append(CheckedElement(name: name, attributes: attributes))
    while true {
      elements[index].text += try text(until: "<")
      if peek("</") {
        place += 2
        guard try readName() == name else { throw mistake("wrong end of \(name)") }
        try expect(">")
        return
      }
      try element()
    }
  }

  private mutating func text(until end: Unicode.Scalar) throws -> String {
    var result = String.UnicodeScalarView()
    while place < scalars.count, scalars[place] != end {
      let scalar = scalars[place]
      switch scalar {
      case "<", ">": throw mistake("a bare \(scalar)")
      case "&": result.append(try entity())
      default:
        let isControl = scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
        if isControl || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
          throw mistake("a forbidden character \(scalar.value)")
        }
        result.append(scalar)
        place += 1
      }
    }
    return String(result)
  }

  private mutating func entity() throws -> Unicode.Scalar {
    let known: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&apos;", "'"),
    ]
    for (name, scalar) in known where peek(name) {
      place += name.unicodeScalars.count
      return scalar
    }
    throw mistake("an unknown entity")
  }

  private mutating func readName() throws -> String {
    var result = String.UnicodeScalarView()
    while place < scalars.count,
      scalars[place].properties.isAlphabetic || scalars[place] == "-"
        || ("0"..."9").contains(scalars[place])
    {
      result.append(scalars[place])
      place += 1
    }
    if result.isEmpty { throw mistake("no name") }
    return String(result)
  }

  private mutating func skipSpace() -> Bool {
    let start = place
    while place < scalars.count, scalars[place].properties.isWhitespace { place += 1 }
    return place > start
  }

  private func peek(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard place + wanted.count <= scalars.count else { return false }
    return Array(scalars[place..<place + wanted.count]) == wanted
  }

  private mutating func expect(_ text: String) throws {
    guard peek(text) else { throw mistake("expected \(text)") }
    place += text.unicodeScalars.count
  }

  private func mistake(_ text: String) -> Mistake { .at(place, text) }
}
