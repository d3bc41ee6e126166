// SPDX-License-Identifier: Apache-2.0

/// Finds the meaning and the type of everything in a cell, or says what is wrong with it.
///
/// Keeps what earlier cells declared. A cell that is checked changes nothing that later ones see
/// until ``commit(_:executed:)`` says how far it ran. Confined to the session's thread.
package final class Checker {
  let registry = Registry()
  let solver: Solver
  /// Finds what fulfils the requirements of protocols; lowering asks it, too.
  let witnesses: WitnessTable
  /// What cells have declared so far, newest last.
  private(set) var globals: [String: [Symbol]] = [:]
  private(set) var globalCount = 0
  /// Types whose names mean other types by now.
  private(set) var replacedTypes: [NominalType] = []
  /// The most errors that are reported for one cell.
  package static let errorLimit = 10

  /// Loads the declarations that cells can use.
  ///
  /// - Parameters:
  ///   - prelude: The standard library.
  ///   - modules: Host modules; their numbers are their places in the array.
  package init(prelude: SourceText, modules: [NativeModule]) {
    solver = Solver(registry: registry)
    witnesses = WitnessTable(registry: registry, solver: solver)
    load(prelude, module: nil)
    for (number, module) in modules.enumerated() {
      registry.moduleNames.insert(module.name)
      load(SourceText(name: module.name, text: module.interface), module: number)
    }
  }

  private func load(_ source: SourceText, module: Int?) {
    let parsed = Parser.parse(source, as: .interface)
    for diagnostic in parsed.diagnostics {
      let line = source.line(at: diagnostic.range.start)
      registry.note("\(source.name), line \(line): \(diagnostic.message)")
    }
    registry.load(parsed.statements, source: source, module: module)
  }

  /// What is wrong with the modules' own declarations, for tests; empty for good ones.
  ///
  /// Complete only after ``declareEverything()``.
  package var moduleProblems: [String] { registry.problems }

  /// Looks at every declaration of every module, which normally happens on first use.
  package func declareEverything() { registry.declareEverything() }

  /// Ends the cycles of references among the declarations; nothing can be checked any more.
  func letGo() {
    registry.types.values.forEach { $0.letGo() }
    for symbol in globals.values.joined() {
      switch symbol {
      case .type(let type): type.letGo()
      case .function(let function): function.body = nil
      default: break
      }
    }
    replacedTypes.forEach { $0.letGo() }
  }

  /// Checks a cell.
  ///
  /// - Parameters:
  ///   - statements: The syntax tree; it must have parsed without an error.
  ///   - source: The text it was made from.
  ///   - givesValuesLater: Whether variables that are declared without a value will have one from
  ///     somewhere else before anything runs.
  /// - Returns: The typed tree, or `nil` with at least one and at most ten diagnostics.
  package func check(
    _ statements: [Statement],
    source: SourceText,
    givesValuesLater: Bool = false
  ) -> (cell: CheckedCell?, diagnostics: [Diagnostic]) {
    witnesses.reset()
    let work = CellChecker(self, source: source, globalCount: globalCount)
    work.givesValuesLater = givesValuesLater
    let cell = work.checkCell(statements)
    solver.reset()
    if work.diagnostics.isEmpty { return (cell, []) }
    for restore in work.undo.reversed() { restore() }
    // Names that are missing most likely belong to a module that is.
    let isModuleMissing = work.diagnostics.contains { $0.code == "unknown-module" }
    let consequences: Set<String> = ["unknown-name", "unknown-type-name", "unknown-member"]
    if isModuleMissing { work.diagnostics.removeAll { consequences.contains($0.code) } }
    let sorted = work.diagnostics.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
    return (nil, Array(sorted.prefix(Self.errorLimit)))
  }

  /// Makes visible what the first `executed` statements of the cell declare.
  package func commit(_ cell: CheckedCell, executed: Int) {
    globalCount = max(globalCount, cell.globalCount)
    var own: Set<FunctionSymbol> = []
    for declaration in cell.declarations where declaration.statement < executed {
      if case .function(let function) = declaration.symbol { own.insert(function) }
      declare(declaration.name, declaration.symbol, own)
    }
  }

  private func declare(_ name: String, _ symbol: Symbol, _ own: Set<FunctionSymbol>) {
    switch symbol {
    case .function(let new):
      if isOperator(name) {
        registry.add(operator: new)
        return
      }
      // Functions of earlier cells stay if their labels tell them apart: whoever changes the type of
      // a parameter and runs a cell again does not want an overload.
      let others = (globals[name] ?? []).filter { other in
        guard case .function(let old) = other, old !== new else { return false }
        return own.contains(old) || old.parameters.map(\.label) != new.parameters.map(\.label)
      }
      globals[name] = others + [symbol]
    default:
      if case .type(let old)? = globals[name]?.last {
        if case .type(let new) = symbol, new === old { return }
        old.wasReplaced = true
        replacedTypes.append(old)
      }
      globals[name] = [symbol]
    }
  }

  /// Forgets what cells have declared under a name and says what that was.
  func forget(_ name: String) -> [Symbol] {
    let symbols = globals.removeValue(forKey: name) ?? []
    for case .type(let type) in symbols {
      type.wasReplaced = true
      replacedTypes.append(type)
    }
    return symbols
  }

  /// The newest meaning of every name that cells have declared.
  package var declaredNames: [String: Symbol] {
    globals.compactMapValues(\.last).filter { _, symbol in
      if case .type(let type) = symbol { !type.isAdopted } else { true }
    }
  }

  /// Counts the types declared so far as the standard library's.
  func adoptDeclarations() {
    for case .type(let type)? in globals.values.map(\.last) { type.isAdopted = true }
  }
}

extension Registry {
  /// Looks at every declaration.
  func declareEverything() {
    for name in globals.keys { _ = global(name) }
    for name in aliases.keys { _ = global(name) }
    for name in operators.keys { _ = operatorTable(name) }
    for type in types.values {
      for name in Array(type.undeclared.keys) { _ = members(of: type, named: name) }
      _ = conformances(of: type)
    }
  }
}
