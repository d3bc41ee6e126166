// SPDX-License-Identifier: Apache-2.0

/// Writes a cell as part of a Swift program: with `try` where it was left out, with the names that
/// ``NameVersions`` decided on, and with its value shown.
struct CellRendering {
  let outline: CellOutline
  let cell: Int
  let names: NameVersions
  /// The function that shows values.
  let show: String

  /// The whole cell.
  func text() -> String {
    var edits = namings(overriding: [:]) + tries()
    for (index, statement) in outline.statements.enumerated() {
      edits += declaring(statement, index)
    }
    var text = apply(edits, to: SourceRange(0, outline.source.bytes.count))
    if outline.declared.values.joined().contains(where: isNested) {
      text = "enum Cell\(outline.number) {}\n" + text
    }
    return text
  }

  /// One function of the cell, written again under another name.
  func text(of copy: NameVersions.Copy) -> String {
    let statement = outline.statements[copy.original.statement]
    var edits = namings(overriding: copy.names) + tries()
    if case .function(let declaration) = statement.kind {
      edits.append(Edit(declaration.name.range, copy.exported))
    }
    return apply(edits, to: statement.range)
  }

  // MARK: Uses

  private func namings(overriding names: [ObjectIdentifier: String]) -> [Edit] {
    var edits: [Edit] = []
    for (range, version) in outline.versions {
      let exported = names[ObjectIdentifier(version)] ?? version.exported
      guard exported != version.name else { continue }
      // `if let x` declares `x` from the variable of that name.
      let before = token(before: range.start)?.kind
      let isShorthand = before == .keyword(.let) || before == .keyword(.var)
      edits.append(Edit(range, isShorthand ? "\(version.name) = \(exported)" : exported))
    }
    return edits + typeNamings()
  }

  private func typeNamings() -> [Edit] {
    guard let nested = names.nested[cell], !nested.isEmpty else { return [] }
    let declared = Set(outline.declarations.map(\.name.range))
    var edits: [Edit] = []
    for (index, token) in outline.tokens.enumerated() where token.kind == .identifier {
      guard let exported = nested[outline.source.slice(token.range)],
        !declared.contains(token.range),
        index == 0 || outline.tokens[index - 1].kind != .period
      else { continue }
      edits.append(Edit(token.range, exported))
    }
    return edits
  }

  private func tries() -> [Edit] {
    outline.missingTries.map { Edit(at: $0, "try ", rank: 1) }
  }

  // MARK: Statements

  private func declaring(_ statement: Statement, _ index: Int) -> [Edit] {
    var edits: [Edit] = []
    let versions = outline.declared[index] ?? []
    switch statement.kind {
    case .expression(let expression): edits += showing(expression, statement)
    case .variable(let declaration): edits += variable(declaration, statement, versions)
    case .type where versions.first?.isAgain == true:
      // Declared before in the same words.
      return [Edit(statement.range, "")]
    case .guard: edits += renamed(versions, in: statement, reassigning: true)
    default: edits += renamed(versions, in: statement, reassigning: false)
    }
    if versions.contains(where: isNested) {
      edits.append(Edit(at: statement.range.start, "extension Cell\(outline.number) { ", rank: 0))
      edits.append(Edit(at: statement.range.end, " }"))
    }
    for copy in names.copies[cell]?[index] ?? [] {
      guard let home = names.outlines[copy.original.cell] else { continue }
      let rendering = CellRendering(
        outline: home,
        cell: copy.original.cell,
        names: names,
        show: show
      )
      edits.append(Edit(at: statement.range.end, "\n" + rendering.text(of: copy)))
    }
    return edits
  }

  private func isNested(_ version: NameVersion) -> Bool {
    if case .type = version.kind {
      version.exported != version.name && !version.isAgain
    } else {
      false
    }
  }

  private func showing(_ expression: Expression, _ statement: Statement) -> [Edit] {
    if outline.shown?.range == expression.range {
      return [
        Edit(at: expression.range.start, "\(show)("), Edit(at: expression.range.end, ")"),
      ]
    }
    // swiftc warns of values that nobody uses.
    guard outline.valueTypes[statement.range.start] != nil else { return [] }
    if case .assign = expression.kind { return [] }
    return [Edit(at: expression.range.start, "_ = ", rank: 0)]
  }

  private func variable(
    _ declaration: VariableDeclaration,
    _ statement: Statement,
    _ versions: [NameVersion]
  ) -> [Edit] {
    // Declared again with the same type: an assignment.
    if let binding = declaration.bindings.first, declaration.bindings.count == 1,
      binding.accessors == nil, !versions.isEmpty, versions.allSatisfy(\.isAgain)
    {
      guard let value = binding.value else { return [Edit(statement.range, "")] }
      return [
        Edit(SourceRange(statement.range.start, binding.pattern.range.start), ""),
        Edit(SourceRange(binding.pattern.range.end, value.range.start), " = "),
      ]
    }
    var edits = renamed(versions, in: statement, reassigning: true)
    if versions.contains(where: { $0.isAssignedLater && !$0.isAgain }), !declaration.isMutable,
      let keyword = outline.tokens.first(where: {
        $0.start >= statement.range.start && $0.kind == .keyword(.let)
      })
    {
      edits.append(Edit(keyword.range, "var"))
    }
    return edits
  }

  /// Declares under the exported names; what is declared again as it was goes through a new name.
  private func renamed(
    _ versions: [NameVersion],
    in statement: Statement,
    reassigning: Bool
  ) -> [Edit] {
    var edits: [Edit] = []
    var again: [String] = []
    for (identifier, version) in zip(CellOutline.names(declaredBy: statement), versions) {
      if reassigning, version.isAgain {
        let temporary = "\(version.exported)InCell\(outline.number)"
        edits.append(Edit(identifier.range, temporary))
        again.append("\n\(version.exported) = \(temporary)")
        for (range, meant) in outline.versions
        where meant === version && statement.range.start <= range.start
          && range.end <= statement.range.end
        {
          edits.append(Edit(range, temporary, rank: 0))
        }
      } else if !isNested(version), version.exported != version.name {
        edits.append(Edit(identifier.range, version.exported))
      }
    }
    if !again.isEmpty { edits.append(Edit(at: statement.range.end, again.joined())) }
    return edits
  }

  // MARK: Text

  private func token(before offset: Int) -> Token? {
    var low = 0
    var high = outline.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if outline.tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? outline.tokens[low - 1] : nil
  }

  /// Carries out the changes that lie within a part of the text.
  private func apply(_ edits: [Edit], to part: SourceRange) -> String {
    let sorted = edits.enumerated().filter {
      part.start <= $0.element.start && $0.element.end <= part.end
    }.sorted {
      // At one place what is inserted comes before what is replaced.
      let (left, right) = ($0.element, $1.element)
      if left.start != right.start { return left.start < right.start }
      if (left.end == left.start) != (right.end == right.start) { return left.end == left.start }
      return (left.rank, $0.offset) < (right.rank, $1.offset)
    }.map(\.element)
    var bytes: [UInt8] = []
    var offset = part.start
    for edit in sorted where edit.start >= offset {
      bytes += outline.source.bytes[offset..<edit.start]
      bytes += Array(edit.text.utf8)
      offset = edit.end
    }
    bytes += outline.source.bytes[offset..<part.end]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A change to the text of a cell.
private struct Edit {
  var start: Int
  var end: Int
  var text: String
  /// What stands first of several insertions at one place.
  var rank = 2

  init(_ range: SourceRange, _ text: String, rank: Int = 2) {
    (start, end, self.text, self.rank) = (range.start, range.end, text, rank)
  }

  init(at offset: Int, _ text: String, rank: Int = 2) {
    (start, end, self.text, self.rank) = (offset, offset, text, rank)
  }
}
