// SPDX-License-Identifier: Apache-2.0

/// Reads selectors.
struct SelectorParser {
  /// What is wrong, and before which character.
  struct Problem: Error {
    let text: String
    let place: Int
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  /// The most characters of a selector.
  private static let mostCharacters = 4_096

  /// Reads a selector.
  ///
  /// - Throws: ``WebError`` of kind `invalidSelector`.
  static func parse(_ text: String) throws -> Selector {
    var parser = SelectorParser(scalars: Array(text.unicodeScalars.prefix(mostCharacters + 1)))
    do {
      guard parser.scalars.count <= mostCharacters else {
        throw Problem(text: "it is longer than \(mostCharacters) characters", place: 0)
      }
      let selector = try parser.list(isRelative: false)
      if let next = parser.next { throw parser.unexpected(next) }
      return selector
    } catch let problem as Problem {
      throw WebError(
        .invalidSelector(text: text, problem: problem.text, column: problem.place + 1)
      )
    }
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  // MARK: Lists and combinations

  private mutating func list(isRelative: Bool) throws -> Selector {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 16 else {
      throw Problem(text: "too many brackets are in one another", place: place)
    }
    var alternatives: [Selector.Complex] = []
    repeat {
      skipSpaces()
      alternatives.append(try complex(isRelative: isRelative))
      skipSpaces()
    } while take(",")
    return Selector(alternatives: alternatives)
  }

  private mutating func complex(isRelative: Bool) throws -> Selector.Complex {
    var lead = Selector.Combinator.descendant
    if isRelative, let combinator = combinator() { lead = combinator }
    skipSpaces()
    var complex = Selector.Complex(lead: lead, first: try compound())
    while true {
      let hasSpace = skipSpaces()
      if let combinator = combinator() {
        skipSpaces()
        complex.rest.append((combinator, try compound()))
      } else if hasSpace, let next, next != ",", next != ")" {
        complex.rest.append((.descendant, try compound()))
      } else {
        return complex
      }
    }
  }

  private mutating func combinator() -> Selector.Combinator? {
    switch next {
    case ">":
      place += 1
      return .child
    case "+":
      place += 1
      return .next
    case "~":
      place += 1
      return .later
    default: return nil
    }
  }

  // MARK: One element

  private mutating func compound() throws -> Selector.Compound {
    var compound = Selector.Compound()
    let start = place
    if take("*") {
      // Every element.
    } else if startsName {
      compound.conditions.append(.name(asciiLowercased(try name())))
    }
    while let next {
      switch next {
      case "#":
        place += 1
        compound.conditions.append(.attribute("id", .equal, try name(), ignoresCase: false))
      case ".":
        place += 1
        compound.conditions.append(.attribute("class", .word, try name(), ignoresCase: false))
      case "[":
        place += 1
        compound.conditions.append(try attribute())
      case ":":
        place += 1
        compound.conditions.append(try pseudoClass())
      default:
        guard place > start else { throw unexpected(next) }
        return compound
      }
    }
    guard place > start else {
      throw Problem(text: "it ends where an element is expected", place: place)
    }
    return compound
  }

  private mutating func attribute() throws -> Selector.Condition {
    skipSpaces()
    let name = asciiLowercased(try name())
    skipSpaces()
    if take("]") { return .attribute(name, .present, "", ignoresCase: false) }
    let match: Selector.Match
    switch next {
    case "=": match = .equal
    case "~": match = .word
    case "|": match = .language
    case "^": match = .prefix
    case "$": match = .suffix
    case "*": match = .part
    case let next?: throw unexpected(next)
    case nil: throw Problem(text: "the bracket is never closed", place: place)
    }
    place += 1
    if match != .equal { try expect("=") }
    skipSpaces()
    let value = try text()
    skipSpaces()
    var ignoresCase = false
    if let next, next == "i" || next == "I" || next == "s" || next == "S" {
      ignoresCase = next == "i" || next == "I"
      place += 1
      skipSpaces()
    }
    try expect("]")
    return .attribute(name, match, value, ignoresCase: ignoresCase)
  }

  private mutating func pseudoClass() throws -> Selector.Condition {
    let start = place
    if next == ":" { throw Problem(text: "there are no pseudo-elements here", place: place) }
    let name = asciiLowercased(try name())
    switch name {
    case "first-child": return .position(.first, fromEnd: false, ofType: false, among: nil)
    case "last-child": return .position(.first, fromEnd: true, ofType: false, among: nil)
    case "first-of-type": return .position(.first, fromEnd: false, ofType: true, among: nil)
    case "last-of-type": return .position(.first, fromEnd: true, ofType: true, among: nil)
    case "only-child": return .onlyChild(ofType: false)
    case "only-of-type": return .onlyChild(ofType: true)
    case "empty": return .empty
    case "root", "scope": return .root
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      try expect("(")
      let position = try position()
      skipSpaces()
      var among: Selector?
      if name == "nth-child" || name == "nth-last-child", next == "o" {
        guard try self.name() == "of" else {
          throw Problem(text: "`of` is expected", place: place)
        }
        among = try list(isRelative: false)
      }
      skipSpaces()
      try expect(")")
      return .position(
        position,
        fromEnd: name.contains("last"),
        ofType: name.hasSuffix("type"),
        among: among
      )
    case "not", "is", "where", "matches", "has":
      try expect("(")
      let inner = try list(isRelative: name == "has")
      try expect(")")
      return name == "not" ? .not(inner) : name == "has" ? .has(inner) : .any(inner)
    case "contains", "-soup-contains":
      try expect("(")
      skipSpaces()
      let text = try text()
      skipSpaces()
      try expect(")")
      return .contains(text)
    default:
      let known = [
        "first-child", "last-child", "nth-child", "first-of-type", "last-of-type", "nth-of-type",
        "only-child", "empty", "root", "not", "is", "has", "contains",
      ]
      throw Problem(
        text: "there is no \":\(name)\"; there are "
          + known.map { ":\($0)" }.joined(separator: ", "),
        place: start
      )
    }
  }

  /// `odd`, `even`, `3`, `2n+1`, `-n + 3`.
  private mutating func position() throws -> Selector.Position {
    skipSpaces()
    let start = place
    var text = ""
    while let next, next.isASCII, next != ")", next != "o" || text.isEmpty {
      if !Self.isSpace(next) { text.unicodeScalars.append(next) }
      place += 1
      if asciiLowercased(text) == "odd" || asciiLowercased(text) == "even" { break }
    }
    text = asciiLowercased(text)
    if text == "odd" { return Selector.Position(step: 2, offset: 1) }
    if text == "even" { return Selector.Position(step: 2, offset: 0) }
    func number(_ text: Substring) throws -> Int {
      guard let value = Int(text), value.magnitude <= 1_000_000_000 else {
        throw Problem(text: "this is no place such as 3, odd or 2n+1", place: start)
      }
      return value
    }
    guard let letter = text.firstIndex(of: "n") else {
      return Selector.Position(step: 0, offset: try number(text[...]))
    }
    let (step, offset) = (text[..<letter], text[text.index(after: letter)...])
    return Selector.Position(
      step: step.isEmpty || step == "+" ? 1 : step == "-" ? -1 : try number(step),
      offset: offset.isEmpty ? 0 : try number(offset)
    )
  }

  // MARK: Words

  private var startsName: Bool {
    guard let next else { return false }
    return Self.isNameCharacter(next) || next == "\\"
  }

  private mutating func name() throws -> String {
    var name = ""
    while let next {
      if next == "\\" {
        try escape(into: &name)
      } else if Self.isNameCharacter(next) {
        name.unicodeScalars.append(next)
        place += 1
      } else {
        break
      }
    }
    guard !name.isEmpty else {
      guard let next else { throw Problem(text: "it ends where a name is expected", place: place) }
      throw unexpected(next)
    }
    return name
  }

  /// A text in quotes, or a name.
  private mutating func text() throws -> String {
    guard let mark = next, mark == "\"" || mark == "'" else { return try name() }
    let start = place
    place += 1
    var text = ""
    while let next {
      if next == mark {
        place += 1
        return text
      }
      if next == "\\" {
        try escape(into: &text)
      } else {
        text.unicodeScalars.append(next)
        place += 1
      }
    }
    throw Problem(text: "the quote is never closed", place: start)
  }

  private mutating func escape(into text: inout String) throws {
    place += 1
    guard let next else { throw Problem(text: "nothing follows the backslash", place: place) }
    var (code, digits): (UInt32, Int) = (0, 0)
    while digits < 6, let scalar = self.next, scalar.isASCII,
      let digit = Character(scalar).hexDigitValue
    {
      code = code * 16 + UInt32(digit)
      digits += 1
      place += 1
    }
    if digits > 0 {
      text.unicodeScalars.append(code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}")
      if let space = self.next, Self.isSpace(space) { place += 1 }
    } else {
      text.unicodeScalars.append(next)
      place += 1
    }
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  @discardableResult private mutating func skipSpaces() -> Bool {
    let start = place
    while let next, Self.isSpace(next) { place += 1 }
    return place > start
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard take(scalar) else {
      let ending = next == nil ? " at its end" : ""
      throw Problem(text: "`\(scalar)` is expected\(ending)", place: place)
    }
  }

  private func unexpected(_ scalar: Unicode.Scalar) -> Problem {
    Problem(text: "`\(scalar)` is not expected here", place: place)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && UInt8(scalar.value).isSpace
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return true }
    let byte = UInt8(scalar.value)
    return byte.isLetter || byte.isDigit || scalar == "-" || scalar == "_"
  }
}

extension Selector.Position {
  fileprivate static let first = Selector.Position(step: 0, offset: 1)
}

/// The text with the capital letters of ASCII made small, and no others.
func asciiLowercased(_ text: String) -> String {
  String(decoding: text.utf8.map(\.lowercased), as: UTF8.self)
}
