// SPDX-License-Identifier: Apache-2.0

/// What of a cell has to be checked to know what one place of it means.
///
/// Help is asked for while somebody types, so a cell of a thousand lines must not be checked for each
/// letter: statements without declarations, and variables on which the place does not depend, are
/// left out. Which names a statement speaks of is told by its words, so that more is kept rather
/// than less.
struct RelevantStatements {
  let source: SourceText
  /// Where the place begins.
  let focus: Int

  /// The statements to check.
  ///
  /// - Parameters:
  ///   - statements: All of the cell.
  ///   - needsAllNames: Whether every variable counts, because all names in sight are asked for.
  /// - Returns: Those to check, in their order; all, if none holds the place.
  func among(_ statements: [Statement], needsAllNames: Bool) -> [Statement] {
    guard let home = statements.firstIndex(where: { holds($0.range) }) else { return statements }
    var needed = words(in: statements[home].range)
    var kept: Set<Int> = [home]
    var isSettled = false
    while !isSettled {
      isSettled = true
      // Most of what is needed stands further up.
      for (index, statement) in statements.enumerated().reversed() where !kept.contains(index) {
        guard let names = names(declaredBy: statement) else { continue }
        let isNeeded = names.contains { needed.contains(hash(of: $0.utf8)) }
        if !isNeeded, isDeclarationOfCode(statement) || !needsAllNames { continue }
        kept.insert(index)
        needed.formUnion(words(in: decisiveRange(of: statement)))
        isSettled = false
      }
    }
    return statements.enumerated().filter {
      kept.contains($0.offset) || isDeclarationOfCode($0.element)
    }.map(\.element)
  }

  func holds(_ range: SourceRange) -> Bool { range.start <= focus && focus <= range.end }

  /// Whether it is a function, a type or the like, which are known by their heads.
  private func isDeclarationOfCode(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .function, .type, .typealias, .import, .operatorDeclaration: true
    default: false
    }
  }

  /// What of a statement can have a say in the types of others: of a function its head, unless its
  /// result is hidden.
  private func decisiveRange(of statement: Statement) -> SourceRange {
    guard case .function(let declaration) = statement.kind, let body = declaration.body?.first
    else { return statement.range }
    let head = SourceRange(statement.range.start, body.range.start)
    return words(in: head).contains(hash(of: "some".utf8)) ? statement.range : head
  }

  private func names(declaredBy statement: Statement) -> [String]? {
    switch statement.kind {
    case .function(let declaration): return [declaration.name.text]
    case .type(let declaration): return [declaration.name.text]
    case .typealias(let name, _, _): return [name.text]
    case .variable(let declaration):
      return declaration.bindings.flatMap { CellChecker.names(in: $0.pattern) }
    case .guard(let conditions, _):
      return conditions.flatMap { condition -> [String] in
        switch condition {
        case .unwrap(_, let pattern, _, _), .matches(let pattern, _):
          CellChecker.names(in: pattern)
        case .expression: []
        }
      }
    default: return nil
    }
  }

  /// The words of a part of the text, each as a number: two words that share one only keep a
  /// statement too many.
  private func words(in range: SourceRange) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var start: Int?
    for index in range.start...max(range.start, min(range.end, source.bytes.count)) {
      let isWord =
        index < range.end && index < source.bytes.count
        && CursorPlace.isNameByte(source.bytes[index])
      if isWord {
        if start == nil { start = index }
      } else if let first = start {
        words.insert(hash(of: source.bytes[first..<index]))
        start = nil
      }
    }
    return words
  }

  private func hash(of text: some Sequence<UInt8>) -> UInt64 {
    text.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
