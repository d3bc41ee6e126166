// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  func integer(_ value: UInt64, isNegative: Bool, _ range: SourceRange) -> Draft {
    let type = solver.fresh(.integer)
    return Draft(type, range) { [self] in
      let type = final(type, range)
      let double = isNegative ? -Double(value) : Double(value)
      if isNominal(type, "Double") || isNominal(type, "Float") {
        return TypedExpression(.floating(double), type: type, range: range)
      }
      let kind = IntegerKind(type)
      guard let word = (kind ?? .int).word(literal: value, isNegative: isNegative) else {
        reportTooLarge(value, isNegative: isNegative, kind ?? .int, range)
        return wrong(range).build()
      }
      if kind != nil { return TypedExpression(.integer(word), type: type, range: range) }
      let small = word
      if let made = literalCall(
        "integerLiteral",
        type,
        TypedExpression(.integer(small), type: int, range: range)
      ) {
        return made
      }
      return literalCall(
        "floatLiteral",
        type,
        TypedExpression(.floating(double), type: self.double, range: range)
      )
        ?? TypedExpression(.integer(small), type: type, range: range)
    }
  }

  private func reportTooLarge(
    _ value: UInt64,
    isNegative: Bool,
    _ kind: IntegerKind,
    _ range: SourceRange
  ) {
    let text = "\(isNegative ? "-" : "")\(value)"
    let remedy: String
    if isNegative, kind.limits.hasPrefix("0") {
      remedy = "Only a signed type, such as `Int`, has numbers below 0."
    } else if kind == .int {
      remedy = "Write `\(text).0` for a `Double`."
    } else {
      remedy = "Declare the type as `Int`, which holds more."
    }
    report(
      "literal-too-large",
      "\(text) does not fit into \(nominal(kind.name).withArticle), whose values go from"
        + " \(kind.limits)",
      range,
      remedy: remedy
    )
  }

  func floating(_ value: Double, _ range: SourceRange) -> Draft {
    let type = solver.fresh(.floating)
    return Draft(type, range) { [self] in
      let type = final(type, range)
      let plain = TypedExpression(.floating(value), type: double, range: range)
      if isNominal(type, "Double") { return plain }
      return literalCall("floatLiteral", type, plain)
        ?? TypedExpression(.floating(value), type: type, range: range)
    }
  }

  func boolean(_ value: Bool, _ range: SourceRange) -> Draft {
    let type = solver.fresh(.boolean)
    return Draft(type, range) { [self] in
      let type = final(type, range)
      let plain = TypedExpression(.boolean(value), type: bool, range: range)
      return isNominal(type, "Bool") ? plain : literalCall("booleanLiteral", type, plain) ?? plain
    }
  }

  func inferNil(_ range: SourceRange, expected: Type?) -> Draft {
    var type = expected.map(solver.shallow) ?? optional(solver.fresh())
    if case .nominal(let nominal, _) = type, wrapped(type) == nil,
      literalInitializer("nilLiteral", of: nominal) != nil
    {
      let target = type
      return Draft(type, range) { [self] in
        literalCall("nilLiteral", target, TypedExpression(.tuple([]), type: void, range: range))
          ?? wrong(range).build()
      }
    }
    if wrapped(type) == nil {
      if !solver.isFree(type) {
        if !isError(type) {
          report(
            "nil-not-allowed",
            "`nil` cannot be \(solver.resolve(type).withArticle)",
            range,
            remedy: "Only an optional can be `nil`: declare the type as `\(solver.resolve(type))?`."
          )
        }
        return wrong(range)
      }
      let inner = optional(solver.fresh())
      _ = solver.unify(type, inner)
      type = inner
    }
    return Draft(type, range) { [self] in
      TypedExpression(.none, type: final(type, range), range: range)
    }
  }

  func inferString(_ parts: [StringPart], _ range: SourceRange) -> Draft {
    var texts: [String] = []
    var drafts: [Draft] = []
    var isPlain = true
    for part in parts {
      switch part {
      case .text(let text):
        texts.append(text)
        let type = string
        drafts.append(
          Draft(type, range) { TypedExpression(.string(text), type: type, range: range) }
        )
      case .interpolation(let expression):
        isPlain = false
        refuseWholeNumbers(expression)
        drafts.append(infer(expression))
      }
    }
    let type = solver.fresh(isPlain ? .string : .interpolation)
    let text = texts.joined()
    return Draft(type, range) { [self] in
      let type = final(type, range)
      guard isPlain else {
        let made = TypedExpression(
          .interpolation(drafts.map { $0.build() }),
          type: string,
          range: range
        )
        return isNominal(type, "String") ? made : literalCall("stringLiteral", type, made) ?? made
      }
      let plain = TypedExpression(.string(text), type: string, range: range)
      if isNominal(type, "String") { return plain }
      if isNominal(type, "Character") {
        if text.count != 1 {
          report(
            "not-a-character",
            "a `Character` is exactly one character, and this is \(text.count)",
            range
          )
        }
        return TypedExpression(.string(text), type: type, range: range)
      }
      if isNominal(type, "UnicodeScalar"), text.unicodeScalars.count != 1 {
        report(
          "not-a-character",
          "a `Unicode.Scalar` is exactly one scalar, and this is \(text.unicodeScalars.count)",
          range
        )
      }
      return literalCall("stringLiteral", type, plain)
        ?? TypedExpression(.string(text), type: type, range: range)
    }
  }

  /// The initialiser by which a type takes a literal.
  private func literalInitializer(_ label: String, of nominal: NominalType) -> FunctionSymbol? {
    for case .function(let symbol) in registry.members(of: nominal, named: "init")
    where symbol.parameters.count == 1 && symbol.parameters[0].label == label {
      return symbol
    }
    // A protocol that the type conforms to may bring it along, as `OptionSet` does.
    if nominal.isNative { return nil }
    let type = selfType(of: nominal)
    for candidate in members(of: type, named: "init", isStatic: true, receiver: .type(type)) {
      if case .function(let symbol) = candidate.callee, symbol.parameters.count == 1,
        symbol.parameters[0].label == label
      {
        return symbol
      }
    }
    return nil
  }

  /// What a literal initialiser has to be told: the type's arguments, or the type itself if it is
  /// that of a protocol.
  private func typeArguments(_ symbol: FunctionSymbol, of type: Type) -> [Type] {
    if symbol.owner?.selfParameter != nil { return [type] }
    if case .nominal(_, let arguments) = type { return arguments }
    return []
  }

  private func literalCall(_ label: String, _ type: Type, _ value: TypedExpression)
    -> TypedExpression?
  {
    guard case .nominal(let nominal, _) = type,
      let symbol = literalInitializer(label, of: nominal)
    else { return nil }
    let arguments = typeArguments(symbol, of: type)
    return TypedExpression(
      .call(symbol, typeArguments: arguments, arguments: [.value(value)]),
      type: type,
      range: value.range
    )
  }

  // MARK: Collections

  func inferArray(_ elements: [Expression], _ range: SourceRange, expected: Type?) -> Draft {
    var hint: Type?
    var target: Type?
    if let expected {
      let inner = wrapped(expected) ?? expected
      if case .nominal(let nominal, let arguments) = solver.shallow(inner) {
        if nominal === registry.core("Array") {
          hint = arguments.first
        } else if arrayLiteralInitializer(nominal) != nil || acceptsArrayLiteral(nominal) {
          target = inner
          hint =
            literalElement("arrayLiteral", of: inner)
            ?? solver.associatedType("ArrayLiteralElement", of: inner)
            ?? solver.associatedType("Element", of: inner)
        }
      } else if solver.isFree(inner) {
        hint = solver.requiredElement(of: inner)
      }
    }
    let joined = inferJoined(elements, expected: hint, purpose: .element)
    let type = target ?? array(joined.type)
    return Draft(type, range) { [self] in
      let values = joined.drafts.map { $0.build() }
      let resolved = final(type, range)
      if target != nil, case .nominal(let nominal, _) = resolved,
        let symbol = arrayLiteralInitializer(nominal)
      {
        let arguments = typeArguments(symbol, of: resolved)
        return TypedExpression(
          .call(symbol, typeArguments: arguments, arguments: [.variadic(values)]),
          type: resolved,
          range: range
        )
      }
      return TypedExpression(.array(values), type: resolved, range: range)
    }
  }

  /// What the initialiser of a type takes for each element of a literal.
  private func literalElement(_ label: String, of type: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = solver.shallow(type), !nominal.isNative,
      let symbol = literalInitializer(label, of: nominal)
    else { return nil }
    if let own = symbol.owner?.selfParameter {
      return symbol.parameters[0].type.substituting([own: type])
    }
    return symbol.parameters[0].type.substituting(
      Dictionary(zip(nominal.generics, arguments), uniquingKeysWith: { first, _ in first })
    )
  }

  private func arrayLiteralInitializer(_ nominal: NominalType) -> FunctionSymbol? {
    literalInitializer("arrayLiteral", of: nominal)
  }

  private func acceptsArrayLiteral(_ nominal: NominalType) -> Bool {
    registry.conformances(of: nominal).contains { $0.target.name == "ExpressibleByArrayLiteral" }
  }

  func inferDictionary(
    _ pairs: [(key: Expression, value: Expression)],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    var keyHint: Type?
    var valueHint: Type?
    if let expected {
      let inner = wrapped(expected) ?? expected
      if case .nominal(let nominal, let arguments) = solver.shallow(inner), arguments.count == 2,
        nominal === registry.core("Dictionary")
      {
        keyHint = arguments[0]
        valueHint = arguments[1]
      } else if case .tuple(let parts)? = literalElement("dictionaryLiteral", of: inner),
        parts.count == 2
      {
        return ownDictionary(pairs, range, type: inner, parts[0].type, parts[1].type)
      }
    }
    let keys = inferJoined(pairs.map(\.key), expected: keyHint, purpose: .key)
    let values = inferJoined(pairs.map(\.value), expected: valueHint, purpose: .value)
    // Who wrote the type of the key was told where it stands.
    if keyHint == nil, let hashable = registry.types["Hashable"] {
      solver.constraints.append(
        Constraint(
          kind: .conforms(keys.type, hashable),
          range: range,
          subject: "the key of a dictionary"
        )
      )
    }
    let type = Type.nominal(registry.core("Dictionary"), [keys.type, values.type])
    return Draft(type, range) { [self] in
      var built: [(key: TypedExpression, value: TypedExpression)] = []
      for (key, value) in zip(keys.drafts, values.drafts) {
        built.append((key.build(), value.build()))
      }
      return TypedExpression(.dictionary(built), type: final(type, range), range: range)
    }
  }

  /// A dictionary literal of a type with `init(dictionaryLiteral:)`.
  private func ownDictionary(
    _ pairs: [(key: Expression, value: Expression)],
    _ range: SourceRange,
    type: Type,
    _ key: Type,
    _ value: Type
  ) -> Draft {
    let keys = inferJoined(pairs.map(\.key), expected: key, purpose: .key)
    let values = inferJoined(pairs.map(\.value), expected: value, purpose: .value)
    _ = solver.unify(keys.type, key) && solver.unify(values.type, value)
    let pair = Type.tuple([.init(label: nil, type: key), .init(label: nil, type: value)])
    return Draft(type, range) { [self] in
      let resolved = final(type, range)
      let elements = zip(keys.drafts, values.drafts).map { key, value in
        TypedExpression(
          .tuple([key.build(), value.build()]),
          type: final(pair, range),
          range: range
        )
      }
      guard case .nominal(let nominal, let arguments) = resolved,
        let symbol = literalInitializer("dictionaryLiteral", of: nominal)
      else { return wrong(range).build() }
      return TypedExpression(
        .call(symbol, typeArguments: arguments, arguments: [.variadic(elements)]),
        type: resolved,
        range: range
      )
    }
  }
}
