// SPDX-License-Identifier: Apache-2.0

extension Type {
  /// The type as a cell can write it, wherever it is declared; `nil` if it has no name there.
  var writtenName: String? { name(atom: false) }

  private func name(atom: Bool) -> String? {
    switch self {
    case .nominal(let type, let arguments):
      if type.isNative, type.module == nil {
        switch (type.name, arguments.count) {
        case ("Optional", 1): return arguments[0].name(atom: true).map { $0 + "?" }
        default: break
        }
      }
      return Self.name(type, arguments)
    case .tuple(let elements):
      return Self.list(elements) { element in
        guard let name = element.type.name(atom: false) else { return nil }
        return element.label.map { "\($0): \(name)" } ?? name
      }.map { "(\($0))" }
    case .function(let function):
      let parameters = Self.list(function.parameters) { parameter in
        if parameter.isVariadic || parameter.isAutoclosure { return nil }
        return parameter.type.name(atom: false).map { (parameter.isInout ? "inout " : "") + $0 }
      }
      guard let parameters, let result = function.result.name(atom: false) else { return nil }
      let text = "(\(parameters))\(function.isThrowing ? " throws" : "") -> \(result)"
      return atom ? "(\(text))" : text
    case .existential(let protocols):
      if protocols.isEmpty { return "Any" }
      let text = "any " + protocols.map(\.name).joined(separator: " & ")
      return atom ? "(\(text))" : text
    case .parameter(let parameter): return parameter.meaning?.name(atom: atom)
    case .metatype(let type): return type.name(atom: true).map { $0 + ".Type" }
    case .variable, .error: return nil
    }
  }

  private static func name(_ type: NominalType, _ arguments: [Type]) -> String? {
    let inherited = type.enclosing?.generics.count ?? 0
    guard !type.wasReplaced, arguments.count >= inherited,
      let own = list(Array(arguments.dropFirst(inherited)), { $0.name(atom: false) })
    else { return nil }
    var text = type.name
    if !own.isEmpty { text += "<\(own)>" }
    guard let enclosing = type.enclosing else { return text }
    return name(enclosing, Array(arguments.prefix(inherited))).map { "\($0).\(text)" }
  }

  private static func list<Element>(_ elements: [Element], _ name: (Element) -> String?) -> String?
  {
    var names: [String] = []
    for element in elements {
      guard let found = name(element) else { return nil }
      names.append(found)
    }
    return names.joined(separator: ", ")
  }

  /// The type with what `some P` stands for in its place.
  var underlying: Type {
    switch self {
    case .parameter(let parameter): return parameter.meaning?.underlying ?? self
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? self : .nominal(nominal, arguments.map(\.underlying))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.underlying) })
    default: return self
    }
  }
}

extension Checker {
  /// The type that a text means at the top level of a cell; `nil` if it means none.
  func type(named text: String, operators: OperatorTable) -> Type? {
    let source = SourceText(name: "type", text: "let x: \(text)")
    let parsed = Parser.parse(source, operators: operators)
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1,
      case .variable(let declaration) = parsed.statements[0].kind,
      declaration.bindings.count == 1, case .name("x") = declaration.bindings[0].pattern.kind,
      let syntax = declaration.bindings[0].type, declaration.bindings[0].value == nil,
      declaration.bindings[0].accessors == nil
    else { return nil }
    let work = CellChecker(self, source: source, globalCount: globalCount)
    let type = solver.resolve(work.resolve(syntax))
    let isKnown = work.diagnostics.isEmpty && !solver.hasFreeVariable(type) && type != .error
    for restore in work.undo.reversed() { restore() }
    solver.reset()
    return isKnown ? type : nil
  }
}
