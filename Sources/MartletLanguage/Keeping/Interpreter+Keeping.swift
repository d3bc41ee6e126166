// SPDX-License-Identifier: Apache-2.0

extension Interpreter {
  /// Holds the variables as they are now, to turn them into data at leisure.
  ///
  /// - Parameter names: The variables that are wanted, with the declarations that they need; `nil`
  ///   for everything.
  /// - Returns: The variables, held.
  package func capture(_ names: Set<String>? = nil) -> SessionCapture {
    let meanings = checker.declaredNames
    var wanted = names
    var chosen: Set<DeclarationRecord.PartPlace>?
    var mentioned: Set<String> = []
    if let names {
      var words: Set<String> = []
      for name in names {
        guard case .variable(let variable)? = meanings[name] else { continue }
        words.formUnion(DeclarationRecord.words("\(variable.type.underlying)"))
        if let value = value(of: variable) { words.formUnion(typeNames(in: value)) }
      }
      let needed = record.closure(of: words)
      chosen = needed.parts
      mentioned = needed.words
      wanted = names.union(needed.words)
    }
    var places: [Int: Int] = [:]
    var cells: [SessionImage.Cell] = []
    for (index, entry) in record.entries.enumerated() {
      let text = entry.text { part in
        guard let chosen else { return true }
        return entry.parts.indices.contains {
          entry.parts[$0].range == part.range && chosen.contains(.init(entry: index, part: $0))
        }
      }
      let declaresWanted = wanted.map { !entry.variables.isDisjoint(with: $0) } ?? true
      guard !text.isEmpty || declaresWanted else { continue }
      places[index] = cells.count
      cells.append(SessionImage.Cell(name: entry.source.name, text: text))
    }
    var variables: [SessionCapture.Variable] = []
    for (name, symbol) in meanings.sorted(by: { $0.key < $1.key }) {
      guard case .variable(let variable) = symbol, let value = value(of: variable),
        wanted?.contains(name) ?? true,
        let entry = record.entries.firstIndex(where: { $0.variables.contains(name) }),
        let place = places[entry]
      else { continue }
      let isAsked = names?.contains(name) ?? true
      guard isAsked || mentioned.contains(name) else { continue }
      let type = variable.type.underlying
      let (written, obstacle) = keepable(type)
      variables.append(
        SessionCapture.Variable(
          name: name,
          type: "\(variable.type)",
          isMutable: variable.isMutable,
          cell: record.entries[entry].source.name,
          place: place,
          writtenType: written,
          known: type,
          value: isAsked ? value : nil,
          obstacle: obstacle
        )
      )
    }
    return SessionCapture(cells: cells, variables: variables, generator: machine.generator.state)
  }

  /// A type as cells write it, and what is in the way of keeping its values.
  private func keepable(_ type: Type) -> (written: String?, obstacle: String?) {
    guard let written = type.writtenName else {
      return (nil, "its type \(type) was declared again, or has no name at the top level")
    }
    guard checker.type(named: written, operators: operators) == type else {
      return (nil, "`\(written)` means another type by now")
    }
    return (written, badKeys(type).map { "`\($0)`, a key in it, is compared by code of a cell" })
  }

  /// The names of the types of cells that stand in existentials at the top of a value.
  private func typeNames(in value: Value) -> Set<String> {
    var names: Set<String> = []
    var left = 10_000
    func visit(_ value: Value, _ depth: Int) {
      left -= 1
      guard left > 0, depth < keepingDepthLimit, case .object(let object) = value else { return }
      switch object {
      case let object as StructObject:
        names.formUnion(DeclarationRecord.words("\(object.type)"))
        object.fields.forEach { visit($0, depth + 1) }
      case let object as EnumObject:
        names.formUnion(DeclarationRecord.words("\(object.type)"))
        object.fields.forEach { visit($0, depth + 1) }
      case let object as ErasedObject:
        names.formUnion(DeclarationRecord.words("\(object.type)"))
        visit(object.value, depth + 1)
      case let object as Aggregate: object.fields.forEach { visit($0, depth + 1) }
      case let object as SomeObject: visit(object.value, depth + 1)
      case let array as ArrayObject where !array.representation.isWord:
        for offset in 0..<array.count where left > 0 { visit(array[offset], depth + 1) }
      case let table as TableObject:
        for entry in table.entries where entry.isLive && left > 0 {
          visit(entry.key, depth + 1)
          visit(entry.value, depth + 1)
        }
      default: break
      }
    }
    visit(value, 0)
    return names
  }

  // MARK: Keys

  /// Whether values of the type are compared and hashed by native code alone.
  func isPlainKey(_ type: Type) -> Bool {
    var seen: Set<NominalType> = []
    return isPlainKey(type, &seen)
  }

  private func isPlainKey(_ type: Type, _ seen: inout Set<NominalType>) -> Bool {
    switch type {
    case .tuple(let elements): return elements.allSatisfy { isPlainKey($0.type, &seen) }
    case .nominal(let nominal, let arguments):
      if KeptForm(nominal) != nil { return arguments.allSatisfy { isPlainKey($0, &seen) } }
      if nominal.isNative { return nominal.module != nil }
      guard arguments.allSatisfy({ isPlainKey($0, &seen) }) else { return false }
      guard seen.insert(nominal).inserted else { return true }
      if checker.witnesses.ownOperator("==", of: type) != nil { return false }
      if checker.witnesses.ownMethod("hash", ["into"], of: type) != nil { return false }
      let parts = nominal.fields.map(\.type) + nominal.cases.flatMap { $0.payload.map(\.type) }
      return parts.allSatisfy { part in
        if case .parameter = part { return true }
        return isPlainKey(part, &seen)
      }
    case .existential, .function, .metatype, .parameter, .variable, .error: return false
    }
  }

  /// A key's type, somewhere in the type, whose values are compared by code of a cell.
  private func badKeys(_ type: Type) -> Type? {
    var seen: Set<NominalType> = []
    func search(_ type: Type) -> Type? {
      switch type {
      case .tuple(let elements): return elements.lazy.compactMap { search($0.type) }.first
      case .nominal(let nominal, let arguments):
        if let form = KeptForm(nominal) {
          switch form {
          case .dictionary, .set:
            if let key = arguments.first, !isPlainKey(key) { return key }
          default: break
          }
          return arguments.lazy.compactMap(search).first
        }
        guard !nominal.isNative, seen.insert(nominal).inserted else { return nil }
        let parts = nominal.fields.map(\.type) + nominal.cases.flatMap { $0.payload.map(\.type) }
        return (arguments + parts).lazy.compactMap(search).first
      default: return nil
      }
    }
    return search(type)
  }

  /// The box of a type for its instances.
  func box(of type: Type) -> TypeBox {
    if let box = keptBoxes[type] { return box }
    let box = TypeBox(type)
    keptBoxes[type] = box
    return box
  }
}
