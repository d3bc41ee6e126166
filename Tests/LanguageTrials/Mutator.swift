// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Makes texts that are nearly programs out of programs.
struct Mutator {
  var random: SeededRandom
  let corpus: [String]
  let tokens: [String]

  init(corpus: [String], seed: UInt64) {
    self.corpus = corpus
    random = SeededRandom(seed: seed)
    var found: Set<String> = []
    for text in corpus { found.formUnion(Mutator.tokens(of: text)) }
    tokens = found.sorted() + Mutator.extremes
  }

  /// Values and characters at the edges.
  static let extremes = [
    "9223372036854775807", "-9223372036854775808", "1e308", "0", "-1", "1_000_000_000", "0x7F",
    "nil",
    "Int.max", "Int.min", "Double.nan", ".infinity", "\u{0}", "\u{200D}", "👩‍👩‍👧", "\u{301}", "\"\"",
    "[]",
    "[:]", "{", "}", "(", ")", "$0", "$9", "_", "\\(", "\"\"\"", "#\"", "?", "!", "??", "&", "...",
    "..<",
    "inout", "self", "Self", "init", "deinit", "repeat", "fallthrough", "indirect", "mutating",
  ]

  /// Programs of Tests/Language and the cells of the notebooks.
  static func corpus(root: String) -> [String] {
    var texts: [String] = []
    for (folder, suffix) in [("Tests/Language", ".swift"), ("notebooks", ".ipynb")] {
      let base = "\(root)/\(folder)"
      let paths = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
      for path in paths.sorted() where path.hasSuffix(suffix) {
        let text = ChildProcess.text("\(base)/\(path)")
        if suffix == ".swift" { texts.append(text) } else { texts += cells(text) }
      }
    }
    return texts
  }

  private static func cells(_ notebook: String) -> [String] {
    struct Notebook: Decodable { var cells: [Cell] }
    struct Cell: Decodable {
      var cell_type: String
      var source: [String]
    }
    guard let parsed = try? JSONDecoder().decode(Notebook.self, from: Data(notebook.utf8)) else {
      return []
    }
    return parsed.cells.filter { $0.cell_type == "code" }.map { $0.source.joined() }
  }

  /// Words, numbers, runs of operator characters, and single other characters.
  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var current = ""
    var kind = 0
    for character in text {
      let next =
        character.isLetter || character.isNumber || character == "_"
        ? 1 : "+-*/<>=!&|.?^%~".contains(character) ? 2 : character.isWhitespace ? 3 : 0
      if next != kind || next == 0, !current.isEmpty {
        tokens.append(current)
        current = ""
      }
      kind = next
      current.append(character)
    }
    if !current.isEmpty { tokens.append(current) }
    return tokens
  }

  mutating func text() -> String {
    switch random.int(0...19) {
    case 0:
      let bytes = (0..<random.int(1...120)).map { _ in UInt8(random.int(0...255)) }
      return String(decoding: bytes, as: UTF8.self)
    case 1: return (0..<random.int(1...60)).map { _ in random.pick(tokens) }.joined(separator: " ")
    case 2: return nested()
    case 3...9: return bytesChanged(random.pick(corpus))
    default: return tokensChanged(random.pick(corpus))
    }
  }

  /// Something inside of itself many times.
  private mutating func nested() -> String {
    let (opening, closing) = random.pick([
      ("(", ")"), ("[", "]"), ("{ ", "}"), ("f(", ")"), ("if true { ", "}"), ("-", ""), ("!", ""),
      ("a + ", ""), ("a ? b : ", ""), ("[Int", "]"), ("Optional<", ">"), (".a", ""),
      ("\"\\(", ")\""),
      ("func f() { ", "}"), ("struct S { ", "}"), ("switch 1 { default: ", "}"), ("x = ", ""),
      ("a.map { $0", "}"), ("let x = ", ""), ("[1: ", "]"), ("1 + ", ""), ("{ a in ", "}"),
      ("a ?? ", ""),
    ])
    let count = random.pick([3, 30, 120, 400, 3000])
    let inside = random.chance(50) ? random.pick(tokens) : "1"
    let closers = random.chance(70) ? String(repeating: closing, count: count) : ""
    return String(repeating: opening, count: count) + inside + closers
  }

  private mutating func bytesChanged(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<random.int(1...4) {
      let place = random.int(0...max(0, bytes.count - 1))
      let end = min(bytes.count, place + random.int(1...20))
      guard place < end else { break }
      switch random.int(0...3) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: random.int(0...bytes.count))
      case 2: bytes[place] = UInt8(random.int(0...255))
      default: bytes.removeSubrange(end...)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func tokensChanged(_ text: String) -> String {
    var parts = Mutator.tokens(of: text)
    for _ in 0..<random.int(1...5) where !parts.isEmpty {
      let place = random.int(0...parts.count - 1)
      let end = min(parts.count, place + random.int(1...8))
      switch random.int(0...6) {
      case 0: parts.remove(at: place)
      case 1: parts.insert(random.pick(tokens), at: place)
      case 2: parts[place] = random.pick(parts)
      case 3:
        parts.insert(contentsOf: parts[place..<end], at: random.int(0...parts.count))
      case 4:
        // A piece of another program.
        let other = Mutator.tokens(of: random.pick(corpus))
        guard !other.isEmpty else { continue }
        let start = random.int(0...other.count - 1)
        let piece = other[start..<min(other.count, start + random.int(1...40))]
        parts.replaceSubrange(place..<end, with: piece)
      case 5:
        let numbers = parts.indices.filter { parts[$0].first?.isNumber == true }
        if let index = random.pickIfAny(numbers) { parts[index] = random.pick(Mutator.extremes) }
      default: parts[place] = random.pick(tokens)
      }
    }
    return parts.joined()
  }
}
