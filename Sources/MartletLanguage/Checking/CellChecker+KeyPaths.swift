// SPDX-License-Identifier: Apache-2.0

// Key paths: as functions, where a function is expected, else as values of `KeyPath` and its kin. A
// value holds functions that read, and for a `WritableKeyPath` one that sets; the arguments of its
// subscripts are computed when it is made, and two are equal if they name the same.

extension CellChecker {
  /// The names of the types of key paths, from the one that can do most.
  private static let keyPathTypes = ["WritableKeyPath", "KeyPath", "PartialKeyPath"]

  /// The type arguments of a type of key paths, with its place among ``keyPathTypes``.
  func keyPathType(_ type: Type) -> (rank: Int, arguments: [Type])? {
    guard case .nominal(let nominal, let arguments) = solver.shallow(type), nominal.isNative,
      let rank = Self.keyPathTypes.firstIndex(of: nominal.name), !arguments.isEmpty
    else { return nil }
    return (rank, arguments)
  }

  /// A path whose subscripts have had their arguments taken out.
  private struct Path {
    var expression: Expression
    var captures: [(variable: Variable, value: Draft)] = []
    /// What it goes through, for comparing and printing.
    var text = ""
    var hasLink = false
  }

  func inferKeyPath(
    _ root: TypeSyntax?,
    _ path: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    probeKeyPath(root, names(in: path))
    let target = expected.map { solver.shallow(wrapped($0) ?? $0) }
    var rootType: Type?
    var function: FunctionType?
    if case .function(let wanted)? = target, wanted.parameters.count == 1 {
      function = wanted
      rootType = wanted.parameters[0].type
    } else if let target, let (_, arguments) = keyPathType(target) {
      rootType = arguments[0]
    }
    if let root {
      let written = resolve(root)
      if let known = rootType, !solver.unify(written, known) {
        report(
          "type-mismatch",
          "this key path begins from \(written.withArticle), and one from"
            + " \(shown(known).withArticle) is needed",
          range
        )
        return wrong(range)
      }
      rootType = rootType ?? written
    }
    guard let rootType, !solver.isFree(rootType) || function != nil else {
      report(
        "unknown-type",
        "nothing says which type this key path begins from",
        range,
        remedy: "Write the type before the first dot, as in `\\Point.x`."
      )
      return wrong(range)
    }
    let outer = scope
    let inner = Scope(parent: outer, frame: outer.frame)
    scope = inner
    defer { scope = outer }
    var taken = Path(expression: path)
    taken.expression = takeArguments(path, &taken)
    if let function { return keyPathFunction(taken, function, rootType, expected, range) }
    return keyPathValue(taken, rootType, range)
  }

  // MARK: The parts

  /// The members that a path goes through.
  private func names(in path: Expression) -> [Identifier] {
    switch path.kind {
    case .member(let base?, let name): names(in: base) + [name]
    case .tupleElement(let base, _), .optionalLink(let base), .forceUnwrap(let base),
      .chain(let base), .subscript(let base, _):
      names(in: base)
    default: []
    }
  }

  /// Puts names of constants into the place of what stands in subscripts.
  private func takeArguments(_ expression: Expression, _ path: inout Path) -> Expression {
    let range = expression.range
    switch expression.kind {
    case .member(let base?, let name):
      let inner = takeArguments(base, &path)
      if name.text == "self" {
        if path.text.isEmpty { path.text = ".self" }
        return inner
      }
      path.text += ".\(name.text)"
      return Expression(.member(base: inner, name: name), range)
    case .tupleElement(let base, let index):
      let inner = takeArguments(base, &path)
      path.text += ".\(index)"
      return Expression(.tupleElement(base: inner, index: index), range)
    case .optionalLink(let base):
      let inner = takeArguments(base, &path)
      path.text += "?"
      path.hasLink = true
      return Expression(.optionalLink(inner), range)
    case .forceUnwrap(let base):
      let inner = takeArguments(base, &path)
      path.text += "!"
      return Expression(.forceUnwrap(inner), range)
    case .chain(let base): return Expression(.chain(takeArguments(base, &path)), range)
    case .subscript(let base, let arguments):
      let inner = takeArguments(base, &path)
      path.text += ".subscript("
      var named: [Argument] = []
      for argument in arguments {
        path.text += (argument.label?.text ?? "_") + ":"
        named.append(keep(argument, &path))
      }
      path.text += ")"
      return Expression(.subscript(base: inner, arguments: named), range)
    default: return expression
    }
  }

  private func keep(_ argument: Argument, _ path: inout Path) -> Argument {
    if isContextual(argument.value) { return argument }
    let value = infer(argument.value)
    solver.applyDefaults(value.type)
    let variable = Variable(
      name: "argument \(path.captures.count) of the key path",
      type: value.type,
      isMutable: false,
      storage: .local,
      range: argument.value.range
    )
    owners[variable] = frame
    scope.names[variable.name] = [.variable(variable)]
    path.captures.append((variable, value))
    return Argument(
      label: argument.label,
      value: Expression(.name(variable.name), argument.value.range)
    )
  }

  /// Goes the path from a variable, in a function of its own.
  private func walk(_ path: Path, _ type: Type, _ range: SourceRange)
    -> (draft: Draft, root: Variable, frame: Frame)
  {
    let root = Variable(name: "self", type: type, isMutable: true, storage: .local, range: range)
    let inner = Frame(parent: frame, kind: .closure, name: "key path", result: void)
    let outer = scope
    scope = Scope(parent: outer, frame: inner)
    defer { scope = outer }
    owners[root] = inner
    scope.names[Expression.keyPathRoot] = [.variable(root)]
    return (infer(path.expression), root, inner)
  }

  private func closure(
    _ parameters: [Variable],
    _ statements: [TypedStatement],
    gives result: Type,
    _ frame: Frame,
    _ range: SourceRange
  ) -> TypedExpression {
    let body = FunctionBody(
      name: "key path",
      parameters: parameters,
      result: result,
      statements: statements,
      captures: frame.captures,
      range: range,
      source: source
    )
    bodies.append((body, frame))
    let type = FunctionType(parameters: parameters.map { .init(type: $0.type) }, result: result)
    return TypedExpression(.closure(body), type: .function(type), range: range)
  }

  /// The constants that hold what stands in subscripts, then the value.
  private func block(_ path: Path, _ value: TypedExpression) -> TypedExpression {
    if path.captures.isEmpty { return value }
    var statements = path.captures.map { entry in
      let built = entry.value.build()
      entry.variable.type = built.type
      return TypedStatement(.declare(entry.variable, built), entry.variable.range)
    }
    let result = Variable(
      name: "key path",
      type: value.type,
      isMutable: false,
      storage: .local,
      range: value.range
    )
    statements.append(TypedStatement(.declare(result, value), value.range))
    return TypedExpression(
      .block(statements, result: result),
      type: value.type,
      range: value.range
    )
  }

  // MARK: As a function

  private func keyPathFunction(
    _ path: Path,
    _ function: FunctionType,
    _ rootType: Type,
    _ expected: Type?,
    _ range: SourceRange
  ) -> Draft {
    let (value, root, inner) = walk(path, rootType, range)
    guard let result = coerce(value, to: function.result) else {
      reportMismatch(value, expected: function.result, purpose: .result(inner))
      return wrong(range)
    }
    let type = Type.function(function)
    return Draft(type, range) { [self] in
      for entry in path.captures { entry.variable.type = final(entry.value.type, range) }
      let built = result.build()
      root.type = final(root.type, range)
      let made = closure(
        [root],
        [TypedStatement(.return(built), range)],
        gives: built.type,
        inner,
        range
      )
      return block(path, TypedExpression(made.kind, type: final(type, range), range: range))
    }
  }

  // MARK: As a value

  private func keyPathValue(_ path: Path, _ rootType: Type, _ range: SourceRange) -> Draft {
    let (value, root, readFrame) = walk(path, rootType, range)
    if isError(value.type) { return wrong(range) }
    let (target, changed, writeFrame) = walk(path, rootType, range)
    var isWritable = false
    if !path.hasLink, let place = target.place, place.obstacle == nil { isWritable = true }
    let type = Type.nominal(
      registry.core(isWritable ? "WritableKeyPath" : "KeyPath"),
      [rootType, value.type]
    )
    changed.isReassigned = true
    let any = Type.existential([])
    return Draft(type, range) { [self] in
      for entry in path.captures { entry.variable.type = final(entry.value.type, range) }
      let whole = final(type, range)
      root.type = final(rootType, range)
      let read = value.build()
      let reader = closure(
        [root],
        [TypedStatement(.return(read), range)],
        gives: read.type,
        readFrame,
        range
      )
      let erased = TypedExpression(.erased(value.build()), type: any, range: range)
      let eraser = closure(
        [root],
        [TypedStatement(.return(erased), range)],
        gives: any,
        readFrame,
        range
      )
      var writer = TypedExpression(.none, type: optional(any), range: range)
      if isWritable, let place = target.place {
        writer = self.writer(place, changed, root.type, read.type, writeFrame, range)
      }
      let arguments = path.captures.map { entry in
        TypedExpression(
          .variable(entry.variable),
          type: entry.variable.type,
          range: entry.variable.range
        )
      }
      let name = TypedExpression(
        .string("\\\(root.type)\(path.text)"),
        type: string,
        range: range
      )
      let parts: [TypedExpression] =
        [reader, eraser, writer, name]
        + arguments.map { TypedExpression(.erased($0), type: any, range: range) }
      let make = FunctionSymbol(
        name: "key path",
        implementation: .native("KeyPath.make"),
        range: range
      )
      make.parameters = parts.map { .init(label: nil, name: "part", type: $0.type) }
      make.result = whole
      let made = TypedExpression(
        .call(make, typeArguments: [], arguments: parts.map { .value($0) }),
        type: whole,
        range: range
      )
      return block(path, made)
    }
  }

  /// The function that takes a root and a value, and gives the root with the value in it.
  private func writer(
    _ place: Place,
    _ root: Variable,
    _ rootType: Type,
    _ valueType: Type,
    _ frame: Frame,
    _ range: SourceRange
  ) -> TypedExpression {
    root.type = rootType
    let new = Variable(
      name: "newValue",
      type: valueType,
      isMutable: false,
      storage: .local,
      range: range
    )
    let value = TypedExpression(.variable(new), type: valueType, range: range)
    let set = TypedExpression(.assign(place.build(), value), type: void, range: range)
    let changed = TypedExpression(.variable(root), type: rootType, range: range)
    return closure(
      [root, new],
      [TypedStatement(.expression(set), range), TypedStatement(.return(changed), range)],
      gives: rootType,
      frame,
      range
    )
  }

  // MARK: Using one

  /// The key path in `value[keyPath: path]`.
  func keyPathArgument(_ arguments: [Argument]) -> Expression? {
    guard arguments.count == 1, arguments[0].label?.text == "keyPath" else { return nil }
    return arguments[0].value
  }

  func inferKeyPathSubscript(_ base: Expression, _ path: Expression, _ range: SourceRange) -> Draft
  {
    let base = infer(base)
    guard let type = knownType(base) else { return wrong(range) }
    let wanted = Type.nominal(registry.core("KeyPath"), [type, solver.fresh()])
    let found = infer(path, expected: wanted)
    if isError(found.type) { return wrong(range) }
    guard let (rank, arguments) = keyPathType(found.type) else {
      report(
        "type-mismatch",
        "`keyPath:` takes a key path, and this is \(shown(found.type).withArticle)",
        path.range
      )
      return wrong(range)
    }
    guard solver.unify(arguments[0], type) else {
      report(
        "type-mismatch",
        "this key path begins from \(shown(arguments[0]).withArticle), and the value is"
          + " \(shown(type).withArticle)",
        path.range
      )
      return wrong(range)
    }
    let any = Type.existential([])
    let result = arguments.count > 1 ? arguments[1] : any
    let getter = keyPathAccess(arguments.count > 1 ? "KeyPath.get" : "KeyPath.getAny", range)
    let property = PropertySymbol(name: "subscript", type: any, getter: getter)
    property.setter = keyPathAccess("KeyPath.set", range)
    property.setter?.isMutating = true
    var obstacle = base.place.map { $0.obstacle } ?? .value
    if rank > 0 { obstacle = .readOnly("what a `KeyPath` leads to", owner: "\(shown(type))") }
    let outer = base.place
    let place = Place(
      build: { [self] in
        .property(
          outer?.build() ?? .temporary(base.build()),
          property,
          typeArguments: [],
          arguments: [.value(found.build())],
          type: final(result, range),
          range: range
        )
      },
      obstacle: obstacle,
      root: outer?.root
    )
    return Draft(result, range, place: place) { [self] in
      TypedExpression(
        .call(
          getter,
          typeArguments: [],
          arguments: [.value(base.build()), .value(found.build())]
        ),
        type: final(result, range),
        range: range
      )
    }
  }

  private func keyPathAccess(_ key: String, _ range: SourceRange) -> FunctionSymbol {
    let symbol = FunctionSymbol(name: "keyPath", implementation: .native(key), range: range)
    symbol.parameters = [.init(label: "keyPath", name: "keyPath", type: .existential([]))]
    return symbol
  }

  /// A key path as one of a type that can do less.
  func coerceKeyPath(_ from: Type, _ to: Type) -> Bool {
    guard let (rank, arguments) = keyPathType(from), let (other, wanted) = keyPathType(to),
      rank < other
    else { return false }
    return zip(arguments, wanted).allSatisfy { solver.unify($0, $1) }
  }
}
