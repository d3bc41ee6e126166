// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  /// What a name means here.
  enum Meaning {
    case variable(Variable)
    case functions([FunctionSymbol])
    case type(Type)
    case property(PropertySymbol)
    /// A member spoken of without `self.`, inside a type.
    case member(Scope.ImplicitSelf)
    case nothing
  }

  /// Finds a name from the inside out: blocks, the cell, earlier cells, the modules.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - range: Where it stands, if it is to be remembered as a use of what it means.
  /// - Returns: What it means.
  func lookUp(_ name: String, at range: SourceRange? = nil) -> Meaning {
    var functions: [FunctionSymbol] = []
    var current: Scope? = scope
    while let scope = current {
      if let symbols = scope.names[name] {
        if scope === cellScope { noteReference(name, range, isEarlier: false) }
        if let meaning = single(symbols, in: scope) { return meaning }
        functions += symbols.compactMap(function)
        if scope !== cellScope { return .functions(functions) }
      }
      if let implicit = scope.implicitSelf, hasMember(implicit, name, in: scope.frame) {
        return .member(implicit)
      }
      if let owner = scope.owner, let meaning = meaning(of: name, in: owner) { return meaning }
      current = scope.parent
    }
    if functions.isEmpty, let type = innerType(name) { return .type(type) }
    if let symbols = checker.globals[name] {
      if functions.isEmpty { noteReference(name, range, isEarlier: true) }
      if functions.isEmpty, let meaning = single(symbols, in: nil) { return meaning }
      // A function that the cell declares takes the place of those of earlier cells.
      functions += symbols.compactMap(function).filter { old in
        !functions.contains { old.parameters.map(\.label) == $0.parameters.map(\.label) }
      }
    }
    let symbols = registry.global(name)
    if functions.isEmpty, let meaning = single(symbols, in: nil) { return meaning }
    functions += symbols.compactMap(function).filter { old in
      !functions.contains { isSameSignature(old, $0) }
    }
    return functions.isEmpty ? .nothing : .functions(functions)
  }

  /// A type parameter, an associated type, `Self` or a type inside the type at hand.
  private func innerType(_ name: String) -> Type? {
    if let parameter = genericsInSight[name] { return solver.shallow(.parameter(parameter)) }
    guard let owner = currentOwner, name.first?.isUppercase == true, name != owner.name else {
      return nil
    }
    if name == "Self" { return selfType(of: owner) }
    if let parameter = owner.generics.first(where: { $0.name == name }) {
      return solver.shallow(.parameter(parameter))
    }
    if let own = owner.selfParameter {
      guard registry.declaresAssociatedType(name, owner) else { return nil }
      return solver.shallow(.parameter(registry.member(name, of: own)))
    }
    let context = DeclarationContext(source: source, module: nil, owner: owner)
    return TypeScope(registry: registry, context: context).memberType(name, of: owner)
  }

  /// What a name means by the types that the code stands in: `Self`, a type inside, a static member
  /// of a type around.
  private func meaning(of name: String, in owner: NominalType) -> Meaning? {
    if name == "Self" { return .type(selfType(of: owner)) }
    let types = TypeScope(
      registry: registry,
      context: DeclarationContext(source: source, module: nil, owner: owner)
    )
    var current: NominalType? = owner
    while let type = current {
      if let found = types.memberType(name, of: type) { return .type(found) }
      if type !== owner {
        let around = selfType(of: type)
        if !members(of: around, named: name, isStatic: true, receiver: .none).isEmpty {
          return .member(.type(around))
        }
      }
      current = type.enclosing
    }
    return owner.generics.first { $0.name == name }.map { .type(.parameter($0)) }
  }

  private func noteReference(_ name: String, _ range: SourceRange?, isEarlier: Bool) {
    guard let range else { return }
    references[range] = NameReference(name: name, isEarlier: isEarlier)
  }

  private func hasMember(_ implicit: Scope.ImplicitSelf, _ name: String, in owner: Frame) -> Bool {
    switch implicit {
    case .value(let variable):
      guard !members(of: variable.type, named: name, isStatic: false, receiver: .none).isEmpty
      else { return false }
      noteUse(of: variable, in: owner)
      return true
    case .type(let type):
      return !members(of: type, named: name, isStatic: true, receiver: .none).isEmpty
    }
  }

  func isSameSignature(_ one: FunctionSymbol, _ other: FunctionSymbol) -> Bool {
    one.parameters.map(\.label) == other.parameters.map(\.label)
      && one.parameters.map(\.type) == other.parameters.map(\.type)
  }

  private func function(_ symbol: Symbol) -> FunctionSymbol? {
    if case .function(let function) = symbol { function } else { nil }
  }

  private func single(_ symbols: [Symbol], in scope: Scope?) -> Meaning? {
    guard let last = symbols.last else { return nil }
    switch last {
    case .variable(let variable):
      if let scope { noteUse(of: variable, in: scope.frame) }
      return .variable(variable)
    case .type(let type): return .type(.nominal(type, []))
    case .alias(let type): return .type(type)
    case .property(let property): return .property(property)
    case .enumCase, .function: return nil
    }
  }

  /// Marks a variable of an outer function as captured by the functions between.
  func noteUse(of variable: Variable, in owner: Frame) {
    guard owner !== frame else { return }
    if case .global = variable.storage { return }
    variable.isCaptured = true
    var current: Frame? = frame
    while let frame = current, frame !== owner {
      frame.capture(variable)
      current = frame.parent
    }
  }

  /// Every name in sight, nearest first, for suggestions and completion.
  func namesInSight() -> [String] {
    var names: [String] = []
    var current: Scope? = scope
    while let scope = current {
      names += scope.names.keys.sorted()
      current = scope.parent
    }
    names += checker.globals.keys.sorted()
    names += registry.globals.keys.sorted() + registry.types.keys.sorted()
    names += registry.aliases.keys.sorted()
    return names.filter { !$0.hasPrefix("_") && !isOperator($0) }
  }

  // MARK: Expressions that are names

  func inferName(_ name: String, _ range: SourceRange, expected: Type?) -> Draft {
    if let (base, labels) = compoundName(name) {
      return inferCompoundName(base, labels, range, expected: expected)
    }
    if isOperator(name) { return inferOperatorReference(name, range, expected: expected) }
    if name == "self", case .nothing = lookUp(name) {
      report("unknown-name", "there is no `self` here", range)
      return wrong(range)
    }
    switch lookUp(name, at: range) {
    case .variable(let variable): return use(variable, range)
    case .functions(let functions):
      return inferFunctionReference(functions, name: name, range, expected: expected)
    case .type(let type):
      let text = "\(type)"
      report(
        "type-as-value",
        "`\(text)` is a type, and a value is needed here",
        range,
        remedy: "Make a value with `\(text)(…)`, or write `\(text).self` for the type itself."
      )
      return wrong(range)
    case .property(let property):
      let candidate = Candidate(callee: .property(property), receiver: .none)
      return use(property, open(candidate, range), [], range)
    case .member(.value(let base)):
      return inferMember(use(base, range), Identifier(name, range), range, expected: expected)
    case .member(.type(let type)):
      return inferStaticMember(type, Identifier(name, range), range, expected: expected)
    case .nothing:
      reportUnknownName(name, range)
      return wrong(range)
    }
  }

  /// Whether a type stands between the code and a variable of a function.
  private func isOutOfReach(_ variable: Variable) -> Bool {
    guard variable.storage == .local, let owner = owners[variable], owner !== frame else {
      return false
    }
    var current: Frame? = frame
    while let frame = current, frame !== owner {
      if frame.isOfType { return true }
      current = frame.parent
    }
    return false
  }

  /// The value of a variable.
  func use(_ variable: Variable, _ range: SourceRange) -> Draft {
    if isOutOfReach(variable) {
      report(
        "captured-by-type",
        "a type that is declared in a function cannot use the function's `\(variable.name)`",
        range,
        remedy: "Pass it to an initialiser or a method of the type."
      )
    }
    if flow.isUnset(variable) {
      report(
        "used-before-set",
        "`\(variable.name)` may have no value yet here",
        range,
        remedy: "Give it a value on every path that leads here."
      )
    }
    let place = Place(
      build: { .variable(variable) },
      obstacle: variable.isMutable || isError(variable.type) ? nil : .constant(variable),
      root: variable
    )
    let solver = solver
    return Draft(variable.type, range, place: place) {
      TypedExpression(.variable(variable), type: solver.resolve(variable.type), range: range)
    }
  }

  /// A finished call as a draft.
  func call(
    _ symbol: FunctionSymbol,
    typeArguments: [Type],
    _ arguments: [() -> TypedArgument],
    _ result: Type,
    _ range: SourceRange
  ) -> Draft {
    if case .cell = symbol.implementation { frame.mentioned.append(symbol) }
    if symbol.isThrowing, !symbol.isRethrowing || metThrowing { noteThrow(symbol.thrownType) }
    return Draft(result, range) { [self] in
      let types = typeArguments.map { final($0, range) }
      return TypedExpression(
        .call(symbol, typeArguments: types, arguments: arguments.map { $0() }),
        type: final(result, range),
        range: range
      )
    }
  }

  func reportUnknownName(_ name: String, _ range: SourceRange) {
    if name.isEmpty { return }
    if let upcoming = findUpcoming(name) {
      if isBehindType(name) {
        report(
          "captured-by-type",
          "a type that is declared in a function cannot use the function's `\(name)`",
          range,
          remedy: "Pass it to an initialiser or a method of the type."
        )
        return
      }
      let line = source.line(at: upcoming.start)
      report(
        "used-before-declaration",
        "`\(name)` is used before its declaration on line \(line)",
        range,
        remedy: "Move the declaration above this line."
      )
      return
    }
    if let (meant, remedy) = Self.foreignNames[name] {
      report(
        "unknown-name",
        name.first?.isUppercase == true && meant == nil
          ? "there is no `\(name)` in cells" : "there is no `\(name)` in Swift",
        range,
        remedy: remedy,
        fix: meant.map { (range, $0) }
      )
      return
    }
    let message = "there is nothing called `\(name)` here"
    // The same name missing again is the same mistake.
    if diagnostics.contains(where: { $0.message == message }) { return }
    let nearest = nearestName(to: name, among: namesInSight())
    let declaration = name.first?.isUppercase == true ? "" : ", as in `let \(name) = …`"
    report(
      "unknown-name",
      message,
      range,
      remedy: nearest.map { "Did you mean `\($0)`?" }
        ?? "Declare it first\(declaration), or run the cell that declares it.",
      fix: nearest.map { (range, $0) }
    )
  }

  /// Whether a type stands between the code and the block that will declare the name.
  private func isBehindType(_ name: String) -> Bool {
    var isBehind = false
    var current: Scope? = scope
    while let scope = current, scope.upcoming[name] == nil {
      if scope.frame.isOfType { isBehind = true }
      current = scope.parent
    }
    return isBehind && current !== cellScope && current != nil
  }

  private func findUpcoming(_ name: String) -> SourceRange? {
    var current: Scope? = scope
    while let scope = current {
      if let range = scope.upcoming[name] { return range }
      current = scope.parent
    }
    return nil
  }

  /// What people who come from Python write, and what Swift calls it.
  static let foreignNames: [String: (fix: String?, remedy: String)] = [
    "True": ("true", "Write `true`."),
    "False": ("false", "Write `false`."),
    "None": ("nil", "Write `nil`."),
    "null": ("nil", "Write `nil`."),
    "NaN": ("Double.nan", "Write `Double.nan`."),
    "len": (nil, "Write `x.count` instead of `len(x)`."),
    "range": (
      nil, "Write `0..<n` instead of `range(n)`, and `stride(from:to:by:)` for other steps."
    ),
    "str": ("String", "Write `String(x)`, or `\"\\(x)\"`."),
    "int": ("Int", "Write `Int(x)`."),
    "float": ("Double", "Write `Double(x)`."),
    "bool": ("Bool", "Write `Bool`."),
    "list": ("Array", "Write `Array(x)`."),
    "dict": (nil, "Write `[:]` with a type, as in `let d: [String: Int] = [:]`."),
    "sum": (nil, "Write `x.reduce(0, +)` instead of `sum(x)`."),
    "sorted": (nil, "Write `x.sorted()` instead of `sorted(x)`."),
    "enumerate": (nil, "Write `x.enumerated()` instead of `enumerate(x)`."),
    "input": (nil, "A cell cannot ask for input; write the value into the cell."),
    "elif": ("else if", "Write `else if`."),
    "not": ("!", "Write `!x` instead of `not x`."),
    "def": ("func", "Write `func name(parameter: Type) -> Type { … }`."),
    "this": ("self", "Write `self`."),
    "Task": (nil, "Leave it out: a cell does one thing after the other."),
    "DispatchQueue": (nil, "Leave it out: a cell does one thing after the other."),
    "Thread": (nil, "Leave it out: a cell does one thing after the other."),
    "Timer": (nil, "Leave it out: a cell does one thing after the other."),
    "pi": ("Double.pi", "Write `Double.pi`."),
    "inf": ("Double.infinity", "Write `Double.infinity`."),
    "nan": ("Double.nan", "Write `Double.nan`."),
    "Math": (nil, "Write the function alone, as in `sqrt(2.0)`."),
    "math": (nil, "Write the function alone, as in `sqrt(2.0)`."),
    "Mirror": (nil, "Leave it out: cells cannot look into types."),
    "MemoryLayout": (nil, "Leave it out: cells cannot see how values lie in memory."),
    "dump": (nil, "Write `print(x)`, or `debugPrint(x)` for texts in quotes."),
    "NSLog": (nil, "Write `print(x)`."),
    "JSONEncoder": (nil, "Write the text yourself, or keep the data in a table."),
    "JSONDecoder": (nil, "Read a CSV file as a table, or take the text apart with `split`."),
    "JSONSerialization": (
      nil, "Read a CSV file as a table, or take the text apart with `split`."
    ),
    "Bundle": (nil, "Name the file by its path from the notebook's folder."),
    "UserDefaults": (nil, "Keep the value in a variable."),
    "ProcessInfo": (nil, "Leave it out: a cell does not see the system around it."),
    "CommandLine": (nil, "Declare a variable in a cell tagged `parameters`."),
    "readLine": (nil, "A cell cannot ask for input; write the value into the cell."),
    "exit": (nil, "Leave it out: a cell ends with its last statement."),
    "NSRegularExpression": (
      nil, "Use `contains`, `hasPrefix`, `split` and the other methods of strings."
    ),
    "Regex": (nil, "Use `contains`, `hasPrefix`, `split` and the other methods of strings."),
    "NumberFormatter": (nil, "Write `x.formatted()`, or `String(format: \"%.2f\", x)`."),
    "Measurement": (nil, "Convert with a factor, as in `let meters = kilometers * 1000`."),
    "Decimal": (nil, "Compute with `Double`, or with `Int` in the smallest unit, such as cents."),
    "NSArray": ("Array", "Write `Array`, as in `[1, 2, 3]`."),
    "NSDictionary": ("Dictionary", "Write `Dictionary`, as in `[\"a\": 1]`."),
    "NSString": ("String", "Write `String`."),
    "NSNumber": (nil, "Write `Int` or `Double`."),
    "DispatchSemaphore": (nil, "Leave it out: a cell does one thing after the other."),
    "NSLock": (nil, "Leave it out: a cell does one thing after the other."),
    "UnsafeMutablePointer": (nil, "Use an array."),
    "UnsafePointer": (nil, "Use an array."),
    "withUnsafeBytes": (nil, "Use the array itself: cells cannot see how values lie in memory."),
    "float64": ("Double", "Write `Double`."),
  ]
}
