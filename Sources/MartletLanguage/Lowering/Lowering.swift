// SPDX-License-Identifier: Apache-2.0

/// Turns checked statements into code.
///
/// Generic functions are lowered once for every list of type arguments, so that the code knows all
/// representations. Functions are lowered when something first refers to them.
final class Lowering {
  struct Instance: Hashable {
    var function: FunctionSymbol
    var typeArguments: [Type]
  }

  let machine: Machine
  /// Where the variables at the top level are: the registers of the outermost frame.
  var globals: [Variable: Register] = [:]
  /// Number 0 is the result of a frame.
  var wordCount = 1
  var valueCount = 1
  /// How many variables the cell under way may add, at most.
  var newGlobals = 64
  /// Registers of variables that have been replaced.
  var freeWords: [Int] = []
  var freeValues: [Int] = []
  /// Variables that functions refer to: they must stay when their names are declared again.
  var usedByFunctions: Set<Variable> = []
  var instances: [Instance: Int] = [:]
  var preparedTypes: Set<NominalType> = []
  /// Variables of the cell under way that no later cell can name.
  private var cellTemporaries: [Variable] = []
  private var pending: [(index: Int, build: () throws -> Void)] = []
  /// What became of names that were declared again; see `Redeclarations.swift`.
  var redeclarations = Redeclarations()
  var redeclarationUndo: [RedeclarationUndo] = []
  /// The function of a cell whose body, or a closure in it, is being lowered.
  private(set) var currentFunction: FunctionSymbol?
  /// Bodies that can stand where they are called, and functions for which there is none.
  var inlineBodies: [FunctionSymbol: InlineBody?] = [:]
  /// The codes into which a function was lowered in place.
  private(set) var inlinedInto: [FunctionSymbol: Set<Int>] = [:]
  /// What each code was made of, to make it anew.
  private var recipes: [Int: Recipe] = [:]
  /// The code being made, unless it is that of a statement of a cell.
  private var currentIndex: Int?

  private struct Recipe {
    var body: FunctionBody
    var substitution: [GenericParameter: Type]
    var owner: FunctionSymbol?
    /// Whose place it takes in the machine.
    var home: Int
  }
  /// Where the code being made at the moment comes from, and what made it necessary.
  var active: FunctionBuilder?
  private(set) var origin: Diagnostic.Place?
  /// The cell that runs.
  var cellSource: SourceText?

  let witnesses: WitnessTable
  var thunks: [Thunk: Int] = [:]
  /// Which property describes the values of a type.
  var descriptions: [DescriptionKey: String?] = [:]
  /// Compound assignments made of the operators of cells' types.
  var compounds: [Instance: FunctionSymbol] = [:]

  init(machine: Machine, witnesses: WitnessTable) {
    self.machine = machine
    self.witnesses = witnesses
  }

  /// Lowers a statement at the top level of a cell.
  func lower(_ statement: TypedStatement, shows: Bool, in source: SourceText) throws -> Code {
    if case .declare(let variable, _) = statement.kind, variable.storage == .local {
      _ = register(of: variable)
      cellTemporaries.append(variable)
    }
    // Variables that the statement turns out to declare go below its intermediate results.
    let first = (word: wordCount + newGlobals, value: valueCount + newGlobals)
    let code = Code(name: nil, source: source)
    let builder = FunctionBuilder(
      code: code,
      range: statement.range,
      nextWord: first.word,
      nextValue: first.value
    )
    let lowering = BodyLowering(self, builder, isTop: true)
    lowering.statements = [statement]
    if shows, case .expression(let expression) = statement.kind {
      builder.range = expression.range
      let target = Register(index: 0, representation: .value, isTemporary: false)
      try lowering.evaluateBoxed(expression, into: target)
    } else {
      try lowering.lower(statement)
    }
    builder.reset(to: .init(word: first.word, value: first.value))
    builder.emit(.returnVoid)
    try builder.finish()
    // The frame holds the variables of the session, which must outlive the statement.
    code.keptValues = code.valueCount
    try lowerPending()
    return code
  }

  private func lowerPending() throws {
    do {
      while let next = pending.popLast() { try next.build() }
    } catch {
      takeBackRedeclarations(after: 0)
      // Functions that were not lowered must not be found by later cells.
      pending = []
      instances = instances.filter { machine.functions[$0.value].isLowered }
      throw error
    }
  }

  // MARK: Variables at the top level

  func register(of variable: Variable) -> Register {
    let global = redeclarations.home(of: variable)
    if let register = globals[global] { return register }
    let representation = global.type.representation
    let index: Int
    if representation.isWord {
      if let free = freeWords.popLast() {
        index = free
      } else {
        index = wordCount
        wordCount += 1
      }
    } else {
      if let free = freeValues.popLast() {
        index = free
      } else {
        index = valueCount
        valueCount += 1
      }
    }
    let register = Register(index: index, representation: representation, isTemporary: false)
    globals[global] = register
    return register
  }

  /// Where a variable is that has been given a value.
  func knownRegister(of variable: Variable) -> Register? {
    globals[redeclarations.home(of: variable)]
  }

  /// Gives up a variable whose name was declared again, unless a function refers to it.
  func release(_ variable: Variable) {
    let global = redeclarations.home(of: variable)
    guard !usedByFunctions.contains(global), let register = globals.removeValue(forKey: global)
    else { return }
    if register.isWord {
      freeWords.append(register.index)
    } else {
      machine.values[register.index] = .void
      freeValues.append(register.index)
    }
  }

  /// Gives up what only the cell that has just run could name.
  func endCell() {
    for variable in cellTemporaries { release(variable) }
    cellTemporaries = []
  }

  // MARK: Functions

  /// The index of a cell's function, which can be called at once.
  func compile(_ function: FunctionSymbol, _ typeArguments: [Type]) throws -> Int {
    let index = try index(of: function, typeArguments)
    try lowerPending()
    return index
  }

  /// The index of a body that no function symbol has, which can be called at once.
  func compile(_ body: FunctionBody) throws -> Int {
    let index = try lowerLater(body, substitution: [:])
    try lowerPending()
    return index
  }

  /// The index of a cell's function with concrete type arguments.
  func index(of mentioned: FunctionSymbol, _ typeArguments: [Type]) throws -> Int {
    try noteUse(of: mentioned)
    let function = redeclarations.newest(mentioned)
    let instance = Instance(function: function, typeArguments: typeArguments)
    if let index = instances[instance] { return index }
    guard let body = function.body else {
      throw Trap("internal", "`\(function.name)` has no body")
    }
    guard instances.count < 20_000 else {
      throw Trap("too-large", "`\(function.name)` is needed for too many types")
    }
    let substitution = Dictionary(
      zip(function.allGenerics, typeArguments),
      uniquingKeysWith: { first, _ in first }
    )
    let index = try lowerLater(body, substitution: substitution, of: function)
    instances[instance] = index
    return index
  }

  /// The code of a function, lowered later, for the place of another in the machine.
  func replacement(for function: FunctionSymbol, _ typeArguments: [Type]) throws -> Code? {
    guard let body = function.body else { return nil }
    let substitution = Dictionary(
      zip(function.allGenerics, typeArguments),
      uniquingKeysWith: { first, _ in first }
    )
    let index = try lowerLater(body, substitution: substitution, of: function)
    return machine.functions[index]
  }

  /// Tells that the code being made has a function's body in it.
  func noteInlining(of function: FunctionSymbol) {
    guard let currentIndex, let recipe = recipes[currentIndex] else { return }
    inlinedInto[function, default: []].insert(recipe.home)
  }

  /// Lets what is lowered belong to a function whose call is lowered in place.
  func enterInlined(_ function: FunctionSymbol) -> FunctionSymbol? {
    defer { currentFunction = function }
    return currentFunction
  }

  func leaveInlined(_ owner: FunctionSymbol?) { currentFunction = owner }

  /// The code of a function, lowered later, that takes the place of `index` in the machine.
  func settle(_ code: Code, at index: Int) {
    for made in machine.functions.indices.reversed() where machine.functions[made] === code {
      recipes[made]?.home = index
      return
    }
  }

  /// Makes codes anew into which a function was lowered in place that has a successor now.
  ///
  /// Returns the places of the codes, and the new codes.
  func remake(withInlined old: FunctionSymbol) -> [(index: Int, code: Code)] {
    var made: [(index: Int, code: Code)] = []
    for index in (inlinedInto[old] ?? []).sorted() {
      guard let recipe = recipes[index] else { continue }
      if let owner = recipe.owner, redeclarations.newest(owner) !== owner { continue }
      guard
        let new = try? lowerLater(
          recipe.body,
          substitution: recipe.substitution,
          of: recipe.owner
        )
      else { continue }
      recipes[new]?.home = index
      made.append((index, machine.functions[new]))
    }
    return made
  }

  /// Queues a body for lowering; the index of its code is known at once.
  func lowerLater(
    _ body: FunctionBody,
    substitution: [GenericParameter: Type],
    of owner: FunctionSymbol? = nil
  ) throws -> Int {
    let code = Code(name: body.name, source: body.source)
    code.parameters = body.parameters.map {
      witnesses.concrete($0.type, substitution).representation
    }
    code.result = witnesses.concrete(body.result, substitution).representation
    code.signature = Code.signature(code.parameters, code.result)
    code.ordering = Ordering(body) { witnesses.concrete($0, substitution) }
    let index = machine.add(code)
    let owner = owner ?? currentFunction
    recipes[index] = Recipe(body: body, substitution: substitution, owner: owner, home: index)
    let origin =
      self.origin
      ?? active.map { Diagnostic.Place(function: nil, range: $0.range, source: $0.code.source) }
    pending.append(
      (
        index,
        { [unowned self] in
          currentFunction = owner
          currentIndex = index
          self.origin = origin
          defer {
            currentFunction = nil
            currentIndex = nil
            self.origin = nil
          }
          try self.lower(body, into: code, substitution: substitution)
        }
      )
    )
    return index
  }

  private func lower(
    _ body: FunctionBody,
    into code: Code,
    substitution: [GenericParameter: Type]
  ) throws {
    let isWord = code.result.isWord
    let builder = FunctionBuilder(
      code: code,
      range: body.range,
      nextWord: isWord ? 1 : 0,
      nextValue: isWord ? 0 : 1
    )
    let lowering = BodyLowering(self, builder, isTop: false)
    lowering.substitution = substitution
    lowering.result = code.result
    try lowering.lowerBody(body)
    try builder.finish()
  }
}

extension FunctionSymbol {
  /// What the type arguments of a call stand for: the owner's parameters, then its own.
  var allGenerics: [GenericParameter] {
    guard let owner else { return generics }
    if owner.kind == .protocol { return (owner.selfParameter.map { [$0] } ?? []) + generics }
    return owner.generics + generics
  }
}
