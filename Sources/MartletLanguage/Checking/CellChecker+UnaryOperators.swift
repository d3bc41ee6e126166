// SPDX-License-Identifier: Apache-2.0

/// Operators with one operand, and operators as functions.
extension CellChecker {
  func inferPrefix(
    _ name: Identifier,
    _ operand: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if name.text == "-" {
      switch operand.kind {
      case .integer(let value): return integer(value, isNegative: true, range)
      case .floating(let value): return floating(-value, range)
      default: break
      }
    }
    return inferUnary(name, operand, isPostfix: false, range, expected: expected)
  }

  func inferUnary(
    _ name: Identifier,
    _ operand: Expression,
    isPostfix: Bool,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    let draft = isContextual(operand) ? nil : infer(operand)
    if name.text == "!", !isPostfix, let draft, isCondition(draft.type) {
      _ = solver.unify(draft.type, bool)
      let type = bool
      return Draft(type, range) {
        TypedExpression(
          .ternary(
            draft.build(),
            TypedExpression(.boolean(false), type: type, range: range),
            TypedExpression(.boolean(true), type: type, range: range)
          ),
          type: type,
          range: range
        )
      }
    }
    if name.text == "++" || name.text == "--" {
      report(
        "no-operator",
        "Swift has no `\(name.text)`",
        range,
        remedy: "Write `\(source.slice(operand.range)) \(name.text.prefix(1))= 1`."
      )
      return wrong(range)
    }
    return inferOperator(
      name,
      [operand],
      [draft],
      range,
      expected: expected,
      isPostfix: isPostfix
    )
  }

  /// A closure of one expression over `$0` and `$1`.
  private func inferShorthand(_ body: Expression, _ range: SourceRange, expected: Type?) -> Draft {
    let closure = Closure(
      parameters: nil,
      result: nil,
      body: [Statement(.expression(body), range)],
      range: range
    )
    return inferClosure(closure, expected: expected)
  }

  /// An operator as a function: `reduce(0, +)`.
  func inferOperatorReference(_ name: String, _ range: SourceRange, expected: Type?) -> Draft {
    if ["!", "&&", "||"].contains(name) {
      // These are not declared: the language itself knows them.
      let operands = (0...1).map { Expression(.closureParameter($0), range) }
      let spelling = Identifier(name, range)
      let body = Expression(
        name == "!"
          ? .prefix(operator: spelling, operand: operands[0])
          : .binary(operator: spelling, left: operands[0], right: operands[1]),
        range
      )
      return inferShorthand(body, range, expected: expected)
    }
    guard let table = registry.operatorTable(name) else {
      reportUnknownOperator(Identifier(name, range), range)
      return wrong(range)
    }
    guard let expected, case .function(let target) = solver.shallow(wrapped(expected) ?? expected)
    else {
      report(
        "ambiguous",
        "nothing says which `\(name)` is meant",
        range,
        remedy: "Write a closure: `{ $0 \(name) $1 }`."
      )
      return wrong(range)
    }
    if target.parameters.count == 1,
      case .tuple(let elements) = solver.shallow(target.parameters[0].type), elements.count == 2
    {
      // `zip(a, b).map(*)`: the pair is taken apart.
      let operands = (0...1).map { Expression(.closureParameter($0), range) }
      let body = Expression(
        .binary(operator: Identifier(name, range), left: operands[0], right: operands[1]),
        range
      )
      return inferShorthand(body, range, expected: expected)
    }
    var functions: [FunctionSymbol] = []
    for key in target.parameters.flatMap({ operatorKeys($0.type) }) {
      functions += table.byType[key] ?? []
    }
    functions += table.general
    var seen: Set<FunctionSymbol> = []
    functions = functions.filter {
      // Only the range without ends, `xs[...]`, is a postfix operator spoken of by its name.
      $0.parameters.count == target.parameters.count && (!$0.isPostfix || name == "...")
        && seen.insert($0).inserted
    }
    if functions.isEmpty {
      report(
        "no-operator",
        "no `\(name)` is of type `\(shown(expected))`",
        range
      )
      return wrong(range)
    }
    return inferFunctionReference(functions, name: name, range, expected: expected)
  }
}
