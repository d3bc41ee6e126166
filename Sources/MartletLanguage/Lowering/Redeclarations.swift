// SPDX-License-Identifier: Apache-2.0

/// What has become of the names that cells declared more than once.
///
/// A variable that is declared again with the same type takes the register of the one before, so
/// functions of earlier cells see the new value. A function that is declared again with the same
/// signature takes the place of the one before in the table of functions. Whatever no longer fits is
/// *stale*; functions that use it, however far down, cannot be called until their cells run again.
struct Redeclarations {
  /// Variables that live in the register of an earlier one of the same name and type.
  var homes: [Variable: Variable] = [:]
  /// Functions in whose place a newer one is called.
  var successors: [FunctionSymbol: FunctionSymbol] = [:]
  /// Why what is in here cannot be used by functions of earlier cells any more.
  var staleVariables: [Variable: StaleUse.Change] = [:]
  var staleFunctions: [FunctionSymbol: StaleUse.Change] = [:]
  /// What has been declared under a name so far, one of every type or signature.
  var history: [String: [Symbol]] = [:]
  /// What the bodies that have been lowered speak of.
  var uses: [FunctionSymbol: Uses] = [:]

  struct Uses {
    var variables: Set<Variable> = []
    var functions: Set<FunctionSymbol> = []
  }

  func home(of variable: Variable) -> Variable { homes[variable] ?? variable }

  func newest(_ function: FunctionSymbol) -> FunctionSymbol {
    var found = function
    // A chain grows by one when a cell runs again; a declaration shortens it.
    while let next = successors[found] { found = next }
    return found
  }

  /// Why a function cannot be called, or `nil` if it can.
  func staleness(of function: FunctionSymbol) -> StaleUse? {
    if staleVariables.isEmpty && staleFunctions.isEmpty { return nil }
    var seen: Set<FunctionSymbol> = [function]
    var waiting = [function]
    while let next = waiting.popLast() {
      guard let uses = uses[next] else { continue }
      let changes =
        uses.variables.compactMap { staleVariables[$0] }
        + uses.functions.compactMap { staleFunctions[newest($0)] }
      if let change = changes.min(by: { $0.before < $1.before }) {
        return StaleUse(
          function: function.name,
          culprit: next.name,
          change: change
        )
      }
      for used in uses.functions.map(newest) where seen.insert(used).inserted {
        waiting.append(used)
      }
    }
    return nil
  }
}

/// A call of a function that was written for something that has become something else.
struct StaleUse: Error {
  struct Change {
    /// As it was: `threshold: Int`.
    var before: String
    /// What it is now: "`String`".
    var now: String
  }

  /// The function that is called.
  var function: String
  /// The one that uses what has changed: the same, or one that it calls.
  var culprit: String
  var change: Change

  var message: String {
    let text = "`\(culprit)` was written for `\(change.before)`, which is now \(change.now)"
    return culprit == function ? text : "`\(function)` calls `\(culprit)`, and \(text)"
  }

  var remedy: String { "Run the cell of `\(culprit)` again." }
}

/// What has to be taken back if the declarations of a cell are not reached.
struct RedeclarationUndo {
  var statement: Int
  var undo: () -> Void
}

extension Lowering {
  /// Ties what a cell declares to what earlier cells declared under the same names.
  func redeclare(_ cell: CheckedCell, _ before: [String: [Symbol]]) {
    redeclarationUndo = []
    cellSource = cell.source
    let declarations = cell.declarations
    for (old, new) in cell.replacedMembers { replace(old, by: new, from: 0) }
    for declaration in declarations {
      let old = before[declaration.name] ?? []
      let known = redeclarations.history[declaration.name] ?? []
      if known.isEmpty && old.isEmpty {
        redeclarations.history[declaration.name] = [declaration.symbol]
        continue
      }
      switch declaration.symbol {
      case .variable(let new): tie(new, known, declaration.statement)
      case .function(let new): tie(new, known, declaration)
      case .type, .alias, .enumCase, .property: break
      }
      for case .function(let old) in old { retire(old, for: declaration, declarations) }
    }
  }

  /// Changes one thing that is known, until the statement turns out not to be reached.
  ///
  /// A copy of all that is known, for each declaration, would take longer than the cell.
  private func note<Key, Value>(
    _ what: WritableKeyPath<Redeclarations, [Key: Value]>,
    _ key: Key,
    _ value: Value?,
    _ statement: Int
  ) {
    let before = redeclarations[keyPath: what].updateOrRemove(key, value)
    redeclarationUndo.append(
      RedeclarationUndo(statement: statement) { [unowned self] in
        _ = redeclarations[keyPath: what].updateOrRemove(key, before)
      }
    )
  }

  /// Takes back what belongs to statements that have not run.
  func takeBackRedeclarations(after executed: Int) {
    let undone = redeclarationUndo.filter { $0.statement >= executed }
    redeclarationUndo = []
    for entry in undone.reversed() { entry.undo() }
  }

  private func tie(_ new: Variable, _ known: [Symbol], _ statement: Int) {
    for case .variable(let old) in known where old.type == new.type && old !== new {
      if globals[old] == nil { _ = register(of: old) }
      note(\.homes, new, old, statement)
      note(\.staleVariables, old, nil, statement)
      return
    }
    note(\.history, new.name, known + [.variable(new)], statement)
  }

  private func tie(
    _ new: FunctionSymbol,
    _ known: [Symbol],
    _ declaration: CheckedCell.Declaration
  ) {
    for case .function(let old) in known where isSameSignature(old, new) {
      succeed(old, new, declaration.statement)
      var symbols = known
      symbols.removeAll { if case .function(let other) = $0 { other === old } else { false } }
      note(\.history, new.name, symbols + [.function(new)], declaration.statement)
      return
    }
    note(\.history, new.name, known + [.function(new)], declaration.statement)
  }

  /// Puts a member that an extension declares again into the place of the one before.
  private func replace(_ old: FunctionSymbol, by new: FunctionSymbol, from statement: Int) {
    if isSameSignature(old, new) {
      succeed(old, new, statement)
    } else {
      let change = StaleUse.Change(before: old.signature, now: "`\(new.signature)`")
      note(\.staleFunctions, old, change, statement)
    }
  }

  /// Calls a function wherever another one was meant.
  private func succeed(_ old: FunctionSymbol, _ new: FunctionSymbol, _ statement: Int) {
    note(\.staleFunctions, old, nil, statement)
    note(\.successors, old, new, statement)
    for (instance, index) in instances where instance.function === old {
      let made = Instance(function: new, typeArguments: instance.typeArguments)
      guard let code = try? replacement(for: new, made.typeArguments) else { continue }
      settle(code, at: index)
      let former = machine.replace(index, by: code)
      instances[made] = index
      redeclarationUndo.append(
        RedeclarationUndo(statement: statement) { [unowned self] in
          _ = machine.replace(index, by: former)
          instances[made] = nil
        }
      )
    }
    for (index, code) in remake(withInlined: old) {
      let former = machine.replace(index, by: code)
      redeclarationUndo.append(
        RedeclarationUndo(statement: statement) { [unowned self] in
          _ = machine.replace(index, by: former)
        }
      )
    }
  }

  /// Marks the variables that a statement has put out of sight: functions that were written for them
  /// cannot be called by what follows.
  func retireVariables(
    after statement: Int,
    _ declarations: [CheckedCell.Declaration],
    _ before: [String: [Symbol]]
  ) {
    for declaration in declarations where declaration.statement == statement {
      guard case .variable(let old)? = before[declaration.name]?.last else { continue }
      let home = redeclarations.home(of: old)
      if case .variable(let new) = declaration.symbol, redeclarations.home(of: new) === home {
        continue
      }
      redeclarations.staleVariables[home] = StaleUse.Change(
        before: "\(old.name): \(old.type)",
        now: text(declaration.symbol)
      )
      redeclarationUndo.append(
        RedeclarationUndo(statement: statement) { [unowned self] in
          redeclarations.staleVariables[home] = nil
        }
      )
    }
  }

  /// Marks a function that a declaration has put out of sight, unless another of its kind took its
  /// place.
  private func retire(
    _ old: FunctionSymbol,
    for declaration: CheckedCell.Declaration,
    _ all: [CheckedCell.Declaration]
  ) {
    guard redeclarations.successors[old] == nil else { return }
    if case .function(let new) = declaration.symbol,
      old.parameters.map(\.label) != new.parameters.map(\.label)
    {
      return
    }
    // Overloads of the new cell may be a better fit than this one.
    for other in all {
      if case .function(let new) = other.symbol, new.name == old.name, isSameSignature(old, new) {
        return
      }
    }
    let change = StaleUse.Change(before: old.signature, now: text(declaration.symbol))
    note(\.staleFunctions, old, change, declaration.statement)
  }

  /// Takes note that a name means nothing any more.
  func forget(_ symbol: Symbol) {
    switch symbol {
    case .variable(let variable):
      let home = redeclarations.home(of: variable)
      redeclarations.staleVariables[home] = StaleUse.Change(
        before: "\(variable.name): \(variable.type)",
        now: "gone"
      )
      release(variable)
    case .function(let function):
      redeclarations.staleFunctions[function] = StaleUse.Change(
        before: function.signature,
        now: "gone"
      )
    case .type, .alias, .enumCase, .property: break
    }
  }

  private func text(_ symbol: Symbol) -> String {
    switch symbol {
    case .variable(let variable): "`\(variable.type)`"
    case .function(let function): "`\(function.signature)`"
    case .type(let type): "a \(type.kind)"
    case .alias: "a type"
    case .property(let property): "`\(property.type)`"
    case .enumCase: "a case"
    }
  }

  private func isSameSignature(_ old: FunctionSymbol, _ new: FunctionSymbol) -> Bool {
    guard old !== new, old.generics.count == new.generics.count else { return false }
    if old.generics.isEmpty {
      return old.parameters.map(\.label) == new.parameters.map(\.label)
        && old.parameters.map(\.type) == new.parameters.map(\.type)
        && old.parameters.map(\.isInout) == new.parameters.map(\.isInout)
        && old.result == new.result && old.isThrowing == new.isThrowing
    }
    return old.signature == new.signature
  }

  /// Notes that the body being lowered speaks of a variable at the top level.
  func noteUse(of variable: Variable) throws {
    guard let owner = currentFunction else { return }
    let home = redeclarations.home(of: variable)
    redeclarations.uses[owner, default: .init()].variables.insert(home)
    if let change = redeclarations.staleVariables[home] {
      throw located(StaleUse(function: owner.name, culprit: owner.name, change: change))
    }
  }

  /// Notes that the body being lowered, or the cell, speaks of a function; an error if that function
  /// cannot be called any more.
  func noteUse(of function: FunctionSymbol) throws {
    if let owner = currentFunction {
      redeclarations.uses[owner, default: .init()].functions.insert(function)
    }
    let newest = redeclarations.newest(function)
    if let owner = currentFunction, let change = redeclarations.staleFunctions[newest] {
      throw located(StaleUse(function: owner.name, culprit: owner.name, change: change))
    }
    if let stale = redeclarations.staleness(of: newest) { throw located(stale) }
  }

  /// The error at the place in the cell that runs.
  private func located(_ stale: StaleUse) -> any Error {
    guard let active else { return Trap("stale-function", stale.message, stale.remedy) }
    var place = Diagnostic.Place(function: nil, range: active.range, source: active.code.source)
    if let cellSource, place.source.text != cellSource.text, let origin { place = origin }
    return Diagnostic(
      "stale-function",
      stale.message,
      at: place.range,
      in: place.source,
      remedy: stale.remedy
    )
  }
}

extension Dictionary {
  /// Sets a value, or removes it; gives the one before.
  fileprivate mutating func updateOrRemove(_ key: Key, _ value: Value?) -> Value? {
    guard let value else { return removeValue(forKey: key) }
    return updateValue(value, forKey: key)
  }
}
