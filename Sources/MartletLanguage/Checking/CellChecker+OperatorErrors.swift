// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  func reportUnknownOperator(_ name: Identifier, _ range: SourceRange) {
    let remedies = [
      "**": "Write `pow(x, y)`.", "//": "Write `/` on integers.", "===": "Write `==`.",
      "!==": "Write `!=`.", "<>": "Write `!=`.", "^": "Write `pow(x, y)` for a power.",
    ]
    report(
      "no-operator",
      "there is no operator `\(name.text)` here",
      name.range,
      remedy: remedies[name.text]
    )
  }

  /// Reports that no operator function takes the operands.
  func reportOperands(
    _ name: Identifier,
    _ operands: [Expression],
    _ drafts: [Draft?],
    _ range: SourceRange
  ) {
    var types = drafts.map { $0.map { shown($0.type) } }
    // A contextual operand that is wrong in itself says more.
    for (index, operand) in operands.enumerated() where drafts[index] == nil {
      let count = diagnostics.count
      let draft = infer(operand, expected: types.count == 2 ? types[1 - index] ?? nil : nil)
      if diagnostics.count > count { return }
      if case .function = solver.shallow(draft.type) { types[index] = shown(draft.type) }
    }
    if types.count == 1 {
      let type = types[0] ?? .error
      let isOptional = wrapped(type) != nil
      report(
        "no-operator",
        "`\(name.text)` does not work on \(type.withArticle)",
        range,
        remedy: isOptional
          ? "Unwrap the optional first, with `??` or `if let`."
          : (name.text == "!" ? "`!` turns a `Bool` round: compare first, as in `x == 0`." : nil)
      )
      return
    }
    guard types.count == 2, let left = types[0] ?? types[1], let right = types[1] ?? types[0]
    else { return }
    for (index, operand) in operands.enumerated() {
      guard case .name(let function) = operand.kind, case .function = types[index] else { continue }
      report(
        "function-not-called",
        "`\(name.text)` needs a value, but `\(function)` is a function",
        operand.range,
        remedy: "Call it: `\(function)(…)`."
      )
      return
    }
    let (remedy, fix) = operandRemedy(name.text, operands, left, right)
    let isMixed = left != right
    report(
      wrapped(left) != nil || wrapped(right) != nil ? "optional-not-unwrapped" : "operand-types",
      isMixed
        ? "`\(name.text)` cannot take \(left.withArticle) and \(right.withArticle)"
        : "`\(name.text)` does not work on two values of `\(left)`",
      range,
      remedy: remedy,
      fix: fix
    )
  }

  private func operandRemedy(
    _ name: String,
    _ operands: [Expression],
    _ left: Type,
    _ right: Type
  ) -> (String?, (range: SourceRange, text: String)?) {
    func convert(_ index: Int, _ function: String) -> (String?, (SourceRange, String)?) {
      let written = source.slice(operands[index].range)
      let short = written.count <= 30 && !written.contains("\n") ? written : "…"
      return (
        "Convert one of them: `\(function)(\(short))`.",
        (operands[index].range, "\(function)(\(written))")
      )
    }
    if wrapped(left) != nil || wrapped(right) != nil {
      return ("Unwrap the optional first, with `?? …` or `if let`.", nil)
    }
    if left == int, right == double { return convert(0, "Double") }
    if left == double, right == int { return convert(1, "Double") }
    if name == "+" || name == "+=" {
      if left == string { return convert(1, "String") }
      if right == string { return convert(0, "String") }
    }
    if name == "%" || name == "%=", left == double {
      return ("Write `x.truncatingRemainder(dividingBy: y)`.", nil)
    }
    if left == string, name == "%" {
      return ("Write `\"… \\(x) …\"`, or `String(format: \"%.2f\", x)`.", nil)
    }
    if left == .tuple([]) || right == .tuple([]) {
      return ("This call has no result: its function says none with `->`.", nil)
    }
    if name == "^", left == double || right == double { return ("Write `pow(x, y)`.", nil) }
    if name == "*", left == string || right == string {
      return ("Write `String(repeating: s, count: n)`.", nil)
    }
    if left == string, right == int || right == double {
      return ("Make a number of the text first: `\(right)(…)` gives an optional.", nil)
    }
    if ["==", "!="].contains(name) {
      return (left == right ? "The type is not `Equatable`." : nil, nil)
    }
    return (nil, nil)
  }
}
