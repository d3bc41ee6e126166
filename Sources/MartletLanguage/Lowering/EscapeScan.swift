// SPDX-License-Identifier: Apache-2.0

/// Finds the variables of a body that are used as a whole, and not only field by field, and those
/// that closures share.
///
/// Arguments of calls that are lowered in place do not count as used. A variable that is missed is not
/// wrong, only slow: its object is made each time it is asked for.
struct EscapeScan {
  private(set) var escaping: Set<Variable> = []
  /// Variables that functions and closures with frames of their own use.
  private(set) var captured: Set<Variable> = []
  /// Variables that closures use which are lowered in place.
  private(set) var usedInPlace: Set<Variable> = []
  let isInlined: (FunctionSymbol, [TypedArgument]) -> Bool
  /// The closure in a call that is lowered in place.
  let closureInPlace: (FunctionSymbol, [TypedArgument]) -> FunctionBody?

  init(
    _ statements: [TypedStatement],
    isInlined: @escaping (FunctionSymbol, [TypedArgument]) -> Bool,
    closureInPlace: @escaping (FunctionSymbol, [TypedArgument]) -> FunctionBody? = { _, _ in nil }
  ) {
    self.isInlined = isInlined
    self.closureInPlace = closureInPlace
    scan(statements)
  }

  private mutating func scan(_ statements: [TypedStatement]) {
    for statement in statements { scan(statement) }
  }

  private mutating func scan(_ statement: TypedStatement) {
    switch statement.kind {
    case .expression(let value): scan(value)
    case .declare(_, let value): if let value { scan(value) }
    case .if(let condition, let then, let otherwise):
      scan(condition)
      scan(then)
      scan(otherwise)
    case .while(_, let condition, let body):
      scan(condition)
      scan(body)
    case .repeat(_, let body, let condition):
      scan(body)
      scan(condition)
    case .for(_, let pattern, let sequence, let filter, let body):
      scan(pattern)
      scan(sequence)
      if let filter { scan(filter) }
      scan(body)
    case .switch(_, let subject, let cases):
      scan(subject)
      scan(cases)
    case .do(_, let body, _, let cases):
      scan(body)
      scan(cases)
    case .defer(let body): scan(body)
    case .return(let value): if let value { scan(value) }
    case .throw(let value): scan(value)
    case .function(let function): capture(function)
    case .break, .continue, .fallthrough: break
    }
  }

  private mutating func capture(_ function: FunctionSymbol?) {
    guard let captures = function?.body?.captures, !captures.isEmpty else { return }
    captured.formUnion(captures)
  }

  private mutating func scan(_ cases: [TypedCase]) {
    for clause in cases {
      for (pattern, filter) in clause.patterns {
        scan(pattern)
        if let filter { scan(filter) }
      }
      scan(clause.body)
    }
  }

  private mutating func scan(_ condition: TypedCondition) {
    for clause in condition.clauses {
      switch clause {
      case .expression(let value): scan(value)
      case .unwrap(let pattern, let value), .matches(let pattern, let value):
        scan(pattern)
        scan(value)
      }
    }
  }

  private mutating func scan(_ pattern: TypedPattern) {
    switch pattern {
    case .tuple(let parts), .enumCase(_, let parts), .nativeCase(_, _, let parts):
      for part in parts { scan(part) }
    case .some(let inner), .cast(_, let inner): scan(inner)
    case .expression(_, let value): scan(value)
    default: break
    }
  }

  private mutating func scan(_ expression: TypedExpression) {
    switch expression.kind {
    case .variable(let variable): escaping.insert(variable)
    case .field(let base, _), .tupleElement(let base, _):
      if case .variable = base.kind { return }
      scan(base)
    case .call(let function, _, let arguments):
      capture(function)
      let isInlined = isInlined(function, arguments)
      let inPlace = closureInPlace(function, arguments)
      for argument in arguments {
        if let inPlace, case .value(let value) = argument, case .closure(let body) = value.kind,
          body === inPlace
        {
          usedInPlace.formUnion(body.captures)
          scan(body.statements)
        } else {
          scan(argument, isInlined: isInlined)
        }
      }
    case .apply(let callee, let arguments):
      scan(callee)
      for argument in arguments { scan(argument, isInlined: false) }
    case .interpolation(let parts), .tuple(let parts), .array(let parts), .structure(let parts),
      .enumCase(_, let parts):
      for part in parts { scan(part) }
    case .dictionary(let pairs):
      for pair in pairs {
        scan(pair.key)
        scan(pair.value)
      }
    case .function(let function, _, let base):
      capture(function)
      if let base { scan(base) }
    case .some(let inner), .erased(let inner), .unwrapped(let inner),
      .chain(let inner), .link(let inner), .cast(let inner, _, _), .optionalTry(let inner),
      .forcedTry(let inner):
      scan(inner)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      scan(left)
      scan(right)
    case .ternary(let condition, let then, let otherwise):
      scan(condition)
      scan(then)
      scan(otherwise)
    case .assign(let place, let value):
      if let place { scan(place) }
      scan(value)
    case .block(let statements, _): scan(statements)
    // Variables of the function that a closure uses are captured, which is enough; those of the
    // closure count where it is lowered in place.
    case .closure(let body):
      captured.formUnion(body.captures)
      scan(body.statements)
    default: break
    }
  }

  private mutating func scan(_ argument: TypedArgument, isInlined: Bool) {
    switch argument {
    case .value(let value):
      if isInlined, case .variable = value.kind { return }
      scan(value)
    case .inout(let place):
      if isInlined, case .variable = place { return }
      scan(place)
    case .variadic(let values): for value in values { scan(value) }
    case .default: break
    }
  }

  private mutating func scan(_ place: TypedPlace) {
    switch place {
    case .variable(let variable): escaping.insert(variable)
    case .field(let base, _, _, _):
      if case .variable = base { return }
      scan(base)
    case .tupleElement(let base, _, _, _), .unwrapped(let base, _, _, _): scan(base)
    case .property(let base, let property, _, let arguments, _, _):
      scan(base)
      capture(property.getter)
      capture(property.setter)
      for argument in arguments { scan(argument, isInlined: false) }
    case .temporary(let value): scan(value)
    case .computed(let property, _, let arguments, _, _):
      capture(property.getter)
      capture(property.setter)
      for argument in arguments { scan(argument, isInlined: false) }
    }
  }
}
