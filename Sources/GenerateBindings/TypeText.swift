// SPDX-License-Identifier: Apache-2.0

/// A type as it stands in a declaration, taken apart as far as bridging needs.
package indirect enum TypeText: Equatable {
  case named(String)
  case generic(String, [TypeText])
  case array(TypeText)
  case dictionary(TypeText, TypeText)
  case optional(TypeText)
  case existential(String)
  case tuple([(label: String?, type: TypeText)])
  case function([TypeText], TypeText, throwing: Bool)
  case variadic(TypeText)

  package static func == (left: TypeText, right: TypeText) -> Bool { left.text == right.text }

  /// The type in Swift's spelling.
  package var text: String {
    switch self {
    case .named(let name): name
    case .generic(let name, let arguments):
      "\(name)<\(arguments.map(\.text).joined(separator: ", "))>"
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    case .optional(.existential(let name)): "(any \(name))?"
    case .optional(let wrapped): "\(wrapped.text)?"
    case .existential(let name): "any \(name)"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.text }
        .joined(separator: ", ") + ")"
    case .function(let parameters, let result, let throwing):
      "(\(parameters.map(\.text).joined(separator: ", ")))\(throwing ? " throws" : "") -> \(result.text)"
    case .variadic(let element): "\(element.text)..."
    }
  }

  /// Replaces what stands for an associated type by its constraint.
  func erasing(_ associated: [String: TypeText], self name: String?) -> TypeText {
    func erase(_ type: TypeText) -> TypeText { type.erasing(associated, self: name) }
    switch self {
    case .named(let text):
      let bare = text.hasPrefix("Self.") ? String(text.dropFirst(5)) : text
      if bare == "Self", let name { return .named(name) }
      return associated[bare] ?? self
    case .generic(let text, let arguments): return .generic(text, arguments.map(erase))
    case .array(let element): return .array(erase(element))
    case .dictionary(let key, let value): return .dictionary(erase(key), erase(value))
    case .optional(let wrapped): return .optional(erase(wrapped))
    case .existential: return self
    case .tuple(let elements): return .tuple(elements.map { ($0.label, erase($0.type)) })
    case .function(let parameters, let result, let throwing):
      return .function(parameters.map(erase), erase(result), throwing: throwing)
    case .variadic(let element): return .variadic(erase(element))
    }
  }
}

/// A declaration that the generator cannot read or bridge.
package struct BindingError: Error, CustomStringConvertible {
  package var description: String
}

/// Reads types and declarations from source text.
package struct Reader {
  private let characters: [Character]
  private var position = 0

  package init(_ text: String) { characters = Array(text) }

  package var isAtEnd: Bool { position >= characters.count }
  private var current: Character { isAtEnd ? "\0" : characters[position] }

  mutating func skipSpaces() {
    while !isAtEnd, current.isWhitespace { position += 1 }
  }

  /// Takes `text` if it comes next; a word only if the word ends there.
  mutating func take(_ text: String) -> Bool {
    skipSpaces()
    let wanted = Array(text)
    guard position + wanted.count <= characters.count,
      Array(characters[position..<position + wanted.count]) == wanted
    else { return false }
    let next = position + wanted.count
    if let last = wanted.last, last.isLetter, next < characters.count,
      characters[next].isLetter || characters[next].isNumber || characters[next] == "_"
    {
      return false
    }
    position = next
    return true
  }

  mutating func expect(_ text: String) throws {
    if !take(text) {
      throw BindingError(
        description: "expected \(text) at \(String(characters[position...].prefix(40)))"
      )
    }
  }

  /// A name, `_`, or an operator up to the parenthesis.
  mutating func word() -> String {
    skipSpaces()
    let start = position
    if current == "`" {
      position += 1
      while !isAtEnd, current != "`" { position += 1 }
      position += 1
      return String(characters[start..<min(position, characters.count)])
    }
    while !isAtEnd, current.isLetter || current.isNumber || current == "_" { position += 1 }
    if position == start { while !isAtEnd, current != "(", !current.isWhitespace { position += 1 } }
    return String(characters[start..<position])
  }

  /// The text up to a comma or closing bracket at this level: a default argument.
  mutating func balancedText() -> String {
    skipSpaces()
    let start = position
    var depth = 0
    var inString = false
    while !isAtEnd {
      let character = current
      if inString {
        if character == "\\" { position += 1 } else if character == "\"" { inString = false }
      } else {
        if character == "\"" { inString = true }
        if depth == 0, ",)]}".contains(character) { break }
        if "([{".contains(character) { depth += 1 }
        if ")]}".contains(character) { depth -= 1 }
      }
      position += 1
    }
    return String(characters[start..<min(position, characters.count)])
  }

  package mutating func type() throws -> TypeText {
    for word in ["@escaping", "@Sendable", "borrowing", "consuming", "sending"] { _ = take(word) }
    var result: TypeText
    if take("[") {
      let key = try type()
      if take(":") {
        result = .dictionary(key, try type())
      } else {
        result = .array(key)
      }
      try expect("]")
    } else if take("(") {
      result = try parenthesized()
    } else if take("any") {
      result = .existential(word())
    } else if take("some") {
      result = .existential(word())
    } else {
      var name = word()
      guard !name.isEmpty else { throw BindingError(description: "expected a type") }
      while current == ".", position + 1 < characters.count, characters[position + 1] != "." {
        position += 1
        name += "." + word()
      }
      if name.hasPrefix("Swift.") { name.removeFirst(6) }
      if take("<") {
        var arguments: [TypeText] = []
        repeat { arguments.append(try type()) } while take(",")
        try expect(">")
        result = .generic(name, arguments)
      } else {
        result = .named(name)
      }
    }
    while take("?") { result = .optional(result) }
    if take("...") { result = .variadic(result) }
    return result
  }

  private mutating func parenthesized() throws -> TypeText {
    var elements: [(label: String?, type: TypeText)] = []
    if !take(")") {
      repeat {
        let start = position
        let name = word()
        if !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }), take(":") {
          elements.append((name, try type()))
        } else {
          position = start
          elements.append((nil, try type()))
        }
      } while take(",")
      try expect(")")
    }
    let throwing = take("throws")
    if take("->") {
      return .function(elements.map(\.type), try type(), throwing: throwing)
    }
    if elements.count == 1, elements[0].label == nil { return elements[0].type }
    return .tuple(elements)
  }
}
