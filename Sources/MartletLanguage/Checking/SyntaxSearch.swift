// SPDX-License-Identifier: Apache-2.0

// Questions about closures that are answered from the syntax alone.

/// The highest `$n` that belongs to the closure with this body; `nil` if there is none.
func highestShorthand(_ body: [Statement]) -> Int? {
  var search = SyntaxSearch()
  search.visit(body)
  return search.highest
}

/// Whether `return` with a value stands in the body, outside of closures and functions inside it.
func containsReturnValue(_ body: [Statement]) -> Bool {
  var search = SyntaxSearch()
  search.visit(body)
  return search.returnsValue
}

/// Whether a `break` that leaves the loop stands in its body.
func containsBreak(_ body: [Statement], label: String?) -> Bool {
  var search = SyntaxSearch()
  search.label = label
  search.visit(body)
  return search.breaks
}

private struct SyntaxSearch {
  var highest: Int?
  var returnsValue = false
  var breaks = false
  var label: String?
  private var loops = 0

  mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let expression), .throw(let expression): visit(expression)
    case .variable(let declaration):
      for binding in declaration.bindings { visit(binding.value) }
    case .if(let conditions, let then, let otherwise):
      visit(conditions)
      visit(then)
      visit(otherwise ?? [])
    case .guard(let conditions, let otherwise):
      visit(conditions)
      visit(otherwise)
    case .for(_, _, let sequence, let filter, let body):
      visit(sequence)
      visit(filter)
      visitLoop(body)
    case .while(_, let conditions, let body):
      visit(conditions)
      visitLoop(body)
    case .repeat(_, let body, let condition):
      visitLoop(body)
      visit(condition)
    case .switch(_, let subject, let cases):
      visit(subject)
      loops += 1
      for item in cases {
        for pattern in item.patterns { visit(pattern.filter) }
        visit(item.body)
      }
      loops -= 1
    case .do(_, let body, let catches):
      visit(body)
      for clause in catches {
        visit(clause.filter)
        visit(clause.body)
      }
    case .defer(let body): visit(body)
    case .return(let value):
      if value != nil { returnsValue = true }
      visit(value)
    case .break(let target):
      if let target {
        if target.text == label { breaks = true }
      } else if loops == 0 {
        breaks = true
      }
    default: break
    }
  }

  private mutating func visitLoop(_ body: [Statement]) {
    loops += 1
    visit(body)
    loops -= 1
  }

  private mutating func visit(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .expression(let expression), .matches(_, let expression): visit(expression)
      case .unwrap(_, _, _, let value): visit(value)
      }
    }
  }

  private mutating func visit(_ expression: Expression?) {
    guard let expression else { return }
    switch expression.kind {
    case .closureParameter(let index): highest = max(highest ?? 0, index)
    case .string(let parts):
      for case .interpolation(let inner) in parts { visit(inner) }
    case .member(let base, _): visit(base)
    case .tupleElement(let base, _): visit(base)
    case .call(let callee, let arguments), .subscript(let callee, let arguments):
      visit(callee)
      for argument in arguments { visit(argument.value) }
    case .forceUnwrap(let inner), .optionalLink(let inner), .chain(let inner),
      .prefix(_, let inner), .postfix(_, let inner), .parenthesized(let inner),
      .cast(let inner, _, _), .try(let inner, _), .inout(let inner):
      visit(inner)
    case .binary(_, let left, let right), .assign(_, let left, let right):
      visit(left)
      visit(right)
    case .ternary(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .array(let elements): for element in elements { visit(element) }
    case .dictionary(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .tuple(let elements): for element in elements { visit(element.value) }
    case .statement(let statement): visit(statement)
    // A closure inside has its own `$0` and its own `return`.
    case .keyPath(_, let path): visit(path)
    case .closure, .integer, .floating, .boolean, .nil, .name, .discard, .type, .missing:
      break
    }
  }
}
