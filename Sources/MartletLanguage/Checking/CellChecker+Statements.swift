// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Statements that have been checked.
  struct Block {
    var build: () -> [TypedStatement]
    /// Whether the end is never reached.
    var leaves: Bool
  }

  /// Checks the whole cell.
  func checkCell(_ statements: [Statement]) -> CheckedCell {
    var typed: [TypedStatement] = []
    var deferred: [TypedStatement] = []
    hoist(statements)
    for statement in statements {
      effort = 0
      let made = checkStatement(statement)
      settleAll()
      for statement in made() {
        // It runs when the cell is done.
        if case .defer(let body) = statement.kind {
          let block = TypedStatement.Kind.do(LoopLabel(), body, error: nil, [])
          deferred.insert(TypedStatement(block, statement.range), at: 0)
        } else {
          typed.append(statement)
        }
      }
      note(declarationsOf: statement, after: typed.count - 1)
    }
    // A body may hold types with bodies of their own.
    var next = 0
    while next < waitingBodies.count {
      waitingBodies[next]()
      next += 1
    }
    // They keep this checker alive.
    waitingBodies = []
    waitingMembers = [:]
    settleCaptures()
    for index in declarations.indices { declarations[index].statement += staticStatements.count }
    typed = staticStatements + typed
    var showsLast = false
    if let last = statements.last, case .expression(let expression) = last.kind,
      !last.endsWithSemicolon, case .expression(let value)? = typed.last?.kind
    {
      showsLast = value.type != .tuple([])
      if case .assign = expression.kind { showsLast = false }
    }
    if !deferred.isEmpty {
      typed += deferred
      showsLast = false
    }
    var cell = CheckedCell(
      source: source,
      statements: typed,
      showsLastValue: showsLast,
      globalCount: globalCount,
      declarations: declarations,
      replacedMembers: replacedMembers,
      references: references
    )
    if diagnostics.isEmpty, probe == nil { cell.missingTries = checkEffects(typed) }
    cell.extendedTypes = extendedTypes
    return cell
  }

  private func note(declarationsOf statement: Statement, after index: Int) {
    var names: [String] = []
    switch statement.kind {
    case .variable(let declaration):
      names = declaration.bindings.flatMap { Self.names(in: $0.pattern) }
    case .function(let declaration): names = [declaration.name.text]
    case .type(let declaration): names = [declaration.name.text]
    case .typealias(let name, _, _): names = [name.text]
    case .guard(let conditions, _):
      for case .unwrap(_, let pattern, _, _) in conditions { names += Self.names(in: pattern) }
    default: return
    }
    for name in names {
      for symbol in cellScope.names[name] ?? [] {
        if case .function(let function) = symbol, case .function = statement.kind,
          function.range != functionRange(statement)
        {
          continue
        }
        declarations.append(
          CheckedCell.Declaration(name: name, symbol: symbol, statement: index)
        )
      }
    }
  }

  private func functionRange(_ statement: Statement) -> SourceRange? {
    if case .function(let declaration) = statement.kind { declaration.range } else { nil }
  }

  static func names(in pattern: Pattern) -> [String] {
    switch pattern.kind {
    case .name(let name): [name]
    case .tuple(let parts): parts.flatMap { names(in: $0.pattern) }
    case .binding(_, let inner), .some(let inner), .as(let inner, _): names(in: inner)
    case .enumCase(_, _, let arguments): (arguments ?? []).flatMap { names(in: $0.pattern) }
    case .wildcard, .is, .expression: []
    }
  }

  /// Checks the statements of a block in a scope of their own.
  func checkBlock(_ statements: [Statement], in given: Scope? = nil) -> Block {
    let outer = scope
    scope = given ?? Scope(parent: outer, frame: frame)
    defer { scope = outer }
    hoist(statements)
    var builds: [() -> [TypedStatement]] = []
    var leaves = false
    for statement in statements {
      if closureDepth == 0 { effort = 0 }
      let made = checkStatement(statement)
      builds.append(finishNow(made))
      if !flow.isReachable { leaves = true }
    }
    return Block(build: { builds.flatMap { $0() } }, leaves: leaves)
  }

  /// Outside of closures a statement is settled before the next one is looked at.
  func finishNow<Result>(_ build: @escaping () -> Result) -> () -> Result {
    guard closureDepth == 0 else { return build }
    settleAll()
    let made = build()
    return { made }
  }

  /// Declares the functions of a block before its statements, and notes what else it will declare.
  func hoist(_ statements: [Statement]) {
    hoistTypes(statements)
    for statement in statements {
      switch statement.kind {
      case .function(let declaration): declareFunction(declaration)
      case .variable(let declaration):
        for name in declaration.bindings.flatMap({ Self.names(in: $0.pattern) })
        where scope.upcoming[name] == nil {
          scope.upcoming[name] = statement.range
        }
      default: break
      }
    }
    if !waitingLocalBodies.isEmpty { finishLocalTypes() }
  }

  // MARK: One statement

  func checkStatement(_ statement: Statement) -> () -> [TypedStatement] {
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      if case .statement(let inner) = expression.kind { return checkStatement(inner) }
      let draft = infer(expression)
      if isNever(draft.type) { flow.isReachable = false }
      return { [TypedStatement(.expression(draft.build()), range)] }
    case .variable(let declaration): return checkVariable(declaration, range)
    case .function(let declaration): return checkFunction(declaration, range)
    case .type, .typealias: return { [] }
    case .import(let name):
      if !registry.moduleNames.contains(name.text), !Parser.familiarModules.contains(name.text) {
        report(
          "unknown-module",
          "there is no module `\(name.text)` here",
          name.range,
          remedy: "Delete the line: all of `Martlet` and what a cell can use of `Foundation` is"
            + " there without `import`."
        )
      }
      return { [] }
    case .operatorDeclaration: return { [] }
    case .if(let conditions, let then, let otherwise):
      return checkIf(conditions, then, otherwise, range)
    case .guard(let conditions, let otherwise): return checkGuard(conditions, otherwise, range)
    case .for(let label, let pattern, let sequence, let filter, let body):
      return checkFor(label, pattern, sequence, filter, body, range)
    case .while(let label, let conditions, let body):
      return checkWhile(label, conditions, body, range)
    case .repeat(let label, let body, let condition):
      return checkRepeat(label, body, condition, range)
    case .switch(let label, let subject, let cases):
      return checkSwitch(label, subject, cases, range)
    case .do(let label, let body, let catches): return checkDo(label, body, catches, range)
    case .defer(let body): return checkDefer(body, range)
    case .return(let value): return checkReturn(value, range)
    case .throw(let value): return checkThrow(value, range)
    case .break(let label): return checkJump("break", label, range)
    case .continue(let label): return checkJump("continue", label, range)
    case .fallthrough:
      guard let target = frame.jumps.last, target.kind == .switch, target.fallsInto != nil else {
        reportMisplacedFallthrough(range)
        return { [] }
      }
      if target.fallsInto == true {
        report(
          "misplaced-jump",
          "`fallthrough` cannot lead into a case that binds names",
          range,
          remedy: "Repeat the statements, or put them into a function."
        )
      }
      fallthroughFlow = flow
      flow.isReachable = false
      return { [TypedStatement(.fallthrough, range)] }
    case .missing: return { [] }
    }
  }

  func isNever(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = solver.shallow(type) { return nominal.name == "Never" }
    return false
  }

  private func checkReturn(_ value: Expression?, _ range: SourceRange) -> () -> [TypedStatement] {
    defer { flow.isReachable = false }
    guard frame.kind != .top else {
      report(
        "misplaced-return",
        "`return` can only stand in a function",
        range,
        remedy: "To end a cell early, put its code into a function."
      )
      if let value { _ = infer(value) }
      return { [] }
    }
    if deferDepth > 0, frame.kind == .function {
      report(
        "misplaced-return",
        "`return` cannot lead out of a `defer`",
        range,
        remedy: "What a `defer` does cannot change where the function goes on."
      )
      return { [] }
    }
    frame.hasReturn = true
    guard let value else {
      if !solver.unify(frame.result, void) {
        report(
          "missing-value",
          "`\(frame.name)` must return \(shown(frame.result).withArticle)",
          range
        )
      }
      return { [TypedStatement(.return(nil), range)] }
    }
    if let failableResult, initializing != nil, case .nil = value.kind, frame.kind == .function {
      let none = TypedExpression(.none, type: failableResult, range: value.range)
      return { [TypedStatement(.return(none), range)] }
    }
    if isVoid(frame.result), frame.kind == .function {
      let draft = infer(value)
      if !isVoid(draft.type), !isError(draft.type) {
        report(
          "type-mismatch",
          "`\(frame.name)` is declared without a result, but this returns"
            + " \(shown(draft.type).withArticle)",
          value.range,
          remedy: "Add `-> \(shown(draft.type))` before the function's `{`."
        )
      }
      return { [TypedStatement(.return(draft.build()), range)] }
    }
    let draft = check(value, to: frame.result, as: .result(frame))
    return { [TypedStatement(.return(draft.build()), range)] }
  }

  private func checkThrow(_ value: Expression, _ range: SourceRange) -> () -> [TypedStatement] {
    defer { flow.isReachable = false }
    guard let error = registry.types["Error"] else { return { [] } }
    let wanted = frame.catchers.isEmpty ? frame.thrownType : frame.catchers.last?.declared
    let inner = infer(value, expected: wanted ?? .existential([error]))
    let target = wanted ?? .existential([error])
    // Its type is not what `catch` knows: only a function's `throws(E)` says that.
    noteThrow(nil)
    let draft: Draft
    if let coerced = coerce(inner, to: target) {
      draft = coerced
    } else {
      reportMismatch(inner, expected: target, purpose: .thrown, syntax: value)
      draft = wrong(range)
    }
    return { [TypedStatement(.throw(draft.build()), range)] }
  }

  private func checkJump(_ keyword: String, _ label: Identifier?, _ range: SourceRange)
    -> () -> [TypedStatement]
  {
    defer { flow.isReachable = false }
    let target = frame.jumps.last { entry in
      if let label { return entry.label == label.text }
      return entry.kind == .loop || (keyword == "break" && entry.kind == .switch)
    }
    guard let target, keyword == "break" || target.kind == .loop else {
      reportMisplacedJump(keyword, label, range)
      return { [] }
    }
    if keyword == "break" { target.breakFlow.add(flow) } else { target.continueFlow.add(flow) }
    let kind: TypedStatement.Kind =
      keyword == "break" ? .break(target.target) : .continue(target.target)
    return { [TypedStatement(kind, range)] }
  }

  // MARK: Variables

  private func checkVariable(_ declaration: VariableDeclaration, _ range: SourceRange)
    -> () -> [TypedStatement]
  {
    var builds: [() -> [TypedStatement]] = []
    for binding in declaration.bindings {
      if binding.accessors != nil || declaration.head.has("lazy") {
        builds.append(checkAccessed(binding, declaration))
        continue
      }
      builds.append(checkBinding(binding, isMutable: declaration.isMutable, declaration.head))
    }
    return { builds.flatMap { $0() } }
  }

  private func checkBinding(
    _ binding: VariableDeclaration.Binding,
    isMutable: Bool,
    _ head: DeclarationHead
  ) -> () -> [TypedStatement] {
    let pattern = binding.pattern
    let annotation = binding.type.map(resolve)
    let names = Self.names(in: pattern)
    let title = names.count == 1 ? names[0] : "this"
    guard let value = binding.value else {
      return declareWithoutValue(pattern, annotation, isMutable: isMutable, head)
    }
    let draft: Draft
    if let annotation {
      draft = check(value, to: annotation, as: .initial(title))
    } else {
      refuseWholeNumbers(value)
      draft = infer(value)
      if isError(draft.type) {
        // What follows may use the names all the same.
        declareAll(pattern, .error, isMutable: isMutable)
        return { [] }
      }
      if case .nil = value.kind {
        report(
          "unknown-type",
          "`nil` alone does not say what type `\(title)` is",
          value.range,
          remedy: "Write the type, as in `\(isMutable ? "var" : "let") \(title): Double? = nil`."
        )
        declareAll(pattern, .error, isMutable: isMutable)
        return { [] }
      }
      reportEmptyLiteral(value, title, isMutable: isMutable)
    }
    let type = annotation ?? draft.type
    if case .name(let name) = pattern.kind {
      let made = finishNow { draft.build() }
      if annotation == nil { solver.applyDefaults(type) }
      let settled = closureDepth == 0 ? final(type, pattern.range) : type
      let variable = declare(name, settled, isMutable: isMutable, pattern.range)
      variable.documentation = head.documentation
      variable.hasWrittenType = annotation != nil
      return { [self] in
        variable.type = final(variable.type, pattern.range)
        return [TypedStatement(.declare(variable, made()), pattern.range)]
      }
    }
    let made = finishNow { draft.build() }
    let bound = bind(pattern, type, isMutable: isMutable)
    return { bound(made()) }
  }

  private func reportEmptyLiteral(_ value: Expression, _ title: String, isMutable: Bool) {
    let keyword = isMutable ? "var" : "let"
    switch value.kind {
    case .array(let elements) where elements.isEmpty:
      report(
        "unknown-type",
        "an empty array does not say what it is an array of",
        value.range,
        remedy: "Write the type: `\(keyword) \(title): [Double] = []`."
      )
    case .dictionary(let pairs) where pairs.isEmpty:
      report(
        "unknown-type",
        "an empty dictionary does not say what its keys and values are",
        value.range,
        remedy: "Write the type: `\(keyword) \(title): [String: Int] = [:]`."
      )
    default: break
    }
  }

  private func declareWithoutValue(
    _ pattern: Pattern,
    _ annotation: Type?,
    isMutable: Bool,
    _ head: DeclarationHead
  ) -> () -> [TypedStatement] {
    guard case .name(let name) = pattern.kind else {
      if case .tuple(let parts) = pattern.kind, let annotation,
        let types = tupleTypes(annotation, parts.count, pattern.range)
      {
        let made = zip(parts, types).map {
          declareWithoutValue($0.pattern, $1, isMutable: isMutable, head)
        }
        return { made.flatMap { $0() } }
      }
      report("missing-value", "a pattern needs a value to take apart", pattern.range)
      return { [] }
    }
    guard let annotation else {
      report(
        "missing-value",
        "`\(name)` has neither a value nor a type",
        pattern.range,
        remedy: "Write `\(isMutable ? "var" : "let") \(name) = …`."
      )
      declareAll(pattern, .error, isMutable: isMutable)
      return { [] }
    }
    let variable = declare(name, annotation, isMutable: isMutable, pattern.range)
    variable.documentation = head.documentation
    let range = pattern.range
    if isMutable, wrapped(annotation) != nil {
      let none = TypedExpression(.none, type: annotation, range: range)
      return { [TypedStatement(.declare(variable, none), range)] }
    }
    if !givesValuesLater || scope !== cellScope { flow.declare(variable) }
    return { [TypedStatement(.declare(variable, nil), range)] }
  }

  private func declareAll(_ pattern: Pattern, _ type: Type, isMutable: Bool) {
    for name in Self.names(in: pattern) {
      _ = declare(name, type, isMutable: isMutable, pattern.range)
    }
  }

  /// Makes a variable known in the present scope.
  func declare(_ name: String, _ type: Type, isMutable: Bool, _ range: SourceRange) -> Variable {
    if let shared = alternatives?[name] {
      joinAlternative(shared, type, range)
      scope.names[name] = [.variable(shared)]
      return shared
    }
    let variable = newVariable(name, type, isMutable: isMutable, range)
    if let before = scope.names[name] {
      let line: String
      if case .variable(let old)? = before.last {
        line = " on line \(source.line(at: old.range.start))"
      } else {
        line = ""
      }
      report(
        "redeclared",
        "`\(name)` is declared\(line) already",
        range,
        remedy: "Choose another name; a later cell may declare it again."
      )
    }
    scope.upcoming[name] = nil
    scope.names[name] = [.variable(variable)]
    return variable
  }

  /// Takes a value apart into the variables of a tuple pattern.
  private func bind(_ pattern: Pattern, _ type: Type, isMutable: Bool)
    -> (TypedExpression) -> [TypedStatement]
  {
    let range = pattern.range
    switch pattern.kind {
    case .wildcard:
      return { value in
        let node = TypedExpression(.assign(nil, value), type: .tuple([]), range: range)
        return [TypedStatement(.expression(node), range)]
      }
    case .name(let name):
      let settled = closureDepth == 0 ? final(type, range) : type
      let variable = declare(name, settled, isMutable: isMutable, range)
      return { [self] value in
        variable.type = final(variable.type, range)
        return [TypedStatement(.declare(variable, value), range)]
      }
    case .tuple(let parts):
      guard let types = tupleTypes(type, parts.count, range) else {
        declareAll(pattern, .error, isMutable: isMutable)
        return { _ in [] }
      }
      let whole = Variable(
        name: "tuple",
        type: type,
        isMutable: false,
        storage: .local,
        range: range
      )
      owners[whole] = frame
      let binds = zip(parts, types).map { part, type in
        bind(part.pattern, type, isMutable: isMutable)
      }
      return { [self] value in
        whole.type = value.type
        var statements = [TypedStatement(.declare(whole, value), range)]
        for (index, bind) in binds.enumerated() {
          if case .wildcard = parts[index].pattern.kind { continue }
          let part = element(of: use(whole, range), index, types[index], range)
          statements += bind(part.build())
        }
        return statements
      }
    default:
      report("bad-pattern", "only names and tuples can stand on the left of a declaration", range)
      declareAll(pattern, .error, isMutable: isMutable)
      return { _ in [] }
    }
  }

  /// Whether a pattern stands behind the `for` of a loop.
  private func isLoopPattern(_ range: SourceRange) -> Bool {
    let start = max(0, range.start - 8)
    let before = String(decoding: source.bytes[start..<range.start], as: UTF8.self)
    return before.split { !$0.isLetter }.last == "for"
  }

  func tupleTypes(_ type: Type, _ count: Int, _ range: SourceRange) -> [Type]? {
    if isError(type) { return Array(repeating: .error, count: count) }
    if solver.isFree(type) {
      let elements = (0..<count).map { _ in
        Type.TupleElement(label: nil, type: solver.fresh())
      }
      if solver.unify(type, .tuple(elements)) { return elements.map(\.type) }
    }
    guard case .tuple(let elements) = solver.shallow(type) else {
      report(
        "type-mismatch",
        "this takes a tuple apart, but the value is \(shown(type).withArticle)",
        range,
        remedy: isLoopPattern(range)
          ? "Write `.enumerated()` behind the sequence for places and elements, `zip(a, b)` for two."
          : nil
      )
      return nil
    }
    guard elements.count == count else {
      report(
        "type-mismatch",
        "the tuple has \(MartletLanguage.count(elements.count, "element")), but \(count) are named",
        range
      )
      return nil
    }
    return elements.map(\.type)
  }
}
