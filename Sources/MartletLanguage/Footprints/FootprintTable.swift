// SPDX-License-Identifier: Apache-2.0

/// Finds the footprints of cells: follows calls into the functions of this and of earlier cells.
///
/// What is not known is taken to be read: a requirement of a protocol stands for the members of all
/// types that have one of its name, and whoever speaks of a type may have native code call what it
/// has for the protocols of the library (`==`, `description`, `next`). What closures keep to
/// themselves (a counter in a function that made them) is not followed.
final class FootprintTable {
  private let checker: Checker
  /// The function that is called where another one was meant.
  private let newest: (FunctionSymbol) -> FunctionSymbol
  /// Constants whose value is a closure: like a function, it sees what variables are when it is
  /// called.
  private var closures: [String: FunctionBody] = [:]
  /// Library types that have members from cells.
  private var extended: Set<NominalType> = []
  /// The types that the cell declares which is looked at.
  private var current: [NominalType] = []
  /// Of one cell: what functions lead to.
  private var known: [FunctionSymbol: Reach] = [:]
  private var implicit: [NominalType: [FunctionSymbol]] = [:]

  /// All that can be reached from somewhere.
  private struct Reach {
    var reads: Set<String> = []
    var writes: Set<String> = []
  }

  init(checker: Checker, newest: @escaping (FunctionSymbol) -> FunctionSymbol) {
    self.checker = checker
    self.newest = newest
  }

  // MARK: Cells

  /// The footprints of a cell that is about to run.
  func footprint(of cell: CheckedCell) -> CellFootprint {
    known = [:]
    implicit = [:]
    extended.formUnion(cell.extendedTypes.filter { $0.cell == nil })
    current = cell.declarations.compactMap {
      if case .type(let type) = $0.symbol { type } else { nil }
    }
    var temporaries: Set<Variable> = []
    var numbers: [Variable: Int] = [:]
    for statement in cell.statements {
      if case .declare(let variable, _) = statement.kind, variable.storage == .local {
        temporaries.insert(variable)
        numbers[variable] = numbers.count
      }
    }
    let added = addClosures(of: cell)
    defer { for (name, before) in added { closures[name] = before } }
    return CellFootprint(
      statements: cell.statements.map { footprint(of: $0, temporaries, numbers) },
      definitions: definitions(of: cell),
      variables: Set(cell.declarations.map(\.name))
    )
  }

  /// Takes note of what the first `executed` statements of the cell declare.
  func commit(_ cell: CheckedCell, executed: Int) {
    for declaration in cell.declarations where declaration.statement < executed {
      closures[declaration.name] = nil
    }
    _ = addClosures(of: cell, executed: executed)
    known = [:]
    implicit = [:]
    current = []
  }

  /// Adds the constants whose value is a closure; gives what was known under their names.
  private func addClosures(of cell: CheckedCell, executed: Int = .max)
    -> [(name: String, before: FunctionBody?)]
  {
    var before: [(String, FunctionBody?)] = []
    for statement in cell.statements.prefix(executed) {
      guard let (variable, body) = Self.closure(declaredBy: statement) else { continue }
      before.append((variable.footprintName, closures[variable.footprintName]))
      closures[variable.footprintName] = body
    }
    return before.reversed()
  }

  private static func closure(declaredBy statement: TypedStatement) -> (Variable, FunctionBody)? {
    guard case .declare(let variable, let value?) = statement.kind, !variable.isMutable,
      case .global = variable.storage, case .closure(let body) = value.kind, body.captures.isEmpty
    else { return nil }
    return (variable, body)
  }

  private func footprint(
    of statement: TypedStatement,
    _ temporaries: Set<Variable>,
    _ numbers: [Variable: Int]
  ) -> Footprint {
    func name(_ variable: Variable) -> String {
      numbers[variable].map { "\(Footprint.temporaryPrefix)\($0)" } ?? variable.footprintName
    }
    if Self.closure(declaredBy: statement) != nil { return Footprint() }
    if case .function = statement.kind { return Footprint() }
    let body = BodyFootprint.of(statement, temporaries: temporaries)
    var reach = Reach()
    follow(body, into: &reach, name)
    var overwrites = Set(body.bound.map(name))
    switch statement.kind {
    case .declare(let variable, _): overwrites.insert(name(variable))
    case .expression(let expression):
      if case .assign(.variable(let variable)?, _) = expression.kind {
        overwrites.insert(name(variable))
      }
    default: break
    }
    overwrites.formIntersection(reach.writes)
    // What is written perhaps, or in part, depends on what it was.
    reach.reads.formUnion(reach.writes.subtracting(overwrites))
    return Footprint(
      reads: reach.reads.sorted(),
      writes: reach.writes.sorted(),
      overwrites: overwrites
    )
  }

  // MARK: Following

  /// All that a call of the function can lead to; worked out once for a cell.
  private func reach(of function: FunctionSymbol) -> Reach {
    if let known = known[function] { return known }
    var reach = Reach()
    reach.reads.insert(function.footprintName)
    follow(.of(function), into: &reach, seen: [function], \.footprintName)
    known[function] = reach
    return reach
  }

  /// Functions of `seen` are being followed; where it is empty, each function that is met is worked
  /// out for itself, since other statements will call it, too.
  private func follow(
    _ body: BodyFootprint,
    into reach: inout Reach,
    seen started: Set<FunctionSymbol> = [],
    _ name: (Variable) -> String
  ) {
    var waiting: [FunctionSymbol] = []
    var seen = started
    var types: Set<NominalType> = []
    var requirements: Set<String> = []
    var bodies = [body]
    while let next = bodies.popLast() {
      for variable in next.writes { reach.writes.insert(name(variable)) }
      for variable in next.reads {
        let isNew = reach.reads.insert(name(variable)).inserted
        if let (function, _) = variable.firstValue { waiting.append(function) }
        if isNew, let closure = closures[variable.footprintName] { bodies.append(.of(closure)) }
      }
      for function in next.functions { waiting.append(newest(function)) }
      for requirement in next.requirements where requirements.insert(requirement).inserted {
        waiting += members(named: requirement)
      }
      for type in next.types where types.insert(type).inserted {
        reach.reads.insert(type.name)
        waiting += implicitMembers(of: type)
      }
      while bodies.isEmpty, let function = waiting.popLast() {
        guard seen.insert(function).inserted else { continue }
        if let known = started.isEmpty ? self.reach(of: function) : known[function] {
          reach.reads.formUnion(known.reads)
          reach.writes.formUnion(known.writes)
        } else {
          reach.reads.insert(function.footprintName)
          bodies.append(.of(function))
        }
      }
    }
  }

  /// The functions that a call of a requirement can mean.
  private func members(named name: String) -> [FunctionSymbol] {
    var types = Array(extended) + current
    for case .type(let type)? in checker.globals.values.map(\.last) { types.append(type) }
    var found: [FunctionSymbol] = []
    while let type = types.popLast() {
      for symbol in type.members[name] ?? [] { found += Self.functions(of: symbol) }
      guard !type.isNative else { continue }
      for case .type(let inner) in type.members.values.joined() { types.append(inner) }
    }
    if isOperator(name) { found += operators(named: name) { _ in true } }
    return found.map(newest)
  }

  /// What native code may call of a type that it is given values of.
  private func implicitMembers(of type: NominalType) -> [FunctionSymbol] {
    if let known = implicit[type] { return known }
    var found: [FunctionSymbol] = []
    var names: Set<String> = ["==", "<", ">", "<=", ">="]
    var targets = checker.registry.conformances(of: type).map(\.target)
    var seen = Set(targets)
    while let target = targets.popLast() {
      names.formUnion(target.memberNames + target.operatorNames)
      for inherited in checker.registry.conformances(of: target).map(\.target)
      where seen.insert(inherited).inserted {
        targets.append(inherited)
      }
    }
    // Whatever conforms may stand in for the protocol.
    if type.kind == .protocol { names.formUnion(type.memberNames) }
    for name in names {
      for symbol in type.members[name] ?? [] { found += Self.functions(of: symbol) }
      if isOperator(name) {
        found += operators(named: name) { function in
          function.parameters.contains { parameter in
            if case .nominal(type, _) = parameter.type { true } else { false }
          }
        }
      }
    }
    found = found.map(newest)
    implicit[type] = found
    return found
  }

  private func operators(named name: String, where fits: (FunctionSymbol) -> Bool)
    -> [FunctionSymbol]
  {
    guard let table = checker.registry.operators[name] else { return [] }
    return (table.byType.values.flatMap(\.self) + table.general).filter { $0.isOfCell && fits($0) }
  }

  private static func functions(of symbol: Symbol) -> [FunctionSymbol] {
    switch symbol {
    case .function(let function): function.isOfCell ? [function] : []
    case .property(let property):
      [property.getter, property.setter].compactMap(\.self).filter(\.isOfCell)
    default: []
    }
  }

  // MARK: Definitions

  private func definitions(of cell: CheckedCell) -> [CellFootprint.Definition] {
    var found: [CellFootprint.Definition] = []
    for declaration in cell.declarations {
      let content: Int
      var name = declaration.name
      switch declaration.symbol {
      case .variable: continue
      case .function(let function):
        content = Self.content(of: function)
        name = function.footprintName
      case .type(let type): content = self.content(of: type)
      case .alias(let type): content = "\(type)".hashValue
      case .property(let property):
        if property.observed != nil { continue }
        content = cell.source.text.hashValue
      case .enumCase: continue
      }
      found.append(.init(name: name, statement: declaration.statement, content: content))
    }
    for (index, statement) in cell.statements.enumerated() {
      guard let (variable, body) = Self.closure(declaredBy: statement) else { continue }
      let content = "\(variable.type) \(body.source.slice(body.range))".hashValue
      found.append(.init(name: variable.footprintName, statement: index, content: content))
    }
    // An extension counts from the start.
    for type in cell.extendedTypes where type.cell != nil {
      found.append(.init(name: type.name, statement: -1, content: content(of: type)))
    }
    for (_, new) in cell.replacedMembers {
      found.append(
        .init(name: new.footprintName, statement: -1, content: Self.content(of: new))
      )
    }
    return found
  }

  private static func content(of function: FunctionSymbol) -> Int {
    guard let body = function.body else { return 0 }
    return body.source.slice(function.range).hashValue
  }

  /// A type is another one if it is declared in other words, and if it conforms to more.
  private func content(of type: NominalType) -> Int {
    var hasher = Hasher()
    hasher.combine(ObjectIdentifier(type))
    hasher.combine(checker.registry.conformances(of: type).map(\.target.name).sorted())
    return hasher.finalize()
  }
}

extension Variable {
  /// What a footprint calls it.
  var footprintName: String { staticOwner.map { "\($0.name).\(name)" } ?? name }
}

extension FunctionSymbol {
  /// What a footprint calls it: `area(radius:)` where labels tell functions apart.
  var footprintName: String {
    if let owner { return "\(owner.name).\(name)" }
    return parameters.contains { $0.label != nil } && !isOperator(name) ? fullName : name
  }
}
