// SPDX-License-Identifier: Apache-2.0

// Whether the cases of a `switch` cover every value: the usefulness of a wildcard after all rows of
// patterns, by specialising the rows constructor by constructor.
// Source: L. Maranget, Warnings for pattern matching, Journal of Functional Programming 17(3), 2007,
// doi:10.1017/S0956796807006223, section 3.

extension CellChecker {
  private indirect enum Shape {
    case any
    case constructor(String, [Shape])
    /// Matches some values that nothing more is known of.
    case unknown
  }

  /// Reports the values that no case covers.
  func checkExhaustive(_ cases: [SwitchCase], _ type: Type, _ range: SourceRange) {
    guard let missing = missingCase(cases, type) else { return }
    let head = SourceRange(range.start, min(range.end, range.start + 6))
    let all = missingCases(cases, type, first: missing)
    let names = all.prefix(4).map { "`\($0)`" }
    var list = names.joined(separator: ", ")
    if names.count > 1, all.count <= 4 {
      list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    } else if all.count > 4 {
      list += " and others"
    }
    report(
      "not-exhaustive",
      missing == "_"
        ? "this `switch` does not cover every value of `\(shown(type))`"
        : "this `switch` does not cover \(list)",
      head,
      remedy: missing == "_"
        ? "Add `default: …`." : "Add `case \(missing): …`, or `default: …`."
    )
  }

  /// A value that no case covers.
  func missingCase(_ cases: [SwitchCase], _ type: Type) -> String? {
    var rows: [[Shape]] = []
    for clause in cases {
      if clause.patterns.isEmpty { return nil }
      for entry in clause.patterns where isAlways(entry.filter) {
        rows.append([shape(entry.pattern, type)])
      }
    }
    return missing(rows, type)
  }

  private func missing(_ rows: [[Shape]], _ type: Type) -> String? {
    var steps = 0
    return uncovered(rows, [type], &steps)?.first
  }

  /// What else is missing: of an enum every case that is not covered.
  private func missingCases(_ cases: [SwitchCase], _ type: Type, first: String) -> [String] {
    guard first != "_", let all = constructors(type), all.count > 1 else { return [first] }
    var rows: [[Shape]] = []
    for clause in cases {
      for entry in clause.patterns where isAlways(entry.filter) {
        rows.append([shape(entry.pattern, type)])
      }
    }
    var found: [String] = []
    while found.count < 6, let next = missing(rows, type) {
      found.append(next)
      guard
        let constructor = all.first(where: {
          next == ".\($0.name)" || next.hasPrefix(".\($0.name)(") || next == $0.name
            || ($0.name == "none" && next == "nil")
        })
      else { break }
      rows.append([.constructor(constructor.name, constructor.payload.map { _ in .any })])
    }
    return found
  }

  private func isAlways(_ filter: Expression?) -> Bool { filter == nil }

  private func shape(_ pattern: Pattern, _ type: Type) -> Shape {
    switch pattern.kind {
    case .wildcard, .name: return .any
    case .binding(_, let inner): return shape(inner, type)
    case .tuple(let parts):
      if parts.count == 1 { return shape(parts[0].pattern, type) }
      guard case .tuple(let elements) = solver.shallow(type), elements.count == parts.count else {
        return .unknown
      }
      return .constructor(
        "",
        zip(parts, elements).map { shape($0.pattern, $1.type) }
      )
    case .some(let inner):
      guard let content = wrapped(type) else { return .unknown }
      return .constructor("some", [shape(inner, content)])
    case .enumCase(_, let name, let arguments):
      if let content = wrapped(type), name.text != "some", name.text != "none" {
        return .constructor("some", [shape(pattern, content)])
      }
      guard let types = payload(of: name.text, type) else { return .unknown }
      if arguments?.count == 1, types.count > 1, let whole = arguments?.first {
        let tuple = Type.tuple(types.map { Type.TupleElement(label: nil, type: $0) })
        if case .constructor(_, let parts) = shape(whole.pattern, tuple) {
          return .constructor(name.text, parts)
        }
        return .constructor(name.text, types.map { _ in .any })
      }
      guard let arguments else { return .constructor(name.text, types.map { _ in .any }) }
      if arguments.count == types.count {
        return .constructor(
          name.text,
          zip(arguments, types).map { shape($0.pattern, $1) }
        )
      }
      return .constructor(name.text, types.map { _ in .any })
    case .expression(let expression):
      switch expression.kind {
      case .boolean(let value):
        let plain = Shape.constructor("\(value)", [])
        return wrapped(type) == nil ? plain : .constructor("some", [plain])
      case .nil: return .constructor("none", [])
      case .discard: return .any
      case .name where pattern.range == expression.range: return .unknown
      case .member(nil, let name):
        if let content = wrapped(type), name.text != "none" {
          guard payload(of: name.text, content) != nil else { return .unknown }
          return .constructor("some", [.constructor(name.text, [])])
        }
        guard let types = payload(of: name.text, type) else { return .unknown }
        return .constructor(name.text, types.map { _ in .any })
      default: return .unknown
      }
    case .is(let syntax), .as(_, let syntax):
      // `let error as Error` takes everything that is one.
      guard case .existential(let own) = solver.shallow(type),
        case .existential(let asked) = resolve(syntax), Set(asked).isSubset(of: own)
      else { return .unknown }
      if case .as(let inner, _) = pattern.kind { return shape(inner, type) }
      return .any
    }
  }

  private func payload(of name: String, _ type: Type) -> [Type]? {
    constructors(type)?.first { $0.name == name }?.payload
  }

  /// All ways to make a value of the type, if they can be listed.
  private func constructors(_ type: Type) -> [(name: String, payload: [Type])]? {
    if let content = wrapped(type) { return [("none", []), ("some", [content])] }
    switch solver.shallow(type) {
    case .nominal(let nominal, let arguments):
      if nominal === registry.core("Bool") { return [("true", []), ("false", [])] }
      guard nominal.kind == .enum else { return nil }
      let replacements = Dictionary(
        zip(nominal.generics, arguments),
        uniquingKeysWith: { first, _ in first }
      )
      return registry.cases(of: nominal).map { enumCase in
        (enumCase.name, enumCase.payload.map { $0.type.substituting(replacements) })
      }
    case .tuple(let elements): return [("", elements.map(\.type))]
    default: return nil
    }
  }

  /// Values that no row matches, one text a column, or `nil` if there are none.
  private func uncovered(_ rows: [[Shape]], _ types: [Type], _ steps: inout Int) -> [String]? {
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    steps += 1
    if steps > 2_000 { return nil }
    let rest = Array(types.dropFirst())
    let usesConstructor = rows.contains {
      if case .constructor = $0[0] { true } else { false }
    }
    guard usesConstructor, let all = constructors(type) else {
      let open = rows.filter { if case .any = $0[0] { true } else { false } }
      return uncovered(open.map { Array($0.dropFirst()) }, rest, &steps).map { ["_"] + $0 }
    }
    for constructor in all {
      var specialised: [[Shape]] = []
      for row in rows {
        switch row[0] {
        case .any:
          specialised.append(constructor.payload.map { _ in .any } + row.dropFirst())
        case .constructor(let name, let inner):
          if name == constructor.name, inner.count == constructor.payload.count {
            specialised.append(inner + row.dropFirst())
          }
        case .unknown: continue
        }
      }
      if let missing = uncovered(specialised, constructor.payload + rest, &steps) {
        let inner = missing.prefix(constructor.payload.count)
        let title = text(constructor.name, Array(inner), type)
        return [title] + missing.dropFirst(constructor.payload.count)
      }
    }
    return nil
  }

  private func text(_ name: String, _ payload: [String], _ type: Type) -> String {
    if name == "true" || name == "false" { return name }
    let list = payload.joined(separator: ", ")
    if name.isEmpty { return "(\(list))" }
    if name == "none" { return "nil" }
    if payload.isEmpty || payload.allSatisfy({ $0 == "_" }) && name != "some" { return ".\(name)" }
    return ".\(name)(\(list))"
  }
}
