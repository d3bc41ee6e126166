// SPDX-License-Identifier: Apache-2.0

/// Makes completion candidates of what the probe found, best first.
struct CandidateList {
  let checker: Checker
  let probe: Probe
  let isMember: Bool

  init(_ checker: Checker, _ probe: Probe, isMember: Bool) {
    self.checker = checker
    self.probe = probe
    self.isMember = isMember
  }

  func make(onlyTypes: Bool) -> [Completion.Candidate] {
    if onlyTypes, !isMember { return fallback.filter { $0.kind == .type } }
    switch probe.place {
    case .member(let type, let isStatic):
      let found = members(of: type, isStatic: isStatic)
      return probe.isKeyPath ? found.filter { $0.kind == .property } : found
    case .implicit(let type?): return members(of: type, isStatic: true)
    case .implicit(nil): return []
    case .name(let names, let expected):
      let (fitting, other) = named(names, expected)
      return (takesValue ? fitting + labels : labels + fitting) + other + keywords
    case nil:
      return isMember ? [] : labels + fallback + keywords
    }
  }

  /// What can be imported.
  var modules: [Completion.Candidate] {
    checker.registry.moduleNames.union(["Foundation"]).sorted().map {
      Completion.Candidate(text: $0, kind: .module, signature: "module", summary: "")
    }
  }

  // MARK: Names

  private func named(_ names: [(name: String, symbols: [Symbol])], _ expected: Type?)
    -> (fitting: [Completion.Candidate], other: [Completion.Candidate])
  {
    let all = names.compactMap { entry in
      entry.symbols.last.map { ($0, candidate(entry.name, $0, member: false)) }
    }
    guard let expected else { return ([], all.map(\.1)) }
    let fitting = all.filter { fits($0.0, expected) }.map(\.1)
    return (fitting, all.filter { !fits($0.0, expected) }.map(\.1))
  }

  private func fits(_ symbol: Symbol, _ expected: Type) -> Bool {
    if case .variable(let variable) = symbol { return variable.type == expected }
    return false
  }

  private var fallback: [Completion.Candidate] {
    let registry = checker.registry
    let own = checker.globals.sorted { $0.key < $1.key }
    let names = (Array(registry.globals.keys) + registry.types.keys).sorted()
    let library = names.map { ($0, registry.global($0)) }
    return (own.map { ($0.key, $0.value) } + library).compactMap { name, symbols in
      if name.hasPrefix("_") || isOperator(name) { return nil }
      return symbols.last.map { candidate(name, $0, member: false) }
    }
  }

  /// Whether an argument without a label can stand at the cursor.
  private var takesValue: Bool {
    guard let call = probe.call, call.isAtLabel else { return false }
    return call.candidates.contains { candidate in
      candidate.parameters.indices.contains(call.index)
        && candidate.parameters[call.index].label == nil
    }
  }

  /// Whether nothing but an argument without a label can stand there.
  private func needsValue(_ candidate: Candidate, at index: Int) -> Bool {
    guard candidate.parameters.indices.contains(index) else { return false }
    let parameter = candidate.parameters[index]
    return parameter.label == nil && !parameter.hasDefault && !parameter.isVariadic
  }

  private var labels: [Completion.Candidate] {
    guard let call = probe.call, call.isAtLabel else { return [] }
    var found: [Completion.Candidate] = []
    for candidate in call.candidates where !needsValue(candidate, at: call.index) {
      for parameter in candidate.parameters {
        guard let label = parameter.label, !call.labels.contains(label) else { continue }
        found.append(
          Completion.Candidate(
            text: label + ": ",
            kind: .label,
            signature: parameter.text,
            summary: parameterText(parameter.name, candidate.function?.documentation ?? "")
          )
        )
      }
    }
    return found
  }

  /// What the `- Parameters` of a doc comment say of one parameter.
  private func parameterText(_ name: String, _ documentation: String) -> String {
    for line in documentation.split(separator: "\n") {
      let text = line.drop { $0 == " " || $0 == "-" }
      for start in ["\(name): ", "Parameter \(name): "] where text.hasPrefix(start) {
        return String(text.dropFirst(start.count))
      }
    }
    return ""
  }

  private var keywords: [Completion.Candidate] {
    Keywords.all.map {
      Completion.Candidate(text: $0.word, kind: .keyword, signature: "keyword", summary: $0.help)
    }
  }

  // MARK: Members

  private func members(of type: Type, isStatic: Bool) -> [Completion.Candidate] {
    let registry = checker.registry
    var found: [Completion.Candidate] = []
    if case .tuple(let elements) = type {
      for (index, element) in elements.enumerated() {
        found.append(
          Completion.Candidate(
            text: element.label ?? "\(index)",
            kind: .property,
            signature: "\(element.type)",
            summary: ""
          )
        )
      }
      return found
    }
    var replacements: [GenericParameter: Type] = [:]
    func add(_ owner: NominalType) {
      for name in owner.memberNames where !isHidden(name) {
        for symbol in registry.members(of: owner, named: name)
        where isVisible(symbol, isStatic: isStatic, of: type) {
          found.append(candidate(name, symbol, member: true, replacements))
        }
      }
    }
    if case .nominal(let nominal, let arguments) = type {
      for (parameter, argument) in zip(nominal.generics, arguments) {
        replacements[parameter] = argument
      }
      add(nominal)
    }
    for target in checker.solver.protocols(of: type) {
      if let own = target.selfParameter {
        replacements[own] = type
        // An associated type is known once somebody has looked at its declaration.
        for name in target.memberNames where target.undeclared[name] != nil {
          _ = registry.members(of: target, named: name)
        }
        for (name, parameter) in own.members {
          replacements[parameter] = checker.solver.associatedType(name, of: type)
        }
      }
      add(target)
    }
    return found
  }

  private func isHidden(_ name: String) -> Bool {
    name.hasPrefix("_") || name == "init" || name == "subscript" || isOperator(name)
  }

  private func isVisible(_ symbol: Symbol, isStatic: Bool, of type: Type) -> Bool {
    switch symbol {
    case .function(let function):
      return function.isStatic == isStatic && holds(function.requirements, of: type, function)
    case .property(let property):
      return property.isStatic == isStatic
        && holds(property.getter.requirements, of: type, property.getter)
    case .enumCase, .type: return isStatic
    case .variable: return !isStatic
    case .alias: return false
    }
  }

  /// Whether the conditions of the extension that declares it hold for the type.
  private func holds(_ requirements: [Requirement], of type: Type, _ function: FunctionSymbol)
    -> Bool
  {
    if requirements.isEmpty { return true }
    let opening = Opening(checker.solver, range: function.range, subject: "")
    if let own = function.owner?.selfParameter {
      opening.set(own, to: type)
    } else if case .nominal(let nominal, let arguments) = type {
      for (parameter, argument) in zip(nominal.generics, arguments) {
        opening.set(parameter, to: argument)
      }
    }
    let mark = checker.solver.mark()
    defer { checker.solver.rollBack(to: mark) }
    opening.open(function.generics)
    opening.require(requirements)
    return checker.solver.settle() == nil
  }

  private func candidate(
    _ name: String,
    _ symbol: Symbol,
    member: Bool,
    _ replacements: [GenericParameter: Type] = [:]
  ) -> Completion.Candidate {
    switch symbol {
    case .variable(let variable):
      return Completion.Candidate(
        text: name,
        kind: member ? .property : .variable,
        signature: "\(variable.type.substituting(replacements))",
        summary: firstSentence(variable.documentation)
      )
    case .function(let function):
      return Completion.Candidate(
        text: name,
        kind: member ? .method : .function,
        signature: function.substituted(replacements).signature,
        summary: firstSentence(function.explanation)
      )
    case .type(let type):
      return Completion.Candidate(
        text: name,
        kind: .type,
        signature: "\(type.kind) \(name)",
        summary: firstSentence(type.documentation)
      )
    case .alias(let type):
      return Completion.Candidate(
        text: name,
        kind: .type,
        signature: "typealias \(name) = \(type)",
        summary: ""
      )
    case .enumCase(let enumCase):
      let payload = enumCase.payload.map { "\($0.type.substituting(replacements))" }
      return Completion.Candidate(
        text: name,
        kind: .enumCase,
        signature: "case \(name)"
          + (payload.isEmpty ? "" : "(\(payload.joined(separator: ", ")))"),
        summary: firstSentence(enumCase.documentation)
      )
    case .property(let property):
      return Completion.Candidate(
        text: name,
        kind: .property,
        signature: "\(property.type.substituting(replacements))",
        summary: firstSentence(property.explanation)
      )
    }
  }
}

/// The first paragraph of a doc comment up to its first full stop.
func firstSentence(_ documentation: String) -> String {
  // Bytes, because all names that there are may be described at once.
  var sentence: [UInt8] = []
  for line in documentation.utf8.split(
    separator: UInt8(ascii: "\n"),
    omittingEmptySubsequences: false
  ) {
    if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { break }
    if !sentence.isEmpty {
      if sentence.last == UInt8(ascii: ".") { break }
      sentence.append(UInt8(ascii: " "))
    }
    for byte in line {
      if byte == UInt8(ascii: " "), sentence.last == UInt8(ascii: ".") {
        return String(decoding: sentence, as: UTF8.self)
      }
      sentence.append(byte)
    }
  }
  return String(decoding: sentence, as: UTF8.self)
}

extension FunctionSymbol {
  /// A copy for display, with type parameters replaced.
  func substituted(_ replacements: [GenericParameter: Type]) -> FunctionSymbol {
    if replacements.isEmpty { return self }
    let copy = FunctionSymbol(name: name, implementation: implementation, range: range)
    copy.parameters = parameters
    for index in copy.parameters.indices {
      copy.parameters[index].type = parameters[index].type.substituting(replacements)
    }
    copy.result = result.substituting(replacements)
    copy.isThrowing = isThrowing
    copy.owner = owner
    copy.isStatic = isStatic
    copy.isInitializer = isInitializer
    copy.generics = generics
    return copy
  }
}
