// SPDX-License-Identifier: Apache-2.0

/// What a piece of typed tree speaks of itself, before what it calls is followed.
struct BodyFootprint {
  /// At the top level, or static.
  var reads: Set<Variable> = []
  var writes: Set<Variable> = []
  /// Those of `writes` that patterns bind.
  var bound: Set<Variable> = []
  /// Functions that cells declare, outside of what is looked at.
  var functions: Set<FunctionSymbol> = []
  /// Names of requirements, called on values whose type is not known.
  var requirements: Set<String> = []
  /// Types that cells declare.
  var types: Set<NominalType> = []

  /// What a function speaks of, with the defaults of its parameters.
  static func of(_ function: FunctionSymbol) -> BodyFootprint {
    if let known = function.body?.footprint { return known }
    var scan = FootprintScan()
    if let body = function.body { scan.visit(body.statements) }
    for parameter in function.parameters { parameter.defaultValue.map { scan.visit($0) } }
    let found = scan.result
    function.body?.footprint = found
    return found
  }

  /// What a closure speaks of.
  static func of(_ closure: FunctionBody) -> BodyFootprint {
    if let known = closure.footprint { return known }
    var scan = FootprintScan()
    scan.visit(closure.statements)
    closure.footprint = scan.result
    return scan.result
  }

  /// What a statement of the top level speaks of; `temporaries` are variables that no name means.
  static func of(_ statement: TypedStatement, temporaries: Set<Variable>) -> BodyFootprint {
    var scan = FootprintScan()
    scan.temporaries = temporaries
    scan.visit(statement)
    return scan.result
  }
}

/// Goes through a typed tree and notes what it speaks of.
struct FootprintScan {
  private var found = BodyFootprint()
  /// Functions that are declared inside; their bodies are looked at where they stand.
  private var inner: Set<FunctionSymbol> = []
  /// Local variables that are to be noted all the same.
  var temporaries: Set<Variable> = []

  var result: BodyFootprint {
    var result = found
    result.functions.subtract(inner)
    return result
  }

  private func isNoted(_ variable: Variable) -> Bool {
    if case .global = variable.storage { return true }
    return !temporaries.isEmpty && temporaries.contains(variable)
  }

  // MARK: Statements

  mutating func visit(_ statements: [TypedStatement]) {
    for statement in statements { visit(statement) }
  }

  mutating func visit(_ statement: TypedStatement) {
    switch statement.kind {
    case .expression(let value), .throw(let value): visit(value)
    case .declare(let variable, let value):
      if isNoted(variable) { found.writes.insert(variable) }
      note(variable.type)
      value.map { visit($0) }
    case .function(let function):
      inner.insert(function)
      function.body.map { visit($0.statements) }
      for parameter in function.parameters { parameter.defaultValue.map { visit($0) } }
    case .if(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .while(_, let condition, let body):
      visit(condition)
      visit(body)
    case .repeat(_, let body, let condition):
      visit(body)
      visit(condition)
    case .for(_, let pattern, let sequence, let filter, let body):
      visit(sequence)
      visit(pattern)
      filter.map { visit($0) }
      visit(body)
    case .switch(_, let subject, let cases):
      visit(subject)
      visit(cases)
    case .do(_, let body, _, let cases):
      visit(body)
      visit(cases)
    case .defer(let body): visit(body)
    case .return(let value): value.map { visit($0) }
    case .break, .continue, .fallthrough: break
    }
  }

  private mutating func visit(_ cases: [TypedCase]) {
    for clause in cases {
      for (pattern, filter) in clause.patterns {
        visit(pattern)
        filter.map { visit($0) }
      }
      visit(clause.body)
    }
  }

  private mutating func visit(_ condition: TypedCondition) {
    for clause in condition.clauses {
      switch clause {
      case .expression(let value): visit(value)
      case .unwrap(let pattern, let value), .matches(let pattern, let value):
        visit(value)
        visit(pattern)
      }
    }
  }

  private mutating func visit(_ pattern: TypedPattern) {
    switch pattern {
    case .wildcard, .none: break
    case .binding(let variable):
      guard isNoted(variable) else { return }
      found.writes.insert(variable)
      found.bound.insert(variable)
    case .tuple(let parts), .nativeCase(_, _, let parts):
      for part in parts { visit(part) }
    case .enumCase(let enumCase, let parts):
      note(enumCase.owner)
      for part in parts { visit(part) }
    case .some(let inner): visit(inner)
    case .cast(let type, let inner):
      note(type)
      visit(inner)
    case .expression(_, let value): visit(value)
    }
  }

  // MARK: Expressions

  private mutating func visit(_ values: [TypedExpression]) {
    for value in values { visit(value) }
  }

  mutating func visit(_ expression: TypedExpression) {
    note(expression.type)
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none: break
    case .variable(let variable): if isNoted(variable) { found.reads.insert(variable) }
    case .metatype(let type): note(type)
    case .interpolation(let parts), .array(let parts), .structure(let parts), .tuple(let parts):
      visit(parts)
    case .enumCase(let enumCase, let payload):
      note(enumCase.owner)
      visit(payload)
    case .function(let function, let types, let base):
      note(function, types)
      base.map { visit($0) }
    case .call(let function, let types, let arguments):
      note(function, types)
      visit(arguments)
    case .apply(let callee, let arguments):
      visit(callee)
      visit(arguments)
    case .dictionary(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .closure(let body): visit(body.statements)
    case .tupleElement(let inner, _), .field(let inner, _), .some(let inner), .erased(let inner),
      .unwrapped(let inner), .chain(let inner), .link(let inner), .optionalTry(let inner),
      .forcedTry(let inner):
      visit(inner)
    case .cast(let inner, let type, _):
      note(type)
      visit(inner)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      visit(right)
    case .ternary(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .assign(let place, let value):
      visit(value)
      place.map { visit($0, isWhole: true) }
    case .block(let statements, _): visit(statements)
    }
  }

  private mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments {
      switch argument {
      case .value(let value): visit(value)
      case .default: break
      case .variadic(let values): visit(values)
      case .inout(let place): visit(place, isWhole: false)
      }
    }
  }

  // MARK: Places

  /// A place that is changed: as a whole, or in a part or by somebody who sees what it was.
  private mutating func visit(_ place: TypedPlace, isWhole: Bool) {
    switch place {
    case .variable(let variable):
      guard isNoted(variable) else { return }
      found.writes.insert(variable)
      if !isWhole { found.reads.insert(variable) }
    case .field(let base, _, _, _), .tupleElement(let base, _, _, _),
      .unwrapped(let base, _, _, _):
      visit(base, isWhole: false)
    case .property(let base, let property, let types, let arguments, _, _):
      note(property, types)
      visit(arguments)
      visit(base, isWhole: false)
    case .computed(let property, let types, let arguments, _, _):
      note(property, types)
      visit(arguments)
    case .temporary(let value): visit(value)
    }
  }

  // MARK: What is spoken of

  private mutating func note(_ property: PropertySymbol, _ types: [Type]) {
    note(property.getter, types)
    property.setter.map { note($0, types) }
  }

  private mutating func note(_ function: FunctionSymbol, _ types: [Type]) {
    for type in types { note(type) }
    switch function.implementation {
    case .native, .host: break
    case .cell: found.functions.insert(function)
    case .requirement: found.requirements.insert(function.name)
    }
    function.owner.map { note($0) }
  }

  private mutating func note(_ type: Type) {
    switch type {
    case .nominal(let type, let arguments):
      note(type)
      for argument in arguments { note(argument) }
    case .tuple(let elements): for element in elements { note(element.type) }
    case .function(let function):
      note(function.result)
      for parameter in function.parameters { note(parameter.type) }
    case .existential(let targets): for target in targets { note(target) }
    case .metatype(let inner): note(inner)
    case .parameter, .variable, .error: break
    }
  }

  private mutating func note(_ type: NominalType) {
    if type.cell != nil { found.types.insert(type) }
  }
}
