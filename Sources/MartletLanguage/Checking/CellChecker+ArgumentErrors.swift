// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  /// What is meant by a call as other languages have it: `max(values)`, `round(x, 2)`.
  private func foreignCall(_ name: String, _ arguments: [Argument]) -> String? {
    switch (name, arguments.count) {
    case ("max", 1), ("min", 1): "Write `values.\(name)()` for the one of an array."
    case ("round", 2):
      "Write `(x * 100).rounded() / 100`, or `String(format: \"%.2f\", x)` for a text."
    default: nil
    }
  }

  /// Reports arguments that do not fit the parameters of the candidate.
  func reportArguments(
    _ candidate: Candidate,
    _ mismatch: ArgumentMismatch,
    _ arguments: [Argument],
    name: Identifier,
    _ range: SourceRange
  ) {
    let parameters = candidate.parameters
    let title = candidate.name == "subscript" ? "this subscript" : "`\(candidate.name)`"
    let declared =
      foreignCall(candidate.name, arguments) ?? "It is declared as `\(candidate.signature)`."
    switch mismatch {
    case .missing(let index):
      let parameter = parameters[index]
      // Payloads of enum cases may have no name at all.
      let what =
        parameter.label.map { "`\($0):`, " }
        ?? (parameter.name == "_" ? "" : "`\(parameter.name)`, ")
      let type = parameter.type
      report(
        "missing-argument",
        "\(title) needs \(what)\(type.withArticle)",
        SourceRange(max(range.start, range.end - 1), range.end),
        remedy: (parameter.label.map { "Insert `\($0): …`. " } ?? "") + declared
      )
    case .extra(let index):
      let argument = arguments[index]
      let most = parameters.count
      report(
        "too-many-arguments",
        most == 0
          ? "\(title) takes no arguments"
          : "\(title) takes at most \(count(most, "argument"))",
        (argument.label?.range).map { $0.union(argument.value.range) } ?? argument.value.range,
        remedy: most == 0 && candidate.callee.isProperty ? "Delete it." : declared
      )
    case .label(let index, let parameter):
      reportLabel(arguments[index], parameters[parameter], title, declared, candidate)
    case .order(let index, let parameter):
      let label = arguments[index].label?.text ?? parameters[parameter].name
      report(
        "argument-order",
        "`\(label):` stands in the wrong place",
        arguments[index].label?.range ?? arguments[index].value.range,
        remedy: declared
      )
    }
  }

  private func reportLabel(
    _ argument: Argument,
    _ parameter: FunctionSymbol.Parameter,
    _ title: String,
    _ declared: String,
    _ candidate: Candidate
  ) {
    guard let written = argument.label else {
      guard let label = parameter.label else {
        report(
          "too-many-arguments",
          "\(title) does not take this",
          argument.value.range,
          remedy: declared
        )
        return
      }
      let place = SourceRange(argument.value.range.start, argument.value.range.start)
      report(
        "missing-label",
        "\(title) needs the label `\(label):` here",
        argument.value.range,
        remedy: "Insert `\(label):`. " + declared,
        fix: (place, "\(label): ")
      )
      return
    }
    let labels = candidate.parameters.compactMap(\.label)
    if let nearest = nearestName(to: written.text, among: labels) {
      report(
        "wrong-label",
        "\(title) has no argument `\(written.text):`",
        written.range,
        remedy: "Did you mean `\(nearest):`?",
        fix: (written.range, nearest)
      )
    } else if parameter.label == nil {
      let place = SourceRange(written.range.start, argument.value.range.start)
      report(
        "wrong-label",
        "\(title) has no argument `\(written.text):`",
        written.range,
        remedy: "Delete `\(written.text):`. " + declared,
        fix: (place, "")
      )
    } else {
      report(
        "wrong-label",
        "\(title) has no argument `\(written.text):`",
        written.range,
        remedy: declared
      )
    }
  }

  /// Reports that none of several functions takes what is given.
  func reportNoOverload(
    _ candidates: [Candidate],
    _ arguments: [Argument],
    _ presets: [Draft?],
    name: Identifier,
    _ range: SourceRange
  ) {
    // A mistake within one argument explains more than a list of signatures.
    for (argument, preset) in zip(arguments, presets) where preset == nil {
      if case .closure = argument.value.kind { continue }
      guard !isImplicit(argument.value) else { continue }
      let before = diagnostics.count
      let mark = solver.mark()
      _ = infer(argument.value)
      solver.rollBack(to: mark)
      if diagnostics.count > before { return }
    }
    let types = zip(arguments, presets).map { argument, preset -> String in
      let label = argument.label.map { "\($0.text): " } ?? ""
      if let preset { return "\(label)\(shown(preset.type))" }
      if case .closure = argument.value.kind { return "\(label){ … }" }
      return "\(label)\(source.slice(argument.value.range).prefix(20))"
    }
    let title = name.text == "subscript" ? "this" : "`\(name.text)`"
    let list = candidates.prefix(4).map { "`\($0.signature)`" }.joined(separator: ", ")
    let isOptional = presets.contains { $0.map { wrapped($0.type) != nil } ?? false }
    report(
      isOptional ? "optional-not-unwrapped" : "no-overload",
      "\(title) cannot take (\(types.joined(separator: ", ")))",
      arguments.count == 1 ? arguments[0].value.range : range,
      remedy: isOptional
        ? "Unwrap the optional first, with `?? …` or `if let`." : "There are \(list)."
    )
  }

  func isImplicit(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(nil, _), .nil: true
    case .call(let callee, _): isImplicit(callee)
    default: false
    }
  }
}

extension Candidate.Callee {
  /// Whether it is a property or a stored one, and no function.
  var isProperty: Bool {
    switch self {
    case .property, .field: true
    case .function, .enumCase: false
    }
  }
}
