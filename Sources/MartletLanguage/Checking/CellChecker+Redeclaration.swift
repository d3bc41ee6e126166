// SPDX-License-Identifier: Apache-2.0

/// What a type's declaration says: the same text, of names that mean the same, declares the same type.
package struct TypeIdentity: Sendable {
  /// The declaration as written.
  var text: String
  /// The whole cell, which decides if the declaration speaks of what the cell itself declares.
  var cell: String
  /// What its words meant that earlier cells had declared, and those of the whole cell.
  var meanings: [String: Symbol]
  var cellMeanings: [String: Symbol]
}

extension CellChecker {
  /// The type that an earlier cell declared with the same words, if they mean the same: a cell that
  /// runs again must not make a stranger of every value it made before.
  func unchangedType(_ declaration: TypeDeclaration) -> NominalType? {
    let name = declaration.name.text
    guard scope === cellScope, scope.names[name] == nil,
      case .type(let old)? = checker.globals[name]?.last, let identity = old.declaration,
      identity.text == source.slice(declaration.range)
    else { return nil }
    if identity.cell == source.text {
      return isSame(identity.cellMeanings, meaningsOfCell()) ? old : nil
    }
    let words = words(identity.text)
    guard words.allSatisfy({ $0 == name || !cellNames.contains($0) }),
      isSame(identity.meanings, meanings(of: identity.text))
    else { return nil }
    return old
  }

  /// The name of a type that a message tells apart from its namesake by its cell.
  func replacedType(in message: String) -> String? {
    checker.replacedTypes.first { message.contains("`\($0.title)`") }?.name
  }

  /// Notes that functions of earlier cells shall use a member as an extension declares it now.
  func noteReplacement(of old: Symbol, by new: Symbol) {
    switch (old, new) {
    case (.function(let old), .function(let new)): replacedMembers.append((old, new))
    case (.property(let old), .property(let new)):
      replacedMembers.append((old.getter, new.getter))
      if let before = old.setter, let now = new.setter { replacedMembers.append((before, now)) }
    default: break
    }
  }

  /// Notes what a new type is made of.
  func identify(_ type: NominalType, _ declaration: TypeDeclaration) {
    type.cell = source.name
    guard probe == nil else { return }
    let text = source.slice(declaration.range)
    type.declaration = TypeIdentity(
      text: text,
      cell: source.text,
      meanings: meanings(of: text),
      cellMeanings: meaningsOfCell()
    )
  }

  /// The names that statements at the top level of the cell declare.
  func noteCellNames(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .function(let declaration): cellNames.insert(declaration.name.text)
      case .variable(let declaration):
        cellNames.formUnion(declaration.bindings.flatMap { Self.names(in: $0.pattern) })
      case .type(let declaration): cellNames.insert(declaration.name.text)
      case .typealias(let name, _, _): cellNames.insert(name.text)
      default: break
      }
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(
      text.utf8.split { !CursorPlace.isNameByte($0) }.map { String(decoding: $0, as: UTF8.self) }
    )
  }

  /// What the words of the whole cell mean; looked up once for all its types.
  private func meaningsOfCell() -> [String: Symbol] {
    if let known = cellMeanings { return known }
    let found = meanings(of: source.text)
    cellMeanings = found
    return found
  }

  private func meanings(of text: String) -> [String: Symbol] {
    var found: [String: Symbol] = [:]
    if checker.globals.isEmpty { return found }
    for word in words(text) where !cellNames.contains(word) {
      if let symbol = checker.globals[word]?.last { found[word] = symbol }
    }
    return found
  }

  /// Whether what the words meant, they still mean.
  ///
  /// A name that came later is none of theirs, unless it hides one of the library.
  private func isSame(_ before: [String: Symbol], _ now: [String: Symbol]) -> Bool {
    before.allSatisfy { word, symbol in now[word].map { isSame(symbol, $0) } ?? false }
      && now.keys.allSatisfy { before[$0] != nil || registry.global($0).isEmpty }
  }

  private func isSame(_ one: Symbol, _ other: Symbol) -> Bool {
    switch (one, other) {
    case (.type(let one), .type(let other)): one === other
    case (.variable(let one), .variable(let other)): one.type == other.type
    case (.function(let one), .function(let other)):
      isSameSignature(one, other) && one.result == other.result
    case (.alias(let one), .alias(let other)): one == other
    default: false
    }
  }
}
