// SPDX-License-Identifier: Apache-2.0

// Whether types have what the protocols that they name ask for.

extension CellChecker {
  func inferAssociatedTypes(of declared: [DeclaredType]) {
    let conforming = declared.filter { !$0.declaration.inherited.isEmpty }
    // An associated type may follow from that of another type of the cell, in any order.
    for _ in 0..<3 {
      var found = false
      for entry in conforming where entry.type.kind != .protocol {
        found = inferAssociatedTypes(of: entry) || found
      }
      if !found { break }
    }
  }

  func checkConformances(_ declared: [DeclaredType]) {
    for entry in declared where !entry.declaration.inherited.isEmpty { checkClause(entry) }
  }

  /// The protocols that a declaration names, with all that these inherit from.
  private func targets(of declaration: TypeDeclaration) -> [NominalType] {
    let context = typeScope().context
    var found: [NominalType] = []
    func add(_ target: NominalType) {
      if found.contains(where: { $0 === target }) { return }
      found.append(target)
      registry.conformances(of: target).forEach { add($0.target) }
    }
    for syntax in declaration.inherited {
      registry.protocols(of: syntax, context: context).forEach(add)
    }
    return found
  }

  /// Reports what stands in an inheritance clause and is no protocol, then what is missing.
  private func checkClause(_ entry: DeclaredType) {
    let (declaration, type) = (entry.declaration, entry.type)
    for syntax in declaration.inherited { checkInherited(syntax, of: entry) }
    if type.kind == .protocol { return }
    var missing: [String] = []
    var notes: [String] = []
    var names: [String] = []
    inside(type, declaration) {
      for target in targets(of: declaration) {
        let before = missing.count
        checkConformance(of: entry, to: target, &missing, &notes)
        if missing.count > before { names.append(target.name) }
      }
    }
    guard let first = missing.first else { return }
    let list = missing.map { "`\($0)`" }.joined(separator: ", ")
    let what = missing.count == 1 ? "it has no \(list)" : "it lacks \(list)"
    let why = notes.first.map { ". \($0)" } ?? ""
    report(
      "missing-requirement",
      "`\(type.name)` is not yet \(names.map { "`\($0)`" }.joined(separator: " and ")):"
        + " \(what)\(why)",
      declaration.name.range,
      remedy: missing.count == 1 ? "Add `\(first)`." : "Add them."
    )
  }

  private func inside(_ type: NominalType, _ declaration: TypeDeclaration, _ body: () -> Void) {
    let saved = currentOwner
    currentOwner = type
    let requirements = typeScope().requirements(declaration.requirements)
    let restore = assume(requirements)
    body()
    for step in restore { step() }
    currentOwner = saved
  }

  private func checkInherited(_ syntax: TypeSyntax, of entry: DeclaredType) {
    let (declaration, type) = (entry.declaration, entry.type)
    switch syntax.kind {
    case .composition(let parts): for part in parts { checkInherited(part, of: entry) }
    case .named(nil, let name, _):
      if TypeScope.markers.contains(name) {
        if name == "AnyObject" {
          report(
            "unsupported",
            "a cell has no classes, so nothing can be an `AnyObject`",
            syntax.range,
            remedy: "Leave it out."
          )
        }
        return
      }
      guard let found = typeScope().find(name) else {
        reportType("there is no protocol `\(name)`", name, syntax.range)
        return
      }
      switch found {
      case .existential: return
      case .nominal(let nominal, _):
        if nominal.kind == .protocol { return }
        if type.kind == .enum, declaration.kind != .extension,
          declaration.inherited.first?.range == syntax.range
        {
          return
        }
        report(
          "not-a-protocol",
          "`\(name)` is a \(word(for: nominal)), and a \(word(for: type)) cannot inherit from it",
          syntax.range,
          remedy: "Keep a `\(name)` in a property, or declare a protocol for what they share."
        )
      default: break
      }
    default: break
    }
  }

  private func word(for type: NominalType) -> String {
    switch type.kind {
    case .struct: "struct"
    case .enum: "enum"
    case .class: "class"
    case .protocol: "protocol"
    }
  }

  // MARK: Requirements

  private func checkConformance(
    of entry: DeclaredType,
    to target: NominalType,
    _ missing: inout [String],
    _ notes: inout [String]
  ) {
    let own = selfType(of: entry.type)
    switch target.name {
    case "Strideable" where !entry.type.isNative:
      report(
        "unsupported",
        "a type of a cell cannot be `Strideable`",
        entry.declaration.name.range,
        remedy: "Go over numbers, and make a value of each."
      )
      return
    case "Comparable" where isStrideable(entry.type): return
    case "Equatable", "Hashable", "Comparable":
      checkSynthesized(entry, target, &missing, &notes)
      return
    case "CaseIterable" where entry.type.members["allCases"] == nil:
      if entry.type.kind == .enum {
        notes.append("A case with a payload has no one value")
      }
      missing.append("static var allCases: [\(entry.type.name)]")
      return
    case "Sequence":
      checkSequence(entry, &missing)
      return
    case "IteratorProtocol":
      if !entry.type.isNative, checker.witnesses.ownMethod("next", [], of: own) == nil {
        let element = solver.associatedType("Element", of: own) ?? int
        missing.append("mutating func next() -> \(element)?")
      }
      return
    case "Collection":
      checkCollection(entry, &missing)
      return
    case "MutableCollection":
      if !entry.type.isNative, checker.witnesses.ownSubscript(of: own) != nil,
        checker.witnesses.ownSubscriptSetter(of: own) == nil
      {
        let index = solver.associatedType("Index", of: own) ?? int
        let element = solver.associatedType("Element", of: own) ?? int
        missing.append("subscript(position: \(index)) -> \(element) { get set }")
      }
      return
    case "RangeReplaceableCollection":
      if !entry.type.isNative {
        report(
          "unsupported",
          "a type of a cell cannot be a `RangeReplaceableCollection`",
          entry.declaration.name.range,
          remedy: "Give it the methods that are needed, such as `append`, yourself."
        )
      }
      return
    case "BidirectionalCollection":
      if solver.associatedType("Index", of: own) != int, !entry.type.isNative,
        checker.witnesses.ownMethod("index", ["before"], of: own) == nil
      {
        missing.append("func index(before i: Index) -> Index")
      }
      return
    default: break
    }
    for name in target.memberNames {
      // A type with integer literals has a zero.
      if name == "zero", target.name == "AdditiveArithmetic",
        let literals = registry.types["ExpressibleByIntegerLiteral"],
        solver.conforms(own, to: literals) == .yes
      {
        continue
      }
      if registry.associatedType(name, in: target) != nil {
        if solver.associatedType(name, of: own) == nil {
          missing.append("typealias \(name) = …")
        }
        continue
      }
      for symbol in registry.members(of: target, named: name) {
        check(symbol, of: target, own, entry.type, &missing, &notes)
      }
    }
    for name in Set(target.operatorNames).sorted() {
      for function in registry.operatorTable(name)?.general ?? [] where function.owner === target {
        guard case .requirement = function.implementation else { continue }
        if checker.witnesses.witness(for: function, in: own, own: []) == nil {
          missing.append(text(of: function, own, target))
        }
      }
    }
  }

  /// Whether a type was refused already, for what it should have an order from.
  private func isStrideable(_ type: NominalType) -> Bool {
    !type.isNative && registry.conformances(of: type).contains { $0.target.name == "Strideable" }
  }

  private func check(
    _ symbol: Symbol,
    of target: NominalType,
    _ own: Type,
    _ type: NominalType,
    _ missing: inout [String],
    _ notes: inout [String]
  ) {
    let witnesses = checker.witnesses
    switch symbol {
    case .function(let function):
      guard isRequired(function) else { return }
      if witnesses.witness(for: function, in: own, own: []) != nil { return }
      missing.append(text(of: function, own, target))
      noteNearMiss(function.name, type, &notes)
    case .property(let property):
      guard isRequired(property.getter) else { return }
      let lacksGetter = witnesses.witness(for: property.getter, in: own, own: []) == nil
      let lacksSetter =
        property.setter.map { witnesses.witness(for: $0, in: own, own: []) == nil } ?? false
      guard lacksGetter || lacksSetter else { return }
      missing.append(text(of: property, own, target))
      if lacksGetter {
        noteNearMiss(property.name, type, &notes)
      } else {
        notes.append("`\(property.name)` is there but cannot be set; make it a `var`")
      }
    default: return
    }
  }

  private func isRequired(_ function: FunctionSymbol) -> Bool {
    if case .requirement = function.implementation { return true }
    return function.isRequirement
  }

  /// Speaks of a member that has the name but does not fit.
  private func noteNearMiss(_ name: String, _ type: NominalType, _ notes: inout [String]) {
    if name == "init" || name == "subscript" { return }
    for symbol in type.members[name] ?? [] {
      let found: String
      switch symbol {
      case .function(let function):
        found = (function.isMutating ? "mutating " : "") + function.signature
      case .property(let property):
        found = "\(property.isStatic ? "static " : "")var \(property.name): \(property.type)"
      case .variable(let variable):
        found = "\(variable.isMutable ? "var" : "let") \(variable.name): \(variable.type)"
      default: continue
      }
      notes.append("Its own one does not fit: `\(found)`")
      return
    }
  }

  /// A requirement as the type would have to declare it.
  private func text(of function: FunctionSymbol, _ own: Type, _ target: NominalType) -> String {
    let shown = FunctionSymbol(
      name: function.name,
      implementation: .cell,
      range: function.range
    )
    let replacements = target.selfParameter.map { [$0: own] } ?? [:]
    func replaced(_ type: Type) -> Type { checker.witnesses.concrete(type, replacements) }
    shown.parameters = function.parameters.map { parameter in
      var parameter = parameter
      parameter.type = replaced(parameter.type)
      return parameter
    }
    shown.result = replaced(function.result)
    shown.generics = function.generics
    shown.isThrowing = function.isThrowing
    shown.isStatic = function.isStatic
    shown.owner = function.owner
    if function.isInitializer {
      let list = shown.parameters.map(\.text).joined(separator: ", ")
      var isFailable = false
      if case .nominal(let nominal, _) = function.result { isFailable = nominal.name == "Optional" }
      return "init\(isFailable ? "?" : "")(\(list))\(function.isThrowing ? " throws" : "")"
    }
    return (function.isMutating ? "mutating " : "") + shown.signature
  }

  private func text(of property: PropertySymbol, _ own: Type, _ target: NominalType) -> String {
    let replacements = target.selfParameter.map { [$0: own] } ?? [:]
    let type = checker.witnesses.concrete(property.type, replacements)
    let accessors = property.setter == nil ? "{ get }" : "{ get set }"
    if property.name == "subscript" {
      let list = property.getter.parameters.map { parameter in
        var parameter = parameter
        parameter.type = checker.witnesses.concrete(parameter.type, replacements)
        return parameter.label == nil ? "\(parameter.name): \(parameter.type)" : parameter.text
      }
      return "subscript(\(list.joined(separator: ", "))) -> \(type) \(accessors)"
    }
    let isStatic = property.isStatic ? "static " : ""
    if property.setter == nil { return "\(isStatic)var \(property.name): \(type)" }
    return "\(isStatic)var \(property.name): \(type) \(accessors)"
  }

  // MARK: Protocols that the language knows

  /// What Swift adds by itself, if all parts have it.
  private func checkSynthesized(
    _ entry: DeclaredType,
    _ target: NominalType,
    _ missing: inout [String],
    _ notes: inout [String]
  ) {
    let type = entry.type
    if type.isNative { return }
    let own = selfType(of: type)
    let name = target.name == "Comparable" ? "<" : "=="
    if target.name != "Hashable", checker.witnesses.ownOperator(name, of: own) != nil { return }
    if target.name == "Hashable", type.members["hash"] != nil { return }
    if target.name == "Comparable" {
      let isPlain = type.kind == .enum && type.members["rawValue"] == nil
      if isPlain, unfit(type, target) == nil { return }
      missing.append("static func < (a: \(own), b: \(own)) -> Bool")
      return
    }
    guard let part = unfit(type, target) else { return }
    notes.append(
      "Swift adds it only where all parts are `\(target.name)`, and \(part)"
    )
    missing.append(
      target.name == "Hashable"
        ? "func hash(into hasher: inout Hasher)" : "static func == (a: \(own), b: \(own)) -> Bool"
    )
  }

  /// A field or payload that keeps Swift from adding a conformance.
  private func unfit(_ type: NominalType, _ target: NominalType) -> String? {
    for field in type.fields where solver.conforms(field.type, to: target) == .no {
      return "`\(field.name)` is \(field.type.withArticle)"
    }
    guard type.kind == .enum else { return nil }
    for enumCase in registry.cases(of: type) {
      for parameter in enumCase.payload where solver.conforms(parameter.type, to: target) == .no {
        return "`.\(enumCase.name)` holds \(parameter.type.withArticle)"
      }
    }
    return nil
  }

  private func checkCollection(_ entry: DeclaredType, _ missing: inout [String]) {
    let own = selfType(of: entry.type)
    if entry.type.isNative { return }
    let witnesses = checker.witnesses
    let index = solver.associatedType("Index", of: own).map { "\($0)" } ?? "Int"
    for name in ["startIndex", "endIndex"] where witnesses.ownProperty(name, of: own) == nil {
      missing.append("var \(name): \(index)")
    }
    if witnesses.ownSubscript(of: own) == nil {
      let element = solver.associatedType("Element", of: own).map { "\($0)" } ?? "Element"
      missing.append("subscript(position: \(index)) -> \(element)")
    }
    var isRandomAccess = false
    if let target = registry.types["RandomAccessCollection"], index == "Int" {
      isRandomAccess = solver.conforms(own, to: target) == .yes
    }
    if !isRandomAccess, witnesses.ownMethod("index", ["after"], of: own) == nil {
      missing.append("func index(after i: \(index)) -> \(index)")
    }
  }

  private func checkSequence(_ entry: DeclaredType, _ missing: inout [String]) {
    let type = entry.type
    if type.isNative { return }
    func has(_ name: String) -> Bool {
      type.members[name] != nil
        || solver.protocols(of: selfType(of: type)).contains { target in
          !target.isNative
            && registry.members(of: target, named: name).contains {
              if case .function(let function) = $0, case .cell = function.implementation {
                true
              } else {
                false
              }
            }
        }
    }
    if has("makeIterator") || has("next") || has("startIndex") { return }
    missing.append("func makeIterator() -> some IteratorProtocol")
  }
}
