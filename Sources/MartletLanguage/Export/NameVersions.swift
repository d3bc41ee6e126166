// SPDX-License-Identifier: Apache-2.0

/// Decides what an exported program calls everything that a notebook's cells declare.
///
/// Swift lets a name be declared once. In a notebook a later cell may declare it again: a variable of
/// the same type is then assigned to, and anything else gets a name of its own, which what follows
/// uses. A function that is declared again takes the place of the former one also in the functions
/// that call it, so these are written again behind it.
struct NameVersions {
  /// A function that calls one which was declared again, written once more.
  struct Copy {
    var original: NameVersion
    var exported: String
    /// What the functions called in it are called now.
    var names: [ObjectIdentifier: String]
  }

  let outlines: [CellOutline?]
  /// Functions to be written again behind a statement, by cell and statement.
  private(set) var copies: [Int: [Int: [Copy]]] = [:]
  /// Names of types that are nested in `Cell…`, as each cell must spell them.
  private(set) var nested: [Int: [String: String]] = [:]
  private var newest: [String: NameVersion] = [:]
  private var variables: [String: [(type: Type, version: NameVersion)]] = [:]
  private var taken: Set<String> = []
  private var mentioned: Set<String> = []
  private let isLibraryName: (String) -> Bool

  init(_ outlines: [CellOutline?], isLibraryName: @escaping (String) -> Bool) throws(ExportProblem)
  {
    self.outlines = outlines
    self.isLibraryName = isLibraryName
    for outline in outlines {
      for token in outline?.tokens ?? [] where token.kind == .identifier {
        taken.insert(outline?.source.slice(token.range) ?? "")
      }
    }
    var types: [String: String] = [:]
    for (cell, outline) in outlines.enumerated() {
      guard let outline else { continue }
      resolve(outline, earlier: true)
      for declaration in outline.declarations {
        let version = try declare(declaration, in: outline, cell)
        outline.declared[declaration.statement, default: []].append(version)
        if case .type = version.kind, !version.isAgain {
          types[version.name] = version.exported == version.name ? nil : version.exported
        }
      }
      nested[cell] = types
      resolve(outline, earlier: false)
      for token in outline.tokens where token.kind == .identifier {
        mentioned.insert(outline.source.slice(token.range))
      }
    }
  }

  private func resolve(_ outline: CellOutline, earlier: Bool) {
    for (range, reference) in outline.references where reference.isEarlier == earlier {
      outline.versions[range] = newest[reference.name]
    }
    guard !earlier else { return }
    // A function that was written again in this cell is called so behind that.
    for (range, version) in outline.versions where version.replacement != nil {
      let statement = outline.statements.firstIndex { range.start < $0.range.end } ?? 0
      let isAfter = outline.declared.contains { index, _ in index < statement }
      if isAfter { outline.versions[range] = version.newest }
    }
  }

  // MARK: Declaring

  private mutating func declare(
    _ declaration: CellOutline.Declaration,
    in outline: CellOutline,
    _ cell: Int
  ) throws(ExportProblem) -> NameVersion {
    let name = declaration.name.text
    let former = newest[name]
    func version(as exported: String) -> NameVersion {
      NameVersion(
        name,
        declaration.kind,
        as: exported,
        cell: cell,
        statement: declaration.statement
      )
    }
    switch (declaration.kind, former?.kind) {
    case (_, nil):
      let isTaken = mentioned.contains(name) && isLibraryName(name)
      return note(version(as: isTaken ? fresh(declaration, cell) : name))
    case (.variable(let type), _):
      guard let first = variables[name]?.first(where: { $0.type == type })?.version else {
        return note(version(as: fresh(declaration, cell)))
      }
      first.isAssignedLater = true
      let new = version(as: first.exported)
      new.isAgain = true
      return note(new)
    case (.function, .function):
      guard let former, former.cell != cell else { return former ?? version(as: name) }
      let new = note(version(as: fresh(declaration, cell)))
      try copyCallers(of: former, by: new, declaration, outline, cell)
      return new
    case (.type(let type), .type(let old)) where type === old:
      let new = version(as: former?.exported ?? name)
      new.isAgain = true
      return note(new)
    default: return note(version(as: fresh(declaration, cell)))
    }
  }

  private mutating func note(_ version: NameVersion) -> NameVersion {
    newest[version.name] = version
    if case .variable(let type) = version.kind, !version.isAgain {
      variables[version.name, default: []].append((type, version))
    }
    return version
  }

  /// Has every function that calls `replaced`, however indirectly, written again.
  private mutating func copyCallers(
    of replaced: NameVersion,
    by new: NameVersion,
    _ declaration: CellOutline.Declaration,
    _ outline: CellOutline,
    _ cell: Int
  ) throws(ExportProblem) {
    var callers: [(original: NameVersion, copy: NameVersion)] = []
    var outdated: Set<ObjectIdentifier> = [ObjectIdentifier(replaced)]
    var grows = true
    while grows {
      grows = false
      for version in newest.values.sorted(by: { $0.order < $1.order })
      where version !== new && !outdated.contains(ObjectIdentifier(version)) {
        guard version.cell != cell, mentions(version, outdated) else { continue }
        if case .variable = version.kind { continue }
        guard case .function = version.kind, !isOverloaded(version) else {
          throw ExportProblem.caller(version.name, of: declaration.name, in: outline.source)
        }
        let copy = NameVersion(
          version.name,
          version.kind,
          as: unused(version.name),
          cell: version.cell,
          statement: version.statement
        )
        callers.append((version, copy))
        outdated.insert(ObjectIdentifier(version))
        grows = true
      }
    }
    replaced.replacement = new
    for (original, copy) in callers {
      original.replacement = copy
      newest[copy.name] = copy
    }
    copies[cell, default: [:]][declaration.statement, default: []] += callers.map { _, copy in
      var names: [ObjectIdentifier: String] = [:]
      for meant in versions(in: copy) { names[ObjectIdentifier(meant)] = meant.newest.exported }
      return Copy(original: copy, exported: copy.exported, names: names)
    }
  }

  /// The versions that are spoken of where a version is declared.
  private func versions(in version: NameVersion) -> [NameVersion] {
    guard let outline = outlines[version.cell] else { return [] }
    let range = outline.statements[version.statement].range
    return outline.versions.compactMap { place, meant in
      range.start <= place.start && place.end <= range.end ? meant : nil
    }
  }

  private func mentions(_ version: NameVersion, _ outdated: Set<ObjectIdentifier>) -> Bool {
    versions(in: version).contains { outdated.contains(ObjectIdentifier($0.newest)) }
  }

  /// Whether its cell declares several functions of the name.
  private func isOverloaded(_ version: NameVersion) -> Bool {
    outlines[version.cell]?.declarations.count { $0.name.text == version.name } ?? 0 > 1
  }

  // MARK: Names

  private mutating func fresh(_ declaration: CellOutline.Declaration, _ cell: Int) -> String {
    // A type keeps its name, which `print` shows, inside a namespace of its cell.
    if case .type = declaration.kind {
      return "Cell\(outlines[cell]?.number ?? 0).\(declaration.name.text)"
    }
    return unused(declaration.name.text)
  }

  private mutating func unused(_ name: String) -> String {
    var number = 2
    while !taken.insert("\(name)\(number)").inserted { number += 1 }
    return "\(name)\(number)"
  }
}
