// SPDX-License-Identifier: Apache-2.0

/// The texts of what cells have declared, to declare it again in another session.
///
/// Only declarations are in it: of everything that runs, it has no text.
struct DeclarationRecord {
  /// A declaration at the top level of a cell.
  struct Part {
    /// With the comment above.
    var range: SourceRange
    /// What it declares or, of an extension or an operator, is about.
    var names: [String]
    /// Whether forgetting its only name takes it away.
    var isNamed: Bool
  }

  struct Entry {
    var source: SourceText
    var parts: [Part]
    /// The variables that the cell has declared.
    var variables: Set<String>

    /// The parts for which the condition holds, on their own lines; nothing else.
    func text(_ isWanted: (Part) -> Bool) -> String {
      var bytes = source.bytes.map { $0 == newline ? newline : UInt8(ascii: " ") }
      for part in parts where isWanted(part) {
        bytes.replaceSubrange(
          part.range.start..<part.range.end,
          with: source.bytes[part.range.start..<part.range.end]
        )
      }
      // Lines keep their numbers, without the blanks at their ends.
      var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map { line in
        line[..<((line.lastIndex { $0 != UInt8(ascii: " ") }).map { $0 + 1 } ?? line.startIndex)]
      }
      while lines.last?.isEmpty == true { lines.removeLast() }
      return String(decoding: Array(lines.joined(separator: [newline])), as: UTF8.self)
    }
  }

  private(set) var entries: [Entry] = []

  /// Takes in a cell that has run.
  mutating func note(_ statements: [Statement], _ cell: CheckedCell, executed: Int) {
    var declared: Set<String> = []
    var variables: Set<String> = []
    for declaration in cell.declarations where declaration.statement < executed {
      declared.insert(declaration.name)
      if case .variable = declaration.symbol { variables.insert(declaration.name) }
    }
    let parts = statements.compactMap { statement -> Part? in
      guard let about = Self.names(of: statement),
        !about.isNamed || about.names.contains(where: declared.contains)
      else { return nil }
      return Part(
        range: Self.withComment(statement.range, cell.source),
        names: about.names,
        isNamed: about.isNamed
      )
    }
    for name in variables {
      for index in entries.indices { entries[index].variables.remove(name) }
    }
    guard !parts.isEmpty || !variables.isEmpty else { return tidy() }
    let entry = Entry(source: cell.source, parts: parts, variables: variables)
    // Of a cell that runs again and again, the first and the last time count: others may build on
    // what it declared the first time, and what it changed since is in the last.
    let same = entries.indices.filter {
      entries[$0].source.text == entry.source.text && !entry.parts.isEmpty
    }
    if same.count > 1, let middle = same.last {
      entries[middle].parts = []
    }
    entries.append(entry)
    tidy()
  }

  /// Forgets what was declared under the names.
  mutating func forget(_ names: [String]) {
    for index in entries.indices {
      entries[index].variables.subtract(names)
      entries[index].parts.removeAll { part in
        part.isNamed && part.names.allSatisfy(names.contains)
      }
    }
    tidy()
  }

  private mutating func tidy() {
    entries.removeAll { $0.parts.isEmpty && $0.variables.isEmpty }
  }

  /// What a declaration is about; `nil` for statements that run.
  static func names(of statement: Statement) -> (names: [String], isNamed: Bool)? {
    switch statement.kind {
    case .function(let declaration): ([declaration.name.text], true)
    case .type(let declaration): ([declaration.name.text], declaration.kind != .extension)
    case .typealias(let name, _, _): ([name.text], true)
    case .operatorDeclaration(_, let name, _): ([name.text], false)
    case .variable(let declaration) where isComputed(declaration):
      (declaration.bindings.flatMap { CellChecker.names(in: $0.pattern) }, true)
    default: nil
    }
  }

  /// Whether it declares nothing that has a value of its own.
  static func isComputed(_ declaration: VariableDeclaration) -> Bool {
    declaration.bindings.allSatisfy { binding in
      binding.value == nil && binding.accessors?.contains { $0.kind == .get } == true
    }
  }

  /// The range with the lines of the comment right above it.
  private static func withComment(_ range: SourceRange, _ source: SourceText) -> SourceRange {
    var range = range
    let bytes = source.bytes
    while true {
      guard let lineEnd = bytes[..<range.start].lastIndex(of: newline),
        bytes[(lineEnd + 1)..<range.start].allSatisfy({ $0 == UInt8(ascii: " ") })
      else { return range }
      let start = bytes[..<lineEnd].lastIndex(of: newline).map { $0 + 1 } ?? 0
      let line = bytes[start..<lineEnd].drop { $0 == UInt8(ascii: " ") }
      guard line.starts(with: Array("///".utf8)) else { return range }
      range.start = line.startIndex
    }
  }

  // MARK: What belongs together

  /// The parts that values of types with these names need, and the names that stand in them.
  func closure(of names: Set<String>) -> (parts: Set<PartPlace>, words: Set<String>) {
    var words = names
    var chosen: Set<PartPlace> = []
    var found = true
    while found {
      found = false
      for (index, entry) in entries.enumerated() {
        for (number, part) in entry.parts.enumerated()
        where part.names.contains(where: words.contains) {
          guard chosen.insert(PartPlace(entry: index, part: number)).inserted else { continue }
          words.formUnion(Self.words(entry.source.slice(part.range)))
          found = true
        }
      }
    }
    return (chosen, words)
  }

  struct PartPlace: Hashable {
    var entry: Int
    var part: Int
  }

  /// The names and operators in a text.
  static func words(_ text: String) -> Set<String> {
    let signs = Set("+-*/%<>=!&|^~?.".utf8)
    var words: Set<String> = []
    var word: [UInt8] = []
    var isSign = false
    func kind(_ byte: UInt8) -> Bool? {
      CursorPlace.isNameByte(byte) ? false : signs.contains(byte) || byte > 127 ? true : nil
    }
    for byte in text.utf8 {
      let next = kind(byte)
      if next == nil || next != isSign, !word.isEmpty {
        words.insert(String(decoding: word, as: UTF8.self))
        word = []
      }
      if let next {
        isSign = next
        word.append(byte)
      }
    }
    if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
    return words
  }
}

private let newline = UInt8(ascii: "\n")
