// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  func inferBinary(
    _ name: Identifier,
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    switch name.text {
    case "??": return inferCoalesce(left, right, range, expected: expected)
    case "==", "!=":
      if case .nil = right.kind { return compareWithNil(left, right, name, range) }
      if case .nil = left.kind { return compareWithNil(right, left, name, range) }
    case "&&", "||":
      let first = infer(left)
      let second = infer(right)
      if isCondition(first.type), isCondition(second.type) {
        return logical(name.text, first, second, range)
      }
      return inferOperator(name, [left, right], [first, second], range, expected: expected)
    default: break
    }
    var drafts = [left, right].map { isContextual($0) ? nil : infer($0) }
    if name.text == "==" || name.text == "!=" { compareReversed([left, right], &drafts) }
    raiseLiterals([left, right], &drafts)
    return inferOperator(name, [left, right], drafts, range, expected: expected)
  }

  /// `[1, 2, 3].reduce(0, +) / 2.5`: the literals of an array become those of the other operand.
  private func raiseLiterals(_ operands: [Expression], _ drafts: inout [Draft?]) {
    guard let left = drafts[0], let right = drafts[1] else { return }
    for (index, (one, other)) in [(left, right), (right, left)].enumerated() {
      guard isNominal(one.type, "Int"), beginsWithLiteral(operands[index]),
        isNominal(other.type, "Double") || solver.literalKind(other.type) == .floating
      else { continue }
      let again = attempt { () -> Draft? in
        let draft = infer(operands[index], expected: double)
        return isNominal(draft.type, "Double") ? draft : nil
      }
      if let again { drafts[index] = again }
      return
    }
  }

  /// Whether members of an array literal are called: `[1, 2].map { … }.max()`.
  private func beginsWithLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .array: true
    case .member(let base?, _), .forceUnwrap(let base), .parenthesized(let base):
      beginsWithLiteral(base)
    case .call(let base, _), .subscript(let base, _): beginsWithLiteral(base)
    case .binary(let sign, let left, _): sign.text == "??" && beginsWithLiteral(left)
    default: false
    }
  }

  /// `xs == xs.reversed()`: beside an array, `reversed()` gives one.
  private func compareReversed(_ operands: [Expression], _ drafts: inout [Draft?]) {
    for (index, operand) in operands.enumerated() {
      guard let draft = drafts[index], isNominal(draft.type, "ReversedCollection") else { continue }
      applyDefaultsToBases()
      guard solver.settle() == nil, let element = solver.associatedType("Element", of: draft.type)
      else { continue }
      switch (drafts[1 - index], operands[1 - index].kind) {
      case (let other?, _) where isNominal(other.type, "Array"): break
      case (nil, .array): break
      default: continue
      }
      if let again = attempt({ infer(operand, expected: array(element)) }) { drafts[index] = again }
    }
  }

  func isCondition(_ type: Type) -> Bool {
    isNominal(type, "Bool") || solver.literalKind(type) == .boolean || isError(type)
      || solver.isFree(type)
  }

  private func logical(_ name: String, _ left: Draft, _ right: Draft, _ range: SourceRange) -> Draft
  {
    _ = solver.unify(left.type, bool)
    _ = solver.unify(right.type, bool)
    let type = bool
    return Draft(type, range) {
      let first = left.build()
      let second = right.build()
      return TypedExpression(
        name == "&&" ? .and(first, second) : .or(first, second),
        type: type,
        range: range
      )
    }
  }

  private func inferCoalesce(
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    var first = infer(left)
    if isError(first.type) {
      if !isContextual(right) { _ = infer(right) }
      return wrong(range)
    }
    guard let inner = wrapped(first.type) else {
      report(
        "not-optional",
        "`??` gives a default for `nil`, and \(shown(first.type).withArticle) never is `nil`",
        left.range,
        remedy: "Delete `??` and what follows."
      )
      return wrong(range)
    }
    var type = inner
    let second: Draft
    if isContextual(right) {
      second = check(right, to: inner, as: .operand("??"))
    } else {
      let draft = infer(right)
      if wrapped(draft.type) != nil, wrapped(inner) == nil { type = first.type }
      // What is found late does not reach over to a literal where anything is wanted: in
      // `print(rates["a"]?.rounded() ?? 0)` the 0 is an `Int`.
      let isApart = first.isLate && solver.literalKind(draft.type) == .integer
      if !(isApart && isExistential(expected)), let coerced = coerce(draft, to: type) {
        second = coerced
      } else if let expected, isExistential(expected),
        let erased = coerce(first, to: optional(expected)), let other = coerce(draft, to: expected)
      {
        // Both as what is asked for: `print(age ?? "unknown")`.
        (first, second, type) = (erased, other, expected)
      } else {
        reportMismatch(draft, expected: type, purpose: .operand("??"), syntax: right)
        return wrong(range)
      }
    }
    return Draft(type, range) { [self, first] in
      TypedExpression(
        .coalesce(first.build(), second.build()),
        type: final(type, range),
        range: range
      )
    }
  }

  private func isExistential(_ type: Type?) -> Bool {
    guard let type, case .existential = solver.shallow(type) else { return false }
    return true
  }

  private func compareWithNil(
    _ operand: Expression,
    _ literal: Expression,
    _ name: Identifier,
    _ range: SourceRange
  ) -> Draft {
    let draft = infer(operand)
    if isError(draft.type) { return wrong(range) }
    if wrapped(draft.type) == nil {
      let type = shown(draft.type)
      if case .nominal(let nominal, _) = type,
        registry.conformances(of: nominal).contains(where: {
          $0.target.name == "ExpressibleByNilLiteral"
        })
      {
        return inferOperator(name, [operand, literal], [draft, nil], range, expected: nil)
      }
      report(
        "never-nil",
        "\(type.withArticle) is never `nil`",
        range,
        remedy: "Only an optional, such as `\(type)?`, can be `nil`."
      )
      return wrong(range)
    }
    let isEqual = name.text == "=="
    let type = bool
    return Draft(type, range) {
      let test = TypedExpression(
        .call(Self.isNil, typeArguments: [], arguments: [.value(draft.build())]),
        type: type,
        range: range
      )
      if isEqual { return test }
      return TypedExpression(
        .ternary(
          test,
          TypedExpression(.boolean(false), type: type, range: range),
          TypedExpression(.boolean(true), type: type, range: range)
        ),
        type: type,
        range: range
      )
    }
  }

  /// What `x == nil` calls: it works for every optional, equatable or not.
  private static let isNil = FunctionSymbol(
    name: "==",
    implementation: .native("optional.isNil"),
    range: SourceRange(0, 0)
  )

  // MARK: All other operators

  /// Chooses an operator function for operands, of which the contextual ones have no draft yet.
  func inferOperator(
    _ name: Identifier,
    _ operands: [Expression],
    _ drafts: [Draft?],
    _ range: SourceRange,
    expected: Type?,
    isPostfix: Bool = false,
    isAssignment: Bool = false
  ) -> Draft {
    let known = drafts.compactMap { $0 }
    if known.contains(where: { isError($0.type) }) {
      for (operand, draft) in zip(operands, drafts) where draft == nil && !isContextual(operand) {
        _ = infer(operand)
      }
      return wrong(range)
    }
    guard let table = registry.operatorTable(name.text) else {
      if ["!", "&&", "||"].contains(name.text) {
        reportOperands(name, operands, drafts, range)
      } else {
        reportUnknownOperator(name, range)
      }
      return wrong(range)
    }
    if !known.isEmpty, known.allSatisfy({ solver.isFree($0.type) }) {
      _ = knownType(known[0])
      return wrong(range)
    }
    if known.count == operands.count {
      if let draft = deferred(
        name,
        known,
        table,
        range,
        isPostfix: isPostfix,
        isAssignment: isAssignment
      ) {
        return draft
      }
      if let exact = exactOperator(known.map(\.type), table, isPostfix: isPostfix) {
        return applyOperator(exact, known, operands, range, isAssignment: isAssignment)
      }
    }
    var seen: Set<FunctionSymbol> = []
    var functions: [FunctionSymbol] = []
    for key in known.flatMap({ operatorKeys($0.type) }) {
      for function in table.byType[key] ?? [] where seen.insert(function).inserted {
        functions.append(function)
      }
    }
    for function in table.general where seen.insert(function).inserted {
      functions.append(function)
    }
    if known.isEmpty {
      // Nothing says which type is meant: those that literals have come first, always in one order.
      let usual = ["Double", "Int"]
      let names = usual + table.byType.keys.filter { !usual.contains($0) }.sorted()
      functions = []
      seen = []
      for function in names.flatMap({ table.byType[$0] ?? [] }) + table.general
      where seen.insert(function).inserted {
        functions.append(function)
      }
    }
    functions = functions.filter {
      $0.parameters.count == operands.count && $0.isPostfix == isPostfix
    }
    if isAssignment, let target = known.first,
      mutablePlace(of: target, doing: "changed by `\(name.text)`") == nil
    {
      return wrong(range)
    }
    let candidates = functions.map { Candidate(callee: .function($0), receiver: .none) }
    let arguments = zip(operands, drafts).map { operand, draft in
      Argument(
        label: nil,
        value: isAssignment && operand.range == operands[0].range
          ? Expression(.inout(operand), operand.range) : operand
      )
    }
    let presets: [Draft?] = isAssignment ? [nil] + drafts.dropFirst() : drafts
    let all = ArgumentMatch(arguments: operands.indices.map { [$0] })
    let choice = chooseOperator(
      candidates,
      all,
      arguments,
      presets,
      drafts,
      range,
      expected: expected
    )
    guard let choice else {
      reportOperands(name, operands, drafts, range)
      return wrong(range)
    }
    return apply(choice, all, arguments, presets, range, expected: nil)
  }

  private func chooseOperator(
    _ candidates: [Candidate],
    _ match: ArgumentMatch,
    _ arguments: [Argument],
    _ presets: [Draft?],
    _ drafts: [Draft?],
    _ range: SourceRange,
    expected: Type?
  ) -> Candidate? {
    var best: (fit: Fit, candidate: Candidate)?
    for candidate in candidates {
      if spend(range) { return nil }
      let mark = solver.mark()
      let count = diagnostics.count
      let literals = solver.unusualLiterals
      let before = conversions
      trialDepth += 1
      let draft = apply(candidate, match, arguments, presets, range, expected: nil)
      trialDepth -= 1
      if diagnostics.count == count {
        var fit = Fit()
        fit.unusualLiterals = solver.unusualLiterals - literals + solver.unlikelyLiterals()
        fit.conversions = conversions - before
        fit.generality = generality(candidate)
        if let expected, coerce(draft, to: expected) == nil { fit.resultMismatch = 1 }
        if best.map({ fit < $0.fit }) ?? true { best = (fit, candidate) }
      }
      solver.rollBack(to: mark)
      diagnostics.removeSubrange(count...)
    }
    return best?.candidate
  }

  /// The names under which operators that take the type are filed.
  func operatorKeys(_ type: Type) -> [String] {
    if let kind = solver.literalKind(type) {
      return kind == .integer ? ["Int", "Double"] : [kind.defaultName]
    }
    guard case .nominal(let nominal, _) = solver.shallow(type) else { return [] }
    if let inner = wrapped(type) { return [nominal.name] + operatorKeys(inner) }
    // A value also goes where an optional is wanted.
    return [nominal.name]
  }

  /// The operator whose parameters are exactly of the types; literals count as their default, or
  /// else as the type of the other operand.
  private func exactOperator(
    _ types: [Type],
    _ table: Registry.OperatorTable,
    isPostfix: Bool
  ) -> FunctionSymbol? {
    let defaults = types.map { shown($0) }
    guard case .nominal(let nominal, _)? = defaults.first(where: { isPlain($0) }) else {
      return nil
    }
    func find(_ wanted: [Type], key: String) -> FunctionSymbol? {
      table.byType[key]?.first { function in
        function.generics.isEmpty && function.isPostfix == isPostfix
          && function.parameters.count == wanted.count
          && zip(function.parameters, wanted).allSatisfy { $0.type == $1 }
      }
    }
    if let found = find(defaults, key: nominal.name) { return found }
    guard types.count == 2 else { return nil }
    // `2 * x`: the literal takes the other's type.
    for (index, type) in types.enumerated() {
      if let kind = solver.literalKind(type), case .nominal(let other, _) = defaults[1 - index],
        solver.accepts(defaults[1 - index], kind)
      {
        return find([defaults[1 - index], defaults[1 - index]], key: other.name)
      }
    }
    return nil
  }

  private func isPlain(_ type: Type) -> Bool {
    if case .nominal(_, let arguments) = type { return arguments.isEmpty }
    return false
  }

  /// Applies an operator whose parameters the operands are known to fit.
  private func applyOperator(
    _ function: FunctionSymbol,
    _ drafts: [Draft],
    _ operands: [Expression],
    _ range: SourceRange,
    isAssignment: Bool
  ) -> Draft {
    var arguments: [() -> TypedArgument] = []
    for (index, (draft, parameter)) in zip(drafts, function.parameters).enumerated() {
      _ = solver.unify(draft.type, parameter.type)
      if parameter.isInout {
        guard
          let place = mutablePlace(of: draft, doing: "changed by `\(function.name)`")
        else { return wrong(range) }
        arguments.append({ .inout(place.build()) })
      } else if index < operands.count {
        arguments.append({ .value(draft.build()) })
      }
    }
    return call(function, typeArguments: [], arguments, function.result, range)
  }

  /// An operator between literals, whose type the context may still decide: `let y: Double = 1 + 2`.
  private func deferred(
    _ name: Identifier,
    _ drafts: [Draft],
    _ table: Registry.OperatorTable,
    _ range: SourceRange,
    isPostfix: Bool,
    isAssignment: Bool
  ) -> Draft? {
    let kinds = drafts.map { solver.literalKind($0.type) }
    guard let first = kinds.compactMap({ $0 }).first else { return nil }
    // A closure's parameter of unknown type beside a literal is of the literal's type.
    for (draft, kind) in zip(drafts, kinds) where kind == nil && !solver.isFree(draft.type) {
      return nil
    }
    var merged = first
    for kind in kinds.compactMap({ $0 }) {
      guard let next = merged.merged(with: kind) else { return nil }
      merged = next
    }
    let standard = nominal(merged.defaultName)
    let sample = table.byType[merged.defaultName]?.first { function in
      function.parameters.count == drafts.count && function.generics.isEmpty
        && function.isPostfix == isPostfix && function.parameters.allSatisfy { $0.type == standard }
    }
    guard let sample else { return nil }
    let type = drafts[0].type
    for draft in drafts.dropFirst() where !solver.unify(type, draft.type) { return nil }
    var place: Place?
    if isAssignment {
      guard let found = mutablePlace(of: drafts[0], doing: "changed by `\(name.text)`") else {
        return wrong(range)
      }
      place = found
    }
    let result = sample.result == standard ? type : sample.result
    return Draft(result, range) { [self] in
      let resolved = final(type, range)
      let wanted = drafts.map { _ in resolved }
      guard let function = exactOperator(wanted, table, isPostfix: isPostfix) else {
        report(
          "no-operator",
          "`\(name.text)` does not work on \(resolved.withArticle)",
          range
        )
        return wrong(range).build()
      }
      var arguments: [TypedArgument] = []
      for (index, draft) in drafts.enumerated() {
        if index == 0, let place {
          arguments.append(.inout(place.build()))
        } else {
          arguments.append(.value(draft.build()))
        }
      }
      return TypedExpression(
        .call(function, typeArguments: [], arguments: arguments),
        type: function.result,
        range: range
      )
    }
  }
}
