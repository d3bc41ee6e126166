// SPDX-License-Identifier: Apache-2.0

// What a function gets only for the time of its call must not outlive it: an `inout` parameter, the
// `self` of a mutating method, and a closure that is not `@escaping`.

extension CellChecker {
  /// Refuses bodies that keep what they were lent.
  func checkEscaping(_ body: FunctionBody, _ symbol: FunctionSymbol, hasReceiver: Bool) {
    var lent: [Variable: Bool] = [:]
    for index in body.inoutParameters where body.parameters.indices.contains(index) {
      lent[body.parameters[index]] = true
    }
    let own = body.parameters.dropFirst(hasReceiver ? 1 : 0)
    for (variable, parameter) in zip(own, symbol.parameters) {
      guard case .function = parameter.type, !parameter.isEscaping, !parameter.isVariadic else {
        continue
      }
      lent[variable] = false
    }
    if lent.isEmpty { return }
    var search = EscapeSearch(lent: lent)
    search.visit(body.statements)
    for (variable, range) in search.found {
      let isInout = search.lent[variable] == true
      let name = variable.name
      report(
        isInout ? "escaping-inout" : "escaping-parameter",
        isInout
          ? "this closure may outlive the call, and cannot keep the `inout` parameter `\(name)`"
          : "`\(name)` may only be called or passed on here: it could not outlive the call",
        range,
        remedy: isInout
          ? "Copy it first, or keep the copy with a capture list: `{ [\(name)] in … }`."
          : "Write `@escaping` before its type."
      )
    }
  }
}

/// Goes through a body and finds where something lent is kept.
private struct EscapeSearch {
  /// Whether it is `inout`; else it is a closure.
  var lent: [Variable: Bool]
  var found: [(variable: Variable, range: SourceRange)] = []

  init(lent: [Variable: Bool]) { self.lent = lent }

  mutating func visit(_ statements: [TypedStatement]) {
    for statement in statements { visit(statement.kind) }
  }

  private mutating func visit(_ statement: TypedStatement.Kind) {
    switch statement {
    case .expression(let value), .throw(let value): visit(value)
    case .declare(let variable, let value?):
      // Under another name it is lent as well; a written type would be that of what may be kept.
      if !variable.hasWrittenType, case .variable(let other) = value.kind, lent[other] == false {
        lent[variable] = false
      } else {
        visit(value)
      }
    case .declare: break
    case .return(let value): value.map { visit($0) }
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
    case .for(_, _, let sequence, let filter, let body):
      visit(sequence)
      filter.map { visit($0) }
      visit(body)
    case .switch(_, let subject, let cases):
      visit(subject)
      for entry in cases { visit(entry.body) }
    case .do(_, let body, _, let cases):
      visit(body)
      for entry in cases { visit(entry.body) }
    case .defer(let body): visit(body)
    case .function, .break, .continue, .fallthrough: break
    }
  }

  private mutating func visit(_ condition: TypedCondition) {
    for clause in condition.clauses {
      switch clause {
      case .expression(let value), .unwrap(_, let value), .matches(_, let value): visit(value)
      }
    }
  }

  private mutating func visit(_ values: [TypedExpression]) { for value in values { visit(value) } }

  /// `isLent` says that the value is used only as long as a call lasts.
  private mutating func visit(_ expression: TypedExpression, isLent: Bool = false) {
    switch expression.kind {
    case .variable(let variable):
      if !isLent, lent[variable] == false { found.append((variable, expression.range)) }
    case .closure(let body):
      if !isLent, let kept = body.captures.first(where: { lent[$0] != nil }) {
        let start = expression.range.start
        found.append((kept, SourceRange(start, min(start + 1, expression.range.end))))
      } else {
        visit(body.statements)
      }
    case .call(let function, _, let arguments):
      let offset = arguments.count - function.parameters.count
      for (index, argument) in arguments.enumerated() {
        var isLent = false
        if function.parameters.indices.contains(index - offset) {
          let parameter = function.parameters[index - offset]
          if case .function = parameter.type { isLent = !parameter.isEscaping }
        }
        visit(argument, isLent: isLent)
      }
    case .apply(let callee, let arguments):
      visit(callee, isLent: true)
      for argument in arguments { visit(argument, isLent: true) }
    case .block(let statements, let result):
      for statement in statements {
        if case .declare(result, let value?) = statement.kind {
          visit(value, isLent: isLent)
        } else {
          visit(statement.kind)
        }
      }
    case .interpolation(let parts), .tuple(let parts), .array(let parts), .structure(let parts),
      .enumCase(_, let parts):
      visit(parts)
    case .dictionary(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .tupleElement(let inner, _), .field(let inner, _), .some(let inner), .erased(let inner),
      .unwrapped(let inner), .chain(let inner), .link(let inner), .cast(let inner, _, _),
      .optionalTry(let inner), .assign(_, let inner):
      visit(inner)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      visit(right)
    case .ternary(let test, let then, let otherwise):
      visit(test)
      visit(then, isLent: isLent)
      visit(otherwise, isLent: isLent)
    default: break
    }
  }

  private mutating func visit(_ argument: TypedArgument, isLent: Bool) {
    switch argument {
    case .value(let value): visit(value, isLent: isLent)
    case .variadic(let values): visit(values)
    case .default, .inout: break
    }
  }
}
