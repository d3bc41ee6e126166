// SPDX-License-Identifier: Apache-2.0

// `if` and `switch` as expressions: each branch is one expression, or leaves.

extension CellChecker {
  func inferStatement(_ statement: Statement, _ range: SourceRange, expected: Type?) -> Draft {
    guard statementGivesValue(statement) else {
      report(
        "not-a-value",
        "every branch must be a single expression for this to have a value",
        range,
        remedy: "Declare the variable first and set it in the branches."
      )
      return wrong(range)
    }
    closureDepth += 1
    defer { closureDepth -= 1 }
    let type = expected ?? solver.fresh()
    let result = Variable(
      name: "value",
      type: type,
      isMutable: true,
      storage: .local,
      range: range
    )
    owners[result] = frame
    let saved = branchResult
    branchResult = result
    defer { branchResult = saved }
    let made = checkStatement(rewritten(statement))
    return Draft(type, range) { [self] in
      let statements = made()
      let settled = final(type, range)
      result.type = settled
      let declaration = TypedStatement(.declare(result, nil), range)
      return TypedExpression(
        .block([declaration] + statements, result: result),
        type: settled,
        range: range
      )
    }
  }

  /// Whether each branch is one expression or leaves, and none is missing.
  func statementGivesValue(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .if(_, let then, let otherwise):
      guard let otherwise else { return false }
      return branchGivesValue(then) && branchGivesValue(otherwise)
    case .switch(_, _, let cases): return cases.allSatisfy { branchGivesValue($0.body) }
    case .expression(let expression):
      if case .statement(let inner) = expression.kind { return statementGivesValue(inner) }
      if case .assign = expression.kind { return false }
      return true
    case .throw: return true
    default: return false
    }
  }

  private func branchGivesValue(_ body: [Statement]) -> Bool {
    body.count == 1 && statementGivesValue(body[0])
  }

  /// The statement with the expression of each branch marked as its value, by `_value = …` to a
  /// name that no source can spell.
  private func rewritten(_ statement: Statement) -> Statement {
    switch statement.kind {
    case .if(let conditions, let then, let otherwise):
      return Statement(
        .if(
          conditions: conditions,
          then: then.map(rewritten),
          otherwise: otherwise?.map(rewritten)
        ),
        statement.range
      )
    case .switch(let label, let subject, let cases):
      return Statement(
        .switch(
          label: label,
          subject: subject,
          cases: cases.map {
            SwitchCase(patterns: $0.patterns, body: $0.body.map(rewritten), range: $0.range)
          }
        ),
        statement.range
      )
    case .expression(let expression):
      if case .statement(let inner) = expression.kind { return rewritten(inner) }
      return Statement(
        .expression(
          Expression(
            .assign(
              operator: Identifier("=", expression.range),
              target: Expression(.name(Self.branchName), expression.range),
              value: expression
            ),
            expression.range
          )
        ),
        statement.range
      )
    default: return statement
    }
  }

  static let branchName = "value of the branch"

  /// Sets the value of the `if` or `switch` expression around.
  func assignBranch(_ value: Expression, _ range: SourceRange) -> Draft {
    guard let result = branchResult else { return wrong(range) }
    let type = void
    let right: Draft
    if case .call = value.kind {
      let draft = infer(value, expected: result.type)
      if isNever(draft.type) {
        flow.isReachable = false
        return draft
      }
      return branchValue(draft, result, value, range)
    }
    if solver.isFree(result.type) || solver.literalKind(result.type) != nil {
      let draft = infer(value)
      guard let coerced = coerce(draft, to: result.type) else {
        reportMismatch(draft, expected: result.type, purpose: .element, syntax: value)
        return wrong(range)
      }
      right = coerced
    } else {
      right = check(value, to: result.type, as: .element)
    }
    return Draft(type, range) {
      TypedExpression(.assign(.variable(result), right.build()), type: type, range: range)
    }
  }

  private func branchValue(
    _ draft: Draft,
    _ result: Variable,
    _ value: Expression,
    _ range: SourceRange
  ) -> Draft {
    let right = coerced(draft, to: result.type, as: .element, syntax: value)
    let type = void
    return Draft(type, range) {
      TypedExpression(.assign(.variable(result), right.build()), type: type, range: range)
    }
  }
}
