// SPDX-License-Identifier: Apache-2.0

// Calls of small functions of the cell, lowered into their caller's code. What an error says about
// its place stays the same: see `Code.InlinedCall`.

/// A body that can stand where it is called: statements without a way out, then the result.
struct InlineBody {
  var statements: ArraySlice<TypedStatement>
  var result: TypedExpression?
  /// Variables that it declares.
  var locals: [Variable]
}

extension Lowering {
  /// The body of a function if it is small and simple; kept, since callers ask again and again.
  func inlineBody(of function: FunctionSymbol) -> InlineBody? {
    if let known = inlineBodies[function] { return known }
    let found = makeInlineBody(of: function)
    inlineBodies[function] = .some(found)
    return found
  }

  private func makeInlineBody(of function: FunctionSymbol) -> InlineBody? {
    guard case .cell = function.implementation, let body = function.body, !function.isThrowing,
      body.statements.count <= 8,
      body.captures.allSatisfy({ $0.storage != .local }),
      body.parameters.allSatisfy({ !$0.isCaptured }),
      body.inoutParameters.allSatisfy({ $0 == 0 })
    else { return nil }
    var scan = InlineScan()
    var statements = body.statements[...]
    var result: TypedExpression?
    if body.result != .tuple([]) {
      switch statements.last?.kind {
      case .return(let value?): result = value
      case .expression(let value) where statements.count == 1: result = value
      default: return nil
      }
      statements.removeLast()
      guard let result, result.type == body.result, scan.allows(result) else { return nil }
    }
    guard statements.allSatisfy({ scan.allows($0) }) else { return nil }
    return InlineBody(statements: statements, result: result, locals: scan.locals)
  }
}

/// Decides whether code is small and of kinds that neither leave nor capture.
private struct InlineScan {
  /// How many nodes a body may have; the body of a particle's step has about 50.
  var budget = 70
  var locals: [Variable] = []

  mutating func allows(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .expression(let value): return allows(value)
    case .declare(let variable, let value?):
      guard !variable.isCaptured, case .local = variable.storage else { return false }
      locals.append(variable)
      return allows(value)
    case .if(let condition, let then, let otherwise):
      guard condition.isPlain, !then.isEmpty else { return false }
      for case .expression(let test) in condition.clauses where !allows(test) { return false }
      return then.allSatisfy { allows($0) } && otherwise.allSatisfy { allows($0) }
    default: return false
    }
  }

  mutating func allows(_ expression: TypedExpression) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    switch expression.kind {
    case .integer, .floating, .boolean, .variable: return true
    case .field(let base, _), .tupleElement(let base, _): return allows(base)
    case .tuple(let parts), .structure(let parts): return parts.allSatisfy { allows($0) }
    case .and(let left, let right), .or(let left, let right): return allows(left) && allows(right)
    case .ternary(let condition, let then, let otherwise):
      return allows(condition) && allows(then) && allows(otherwise)
    case .assign(let place?, let value): return allows(place) && allows(value)
    case .call(_, _, let arguments):
      return arguments.allSatisfy { argument in
        switch argument {
        case .value(let value): allows(value)
        case .inout(let place): allows(place)
        case .default, .variadic: false
        }
      }
    default: return false
    }
  }

  mutating func allows(_ place: TypedPlace) -> Bool {
    budget -= 1
    switch place {
    case .variable: return true
    case .field(let base, _, _, _), .tupleElement(let base, _, _, _): return allows(base)
    case .property(let base, let property, _, let arguments, _, _):
      guard case .native("Array.get") = property.getter.implementation else { return false }
      return allows(base)
        && arguments.allSatisfy { argument in
          if case .value(let value) = argument { allows(value) } else { false }
        }
    default: return false
    }
  }
}

extension BodyLowering {
  /// The most calls that are lowered into each other.
  private static let inlineDepth = 4

  /// The function that a call means, if it can be lowered in place.
  func inlinable(
    _ mentioned: FunctionSymbol,
    _ arguments: [TypedArgument]
  ) -> (function: FunctionSymbol, body: FunctionBody, inline: InlineBody)? {
    guard inlineStack.count < BodyLowering.inlineDepth, builder.instructions.count < 5000
    else { return nil }
    let function = lowering.redeclarations.newest(mentioned)
    guard !inlineStack.contains(function), let body = function.body,
      let inline = lowering.inlineBody(of: function), body.parameters.count == arguments.count
    else { return nil }
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .value:
        if body.inoutParameters.contains(index) { return nil }
        // An autoclosure is a closure here, whatever the parameter's type.
        if case .function = body.parameters[index].type { return nil }
      case .inout: if !body.inoutParameters.contains(index) { return nil }
      case .default, .variadic: return nil
      }
    }
    return (function, body, inline)
  }

  /// Lowers a call in place; `nil` if it must be a call.
  func lowerInlined(
    _ mentioned: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?
  ) throws -> Register? {
    guard let (function, body, inline) = inlinable(mentioned, arguments) else { return nil }
    let kind = representation(type)
    if inline.result == nil {
      let mark = builder.mark
      try withInlined(mentioned, function, body, inline, types, arguments) { _ in }
      builder.reset(to: mark)
      return nothing(target)
    }
    // The target may be a variable that the arguments or the result read.
    let isEarly = inline.result.map(writesEarly) ?? true
    let result = isEarly ? builder.temporary(kind) : (target ?? builder.temporary(kind))
    let mark = builder.mark
    try withInlined(mentioned, function, body, inline, types, arguments) { value in
      guard let value else { return }
      try self.evaluateConverted(value, into: result)
    }
    builder.reset(to: mark)
    if !result.isWord { builder.held.insert(result.index) }
    return isEarly ? deliver(result, target) : result
  }

  /// Binds the parameters, lowers the statements, and hands on the expression of the result.
  func withInlined(
    _ mentioned: FunctionSymbol,
    _ function: FunctionSymbol,
    _ body: FunctionBody,
    _ inline: InlineBody,
    _ types: [Type],
    _ arguments: [TypedArgument],
    finish: (TypedExpression?) throws -> Void
  ) throws {
    try lowering.noteUse(of: mentioned)
    lowering.noteInlining(of: function)
    var inner = substitution
    for (parameter, type) in zip(function.allGenerics, types) { inner[parameter] = type }
    let range = builder.range
    // Arguments belong to the caller, who may be this very function: nothing is bound before all
    // arguments have been evaluated.
    var bindings: [(variable: Variable, binding: Binding?)] = []
    var located: LocatedPlace?
    let hasInout = !body.inoutParameters.isEmpty
    for (index, (parameter, argument)) in zip(body.parameters, arguments).enumerated() {
      guard case .value(let value) = argument else { continue }
      let isLasting =
        !hasInout
        && arguments.dropFirst(index + 1).allSatisfy { later in
          if case .value(let later) = later { isPure(later) } else { false }
        }
      bindings.append((parameter, try bind(parameter, value, isLasting: isLasting)))
    }
    if hasInout, case .inout(let place)? = arguments.first {
      let parameter = body.parameters[0]
      switch try prepare(place) {
      case .register(let register): bindings.append((parameter, .register(register)))
      case .scattered(let parts): bindings.append((parameter, .scattered(parts)))
      case let prepared:
        let found = try locate(prepared)
        bindings.append((parameter, .register(found.register)))
        located = found
      }
    }
    bindings += inline.locals.map { ($0, nil) }
    let former = bindings.map { ($0.variable, binding(of: $0.variable)) }
    for (variable, binding) in bindings { set(variable, binding) }
    // From here on the code is the callee's.
    let saved = (substitution, builder.inlineCall)
    let owner = lowering.enterInlined(function)
    substitution = inner
    builder.code.inlinedCalls.append(
      Code.InlinedCall(
        name: body.name,
        source: body.source,
        range: range,
        outer: builder.inlineCall
      )
    )
    builder.inlineCall = Int32(builder.code.inlinedCalls.count)
    inlineStack.append(function)
    defer {
      inlineStack.removeLast()
      (substitution, builder.inlineCall) = saved
      builder.range = range
      lowering.leaveInlined(owner)
      for (variable, binding) in former { set(variable, binding) }
    }
    for statement in inline.statements { try lower(statement) }
    if let result = inline.result { builder.range = result.range }
    try finish(inline.result)
    try located?.writeBack()
  }

  /// Where a variable of an inlined body is.
  private enum Binding {
    case register(Register)
    case box(Int, Representation)
    case scattered(Scattered)
  }

  private func binding(of variable: Variable) -> Binding? {
    if let parts = builder.scattered[variable] { return .scattered(parts) }
    switch builder.variables[variable] {
    case .register(let register): return .register(register)
    case .box(let box, let kind): return .box(box, kind)
    case nil: return nil
    }
  }

  private func set(_ variable: Variable, _ binding: Binding?) {
    builder.scattered[variable] = nil
    switch binding {
    case .register(let register): builder.variables[variable] = .register(register)
    case .box(let box, let kind): builder.variables[variable] = .box(box, kind)
    case .scattered(let parts):
      builder.variables[variable] = nil
      builder.scattered[variable] = parts
    case nil: builder.variables[variable] = nil
    }
  }

  /// The value of a parameter: the argument's own registers if nothing can change them.
  private func bind(
    _ parameter: Variable,
    _ value: TypedExpression,
    isLasting: Bool
  ) throws -> Binding {
    if case .nominal = parameter.type, canScatter(value) {
      let parts = try evaluateScattered(value)
      return .scattered(isLasting ? parts : try copy(parts))
    }
    let kind = representation(value.type)
    if case .variable(let variable) = value.kind, !isShared(variable),
      builder.scattered[variable] == nil,
      !variable.isMutable || (isLasting && !isGlobal(variable)),
      case .register(let register)? = builder.variables[variable],
      register.representation == kind
    {
      var own = register
      own.isTemporary = false
      return .register(own)
    }
    let register = builder.variable(kind)
    let mark = builder.mark
    try evaluateConverted(value, into: register)
    builder.reset(to: mark)
    if !register.isWord { builder.held.insert(register.index) }
    return .register(register)
  }
}
