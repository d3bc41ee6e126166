// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  /// The expression as a type, if it is one: `Int`, `Outer.Inner`, `[Int]`, `Int?`.
  func asType(_ expression: Expression) -> Type? {
    switch expression.kind {
    case .name(let name):
      guard case .type(let type) = lookUp(name) else { return nil }
      return opened(type)
    case .member(let base?, let name):
      if case .name(let module) = base.kind, registry.moduleNames.contains(module),
        case .nothing = lookUp(module), case .type(let type) = lookUp(name.text)
      {
        return opened(type)
      }
      guard let outer = asType(base) else { return nil }
      if case .parameter(let parameter) = outer,
        solver.protocols(of: outer).contains(where: {
          registry.associatedType(name.text, in: $0) != nil
        })
      {
        let member = registry.member(name.text, of: parameter)
        return solver.associatedType(name.text, of: outer) ?? .parameter(member)
      }
      guard case .nominal(let owner, let arguments) = outer else { return nil }
      let context = DeclarationContext(source: source, module: nil, owner: nil)
      guard
        let found = TypeScope(registry: registry, context: context)
          .memberType(name.text, of: owner)
      else { return nil }
      var replacements = Dictionary(
        zip(owner.generics, arguments),
        uniquingKeysWith: { first, _ in first }
      )
      // `Outer.Pair(1, 2)`: the parameters of the inner type are not written.
      if case .nominal(let inner, _) = found, inner.enclosing === owner, inner !== currentOwner {
        for parameter in inner.generics.dropFirst(owner.generics.count) {
          replacements[parameter] = solver.fresh()
        }
      }
      return opened(found.substituting(replacements))
    case .type(let syntax): return opened(resolve(syntax))
    case .array(let elements):
      guard elements.count == 1, let element = asType(elements[0]) else { return nil }
      return array(element)
    case .dictionary(let pairs):
      guard pairs.count == 1, let key = asType(pairs[0].key), let value = asType(pairs[0].value)
      else { return nil }
      return .nominal(registry.core("Dictionary"), [key, value])
    case .optionalLink(let inner): return asType(inner).map(optional)
    case .chain(let inner): return asType(inner)
    case .parenthesized(let inner): return asType(inner)
    default: return nil
    }
  }

  /// The type with variables for parameters that are not written, as in `Array(0..<3)`.
  func opened(_ type: Type) -> Type {
    guard case .nominal(let nominal, let arguments) = type, arguments.isEmpty,
      !nominal.generics.isEmpty
    else { return type }
    if let aliased = nominal.aliased {
      let pairs = nominal.generics.map { ($0, solver.fresh()) }
      return aliased.substituting(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
    if nominal === currentOwner { return selfType(of: nominal) }
    return .nominal(nominal, nominal.generics.map { _ in solver.fresh() })
  }

  // MARK: Looking up

  /// What a name can mean behind a value or type, the type's own members first.
  func members(of type: Type, named name: String, isStatic: Bool, receiver: Candidate.Receiver)
    -> [Candidate]
  {
    var found: [Candidate] = []
    var hasOwnSubscripts = false
    func add(_ owner: NominalType, depth: Int) {
      if !waitingMembers.isEmpty { settleMember(name, of: owner) }
      for symbol in registry.members(of: owner, named: name) {
        switch symbol {
        case .function(let function):
          guard (function.isStatic || function.isInitializer) == isStatic else { continue }
          if depth > 0, found.contains(where: { hides($0, function, depth) }) { continue }
          // The standard library's own collections say again what these two protocols give.
          if owner.isNative,
            owner.name == "RangeReplaceableCollection" || owner.name == "MutableCollection",
            found.contains(where: { $0.depth == 0 && hasLabels($0, of: function) })
          {
            continue
          }
          found.append(Candidate(callee: .function(function), receiver: receiver, depth: depth))
        case .property(let property):
          guard property.isStatic == isStatic else { continue }
          // A type of the standard library lists all its subscripts.
          if depth > 0, property.name == "subscript", owner.isNative, hasOwnSubscripts { continue }
          // Not hidden by a method of the same name: `first` stands beside `first(where:)`.
          if depth > 0, property.name != "subscript",
            found.contains(where: \.callee.isProperty)
          {
            continue
          }
          found.append(Candidate(callee: .property(property), receiver: receiver, depth: depth))
        case .enumCase(let enumCase):
          if isStatic {
            found.append(Candidate(callee: .enumCase(enumCase), receiver: receiver, depth: depth))
          }
        case .variable(let variable):
          var isField = false
          if case .field = variable.storage { isField = true }
          if isField != isStatic {
            found.append(Candidate(callee: .field(variable), receiver: receiver, depth: depth))
          }
        case .type, .alias: continue
        }
      }
    }
    if case .nominal(let nominal, _) = solver.shallow(type) {
      add(nominal, depth: 0)
      hasOwnSubscripts =
        nominal.isNative
        && found.contains {
          guard case .property(let property) = $0.callee else { return false }
          return !property.getter.isOfCell
        }
    }
    for (index, target) in solver.protocols(of: type).enumerated() { add(target, depth: index + 1) }
    return found
  }

  private func hasLabels(_ candidate: Candidate, of function: FunctionSymbol) -> Bool {
    guard case .function(let own) = candidate.callee else { return false }
    return own.parameters.map(\.label) == function.parameters.map(\.label)
  }

  private func hides(_ candidate: Candidate, _ function: FunctionSymbol, _ depth: Int) -> Bool {
    // Members of one type that differ only in what they require stand beside each other.
    guard case .function(let own) = candidate.callee, own.owner !== function.owner else {
      return false
    }
    // Extensions of one protocol with other conditions: which is meant, the conditions tell.
    if candidate.depth == depth, case .cell = function.implementation { return false }
    // `reversed()` of a sequence gives an array, that of a collection a view: both can be meant.
    if function.owner?.isNative == true, own.owner?.isNative == true, own.result != function.result
    {
      return false
    }
    return isSameSignature(own, function) && own.requirements.count <= function.requirements.count
  }

  /// The names of all members, for suggestions.
  func memberNames(of type: Type, isStatic: Bool) -> [String] {
    var names: [String] = []
    func add(_ owner: NominalType) {
      for name in owner.memberNames where !name.hasPrefix("_") && name != "init" {
        names.append(name)
      }
    }
    if case .nominal(let nominal, _) = solver.shallow(type) { add(nominal) }
    if case .tuple(let elements) = solver.shallow(type) { names += elements.compactMap(\.label) }
    solver.protocols(of: type).forEach(add)
    return names.filter {
      !members(of: type, named: $0, isStatic: isStatic, receiver: .none).isEmpty
    }
  }

  // MARK: Values

  func inferMemberAccess(
    _ base: Expression,
    _ name: Identifier,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if let type = asType(base) { return inferStaticMember(type, name, range, expected: expected) }
    if isModule(base) {
      let symbols = registry.global(name.text)
      let functions = symbols.compactMap { symbol -> FunctionSymbol? in
        if case .function(let function) = symbol { function } else { nil }
      }
      if !functions.isEmpty {
        return inferFunctionReference(functions, name: name.text, range, expected: expected)
      }
    }
    let draft = infer(base, expected: isContextualBase(base) ? expected : nil)
    return inferMember(draft, name, range, expected: expected)
  }

  /// A member that is spoken of without being called.
  func inferMember(
    _ base: Draft,
    _ name: Identifier,
    _ range: SourceRange,
    expected: Type?,
    labels: [String?]? = nil
  ) -> Draft {
    if let (plain, labels) = compoundName(name.text) {
      let name = Identifier(plain, name.range)
      return inferMember(base, name, range, expected: expected, labels: labels)
    }
    probeMember(base, name, isStatic: false)
    guard let type = knownType(base) else { return wrong(range) }
    if case .tuple(let elements) = type,
      let index = elements.firstIndex(where: { $0.label == name.text })
    {
      return element(of: base, index, elements[index].type, range)
    }
    if name.text == "self" { return base }
    let found = members(of: type, named: name.text, isStatic: false, receiver: .value(base))
    let properties = found.filter(\.callee.isProperty)
    guard let first = properties.first ?? found.first else {
      reportUnknownMember(type, name, base.range)
      return wrong(range)
    }
    switch first.callee {
    case .property, .field: return useMember(met(properties) ?? first, range)
    default:
      let methods = labels == nil ? found : found.filter { $0.parameters.map(\.label) == labels }
      return inferMethodReference(methods, base, name, range, expected: expected)
    }
  }

  /// The first of several properties whose conditions hold.
  private func met(_ candidates: [Candidate]) -> Candidate? {
    if candidates.count == 1 { return candidates.first }
    return candidates.first { candidate in
      attempt {
        _ = open(candidate, SourceRange(0, 0))
        return solver.settle() == nil ? true : nil
      } != nil
    }
  }

  private func useMember(_ candidate: Candidate, _ range: SourceRange) -> Draft {
    let opened = open(candidate, range)
    switch candidate.callee {
    case .property(let property):
      if let failed = solver.settle() {
        reportUnmet(failed)
        return wrong(range)
      }
      return use(property, opened, [], range)
    case .field(let variable):
      guard case .value(let base) = candidate.receiver, case .field(let index) = variable.storage
      else { return wrong(range) }
      guard mayUse(candidate, range) else { return wrong(range) }
      return field(base, variable, index, range)
    default: return wrong(range)
    }
  }

  func field(_ base: Draft, _ variable: Variable, _ index: Int, _ range: SourceRange) -> Draft {
    if let instance = initializing, base.place?.root === instance, flow.isUnset(variable) {
      report("used-before-set", "`\(variable.name)` has no value yet here", range)
    }
    var type = variable.type
    if case .nominal(let nominal, let arguments) = solver.shallow(base.type), !arguments.isEmpty {
      let given = zip(nominal.generics, arguments)
      let replacements = Dictionary(given, uniquingKeysWith: { first, _ in first })
      type = solver.project(type, replacements) ?? type.substituting(replacements)
    }
    var place: Place?
    if let outer = base.place {
      place = Place(
        build: { [self] in
          .field(outer.build(), index: index, type: final(type, range), range: range)
        },
        obstacle: obstacle(to: variable, of: base) ?? outer.obstacle,
        root: outer.root
      )
    }
    return Draft(type, range, place: place) { [self] in
      TypedExpression(.field(base.build(), index: index), type: final(type, range), range: range)
    }
  }

  private func obstacle(to field: Variable, of base: Draft) -> Place.Obstacle? {
    if !field.isMutable { return .constant(field) }
    if let owner = field.setterIsPrivateTo, !isVisible(owner) {
      return .readOnly("`\(field.name)`", owner: owner.name)
    }
    return nil
  }

  /// The type of the base of a member: a literal takes its default; `nil` after a report if nothing
  /// is known.
  func knownType(_ base: Draft) -> Type? {
    if solver.isFree(base.type), let failed = solver.settle() { reportUnmet(failed) }
    if solver.literalKind(base.type) != nil { solver.applyDefaults(base.type) }
    // What the elements of `zip(1...3, "abc")` are is known only when its parts are.
    if case .nominal(let nominal, let arguments) = solver.shallow(base.type), nominal.isNative,
      nominal.generics.first?.constraints.first?.name.hasSuffix("Sequence") == true
    {
      arguments.forEach(solver.applyDefaults)
      _ = solver.settle()
    }
    if solver.isFree(base.type) {
      report(
        "unknown-type",
        "the type of this cannot be told from what is written",
        base.range,
        remedy: "Write the type where the value is declared."
      )
      return nil
    }
    let type = solver.shallow(base.type)
    return isError(type) ? nil : type
  }

  func reportUnknownMember(_ type: Type, _ name: Identifier, _ base: SourceRange) {
    if name.text.isEmpty || isProbing(name) { return }
    if let inner = wrapped(type),
      !members(of: inner, named: name.text, isStatic: false, receiver: .none).isEmpty
        || isTupleLabel(name.text, inner)
    {
      report(
        "optional-not-unwrapped",
        "this is \(shown(type).withArticle), which may be `nil`, and has no `\(name.text)` itself",
        name.range,
        remedy: "Write `?.\(name.text)` to go on only if there is a value, or unwrap it with"
          + " `if let`."
      )
      return
    }
    if !members(of: type, named: name.text, isStatic: true, receiver: .none).isEmpty {
      report(
        "unknown-member",
        "`\(name.text)` belongs to the type `\(shown(type))`, not to its values",
        name.range,
        remedy: "Write `\(shown(type)).\(name.text)`."
      )
      return
    }
    let nearest = nearestName(to: name.text, among: memberNames(of: type, isStatic: false))
    let foreign =
      Self.foreignMembers[name.text] ?? (isSequence(type) ? Self.foreignSums[name.text] : nil)
      ?? (nearest == nil
        ? nearestName(to: name.text, among: Self.foreignMembers.keys.sorted())
          .flatMap { Self.foreignMembers[$0] } : nil)
    report(
      "unknown-member",
      "\(shown(type).withArticle) has no member `\(name.text)`",
      name.range,
      remedy: foreign ?? nearest.map { "Did you mean `\($0)`?" },
      fix: foreign == nil ? nearest.map { (name.range, $0) } : nil
    )
  }

  private func isSequence(_ type: Type) -> Bool {
    registry.types["Sequence"].map { solver.conforms(type, to: $0) == .yes } ?? false
  }

  private func isTupleLabel(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let elements) = solver.shallow(type) {
      return elements.contains { $0.label == name }
    }
    return false
  }

  /// What people who come from other languages write behind a dot.
  static let foreignMembers: [String: String] = [
    "length": "Write `count`.",
    "size": "Write `count`.",
    "len": "Write `count`.",
    "push": "Write `append`.",
    "add": "Write `append` for an array, `insert` for a set.",
    "extend": "Write `append(contentsOf:)`.",
    "upper": "Write `uppercased()`.",
    "lower": "Write `lowercased()`.",
    "toString": "Write `String(x)`, or `\"\\(x)\"`.",
    "items": "Go over the dictionary itself: `for (key, value) in d`.",
    "startswith": "Write `hasPrefix`.",
    "endswith": "Write `hasSuffix`.",
    "strip": "Write `trimmingCharacters(in: .whitespacesAndNewlines)`.",
  ]

  /// What sequences have in other languages.
  static let foreignSums: [String: String] = [
    "sum": "Write `reduce(0, +)`.",
    "mean": "Write `xs.reduce(0, +) / Double(xs.count)`, where `xs` are `Double`s.",
    "average": "Write `xs.reduce(0, +) / Double(xs.count)`, where `xs` are `Double`s.",
    "unique": "Write `Set(xs)`, or `Set(xs).sorted()`.",
  ]

  // MARK: Types

  func inferStaticMember(
    _ type: Type,
    _ name: Identifier,
    _ range: SourceRange,
    expected: Type?,
    labels: [String?]? = nil
  ) -> Draft {
    if let (plain, labels) = compoundName(name.text) {
      let name = Identifier(plain, name.range)
      return inferStaticMember(type, name, range, expected: expected, labels: labels)
    }
    probeStatic(type, name)
    if name.text == "self" {
      return Draft(.metatype(type), range) { [self] in
        TypedExpression(
          .metatype(final(type, range)),
          type: .metatype(final(type, range)),
          range: range
        )
      }
    }
    if let draft = optionalCase(type, name.text, nil, range) { return draft }
    let found = members(of: type, named: name.text, isStatic: true, receiver: .type(type))
    guard let first = found.first else {
      let methods = members(of: type, named: name.text, isStatic: false, receiver: .none).filter {
        guard case .function(let function) = $0.callee else { return false }
        return labels == nil || function.parameters.map(\.label) == labels
      }
      if !methods.isEmpty {
        return inferUnapplied(type, methods, name, range, expected: expected)
      }
      reportUnknownStatic(type, name)
      return wrong(range)
    }
    switch first.callee {
    case .enumCase(let enumCase) where enumCase.payload.isEmpty:
      return apply(first, ArgumentMatch(arguments: []), [], [], range, expected: expected)
    case .enumCase(let enumCase):
      guard let constructor = enumCase.constructor else {
        if let expected, !isFunction(wrapped(expected) ?? expected), !solver.isFree(expected) {
          report(
            "missing-argument",
            "`.\(name.text)` needs its payload: \(first.signature)",
            range
          )
          return wrong(range)
        }
        return inferCaseFunction(first, enumCase, range)
      }
      return inferFunctionReference(
        [constructor],
        name: name.text,
        range,
        expected: expected,
        receiver: .type(type)
      )
    case .property(let property):
      return use(property, open(first, range), [], range)
    case .field(let variable):
      guard mayUse(first, range) else { return wrong(range) }
      var draft = use(variable, range)
      if let owner = variable.setterIsPrivateTo, !isVisible(owner) {
        draft.place?.obstacle = .readOnly("`\(variable.name)`", owner: owner.name)
      }
      return draft
    default:
      let functions = found.compactMap { candidate -> FunctionSymbol? in
        if case .function(let function) = candidate.callee { function } else { nil }
      }
      return inferFunctionReference(
        labelled(functions, labels),
        name: name.text,
        range,
        expected: expected,
        receiver: .type(type)
      )
    }
  }

  /// `.none` and `.some(x)` of `Optional`, which the prelude need not declare.
  func optionalCase(_ type: Type, _ name: String, _ arguments: [Argument]?, _ range: SourceRange)
    -> Draft?
  {
    guard let inner = wrapped(type) else { return nil }
    if name == "none", arguments == nil {
      return Draft(type, range) { [self] in
        TypedExpression(.none, type: final(type, range), range: range)
      }
    }
    if name == "some", let arguments, arguments.count == 1 {
      let value = check(arguments[0].value, to: inner, as: .element)
      return Draft(type, range) { [self] in
        TypedExpression(.some(value.build()), type: final(type, range), range: range)
      }
    }
    return nil
  }

  func reportUnknownStatic(_ type: Type, _ name: Identifier) {
    if name.text.isEmpty || isProbing(name) || isError(type) { return }
    let text = shown(type)
    if !members(of: type, named: name.text, isStatic: false, receiver: .none).isEmpty {
      report(
        "unknown-member",
        "`\(name.text)` belongs to a value of `\(text)`, not to the type",
        name.range,
        remedy: "Make a value first, as in `\(text)(…).\(name.text)`."
      )
      return
    }
    if name.text == "format", type == string {
      report(
        "unknown-member",
        "`String` has no member `format`",
        name.range,
        remedy: "Write `String(format: \"%.2f\", x)`."
      )
      return
    }
    let names = memberNames(of: type, isStatic: true)
    let nearest = nearestName(to: name.text, among: names)
    var isEnum = false
    if case .nominal(let nominal, _) = solver.shallow(type) {
      isEnum = nominal.kind == .enum && !registry.cases(of: nominal).isEmpty
    }
    let choices = names.prefix(8).map { "`.\($0)`" }.joined(separator: ", ")
    report(
      "unknown-member",
      isEnum ? "`\(text)` has no case `\(name.text)`" : "`\(text)` has no member `\(name.text)`",
      name.range,
      remedy: nearest.map { "Did you mean `.\($0)`?" }
        ?? (choices.isEmpty ? nil : "There are \(choices)."),
      fix: nearest.map { (name.range, $0) }
    )
  }

  /// `.name` and `.name(…)`, whose type is the one expected.
  func inferImplicitMember(
    _ name: Identifier,
    arguments: [Argument]?,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    guard let expected, !solver.isFree(expected) else {
      probeImplicit(nil, name)
      report(
        "unknown-type",
        "nothing says which type `.\(name.text)` belongs to",
        range,
        remedy: "Write the type before the dot."
      )
      for argument in arguments ?? [] where !isContextual(argument.value) {
        _ = infer(argument.value)
      }
      return wrong(range)
    }
    solver.applyDefaults(expected)
    let type = solver.shallow(expected)
    if isError(type) { return wrong(range) }
    var target = type
    if let inner = wrapped(type) {
      if let draft = optionalCase(type, name.text, arguments, range) { return draft }
      target = solver.shallow(inner)
    }
    probeImplicit(target, name)
    guard let arguments else { return inferStaticMember(target, name, range, expected: expected) }
    return callStatic(target, name, arguments, range, expected: expected)
  }
}
