// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Reports that a value is not of the type that its place needs, with the remedy that fits.
  func reportMismatch(
    _ draft: Draft,
    expected target: Type,
    purpose: Purpose,
    syntax: Expression? = nil
  ) {
    let actual = shown(draft.type)
    let expected = shown(target)
    if actual == .error || expected == .error { return }
    let range = draft.range
    if let syntax, case .nil = syntax.kind {
      report(
        "type-mismatch",
        "\(sentence(purpose, expected)), but this is `nil`",
        range,
        remedy: "Only an optional can be `nil`: make it `\(expected)?`."
      )
      return
    }
    if let inner = wrapped(actual), canConvert(inner, to: expected) {
      report(
        "optional-not-unwrapped",
        "\(sentence(purpose, expected)), but this is \(actual.withArticle), which may be `nil`",
        range,
        remedy: "Give a default with `?? …`, unwrap it with `if let`, or write `!` if it is"
          + " certainly there."
      )
      return
    }
    if case .function(let function) = actual, function.parameters.isEmpty,
      canConvert(function.result, to: expected)
    {
      report(
        "function-not-called",
        "\(sentence(purpose, expected)), but this is a function",
        range,
        remedy: "Call it: write `()` behind it.",
        fix: (SourceRange(range.end, range.end), "()")
      )
      return
    }
    var remedy = conversionRemedy(actual, expected, range)
    if case .condition = purpose, let syntax, case .assign(let name, _, _) = syntax.kind,
      name.text == "="
    {
      report(
        "assignment-as-condition",
        "`=` sets a value and cannot be a condition",
        name.range,
        remedy: "Compare with `==`.",
        fix: (name.range, "==")
      )
      return
    }
    if case .thrown = purpose {
      remedy = (
        "Declare one, as in `struct Failure: Error { var reason: String }`, and throw a value of it.",
        nil
      )
    }
    if case .result(let frame) = purpose, frame.kind == .function, isVoid(actual), remedy == nil {
      remedy = ("Give the value with `return`, or delete the result behind `->`.", nil)
    }
    if case .condition = purpose {
      if wrapped(actual) != nil {
        remedy = ("Compare with `nil`: `… != nil`, or unwrap it with `if let`.", nil)
      } else if actual == int {
        remedy = ("Compare it with something, as in `… != 0`.", nil)
      }
    }
    report(
      "type-mismatch",
      "\(sentence(purpose, expected)), but this is \(actual.withArticle)",
      range,
      remedy: remedy?.text,
      fix: remedy?.fix.map { (range, $0) }
    )
  }

  /// The type for a message: literals as what they would be.
  func shown(_ type: Type) -> Type {
    if let kind = solver.literalKind(type) { return nominal(kind.defaultName) }
    switch solver.shallow(type) {
    case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map(shown))
    case .tuple(let elements):
      return .tuple(
        elements.map { Type.TupleElement(label: $0.label, type: shown($0.type)) }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = shown(function.parameters[index].type)
      }
      function.result = shown(function.result)
      return .function(function)
    case let other: return other
    }
  }

  private func canConvert(_ from: Type, to target: Type) -> Bool {
    let mark = solver.mark()
    defer { solver.rollBack(to: mark) }
    let draft = Draft(from, SourceRange(0, 0)) {
      TypedExpression(.tuple([]), type: .error, range: SourceRange(0, 0))
    }
    return coerce(draft, to: target) != nil
  }

  private func conversionRemedy(_ actual: Type, _ expected: Type, _ range: SourceRange)
    -> (text: String, fix: String?)?
  {
    let written = source.slice(range)
    let short = written.count <= 30 && !written.contains("\n") ? written : "…"
    func wrap(_ name: String) -> (String, String?) {
      ("Convert it: `\(name)(\(short))`.", "\(name)(\(written))")
    }
    let target = wrapped(expected) ?? expected
    if actual == int, target == double { return wrap("Double") }
    if actual == double, target == int {
      let (text, fix) = wrap("Int")
      return (text + " That cuts the fraction off.", fix)
    }
    if target == string, case .nominal(let nominal, _) = actual,
      ["Int", "Double", "Bool", "Character", "Substring"].contains(nominal.name)
    {
      return wrap("String")
    }
    if actual == string, target == int || target == double {
      return (
        "Convert it: `\(target)(\(short))` gives an optional, `nil` if the text is no number.", nil
      )
    }
    if case .nominal(let array, let elements) = target, array === registry.core("Array"),
      elements == [actual]
    {
      return ("Put it into brackets: `[\(short)]`.", "[\(written)]")
    }
    if case .nominal(let slice, let arguments) = actual, slice.name == "ArraySlice",
      case .nominal(let array, let elements) = target, array === registry.core("Array"),
      elements == arguments
    {
      return wrap("Array")
    }
    return nil
  }

  /// What the place needs.
  private func sentence(_ purpose: Purpose, _ expected: Type) -> String {
    let type = expected.withArticle
    switch purpose {
    case .argument(let parameter, let function):
      if let label = parameter.label { return "`\(function)` needs \(type) for `\(label):`" }
      return "`\(function)` needs \(type) for `\(parameter.name)`"
    case .operand(let name): return "`\(name)` needs \(type) here"
    case .initial(let name): return "`\(name)` is declared as \(type)"
    case .assignment: return "\(type) is needed to assign here"
    case .result(let frame):
      return frame.kind == .closure
        ? "this closure must give \(type)" : "`\(frame.name)` returns \(type)"
    case .condition(let keyword):
      return keyword == "?:"
        ? "what stands before `?` must be a `Bool`"
        : "the condition of `\(keyword)` must be a `Bool`"
    case .element: return "\(type) is needed here"
    case .key: return "the keys here are of type `\(expected)`"
    case .value: return "the values here are of type `\(expected)`"
    case .sequence: return "`for` needs a sequence"
    case .thrown: return "`throw` needs a type that is `Error`"
    case .subject: return "\(type) is matched here"
    case .conversion: return "`as` needs something that is \(type) already"
    case .filter: return "what follows `where` must be a `Bool`"
    }
  }
}
