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

  /// Reports a value that no case covers.
  func checkExhaustive(_ cases: [SwitchCase], _ type: Type, _ range: SourceRange) {
    var rows: [[Shape]] = []
    for clause in cases {
      if clause.patterns.isEmpty { return }
      for entry in clause.patterns where isAlways(entry.filter) {
        rows.append([shape(entry.pattern, type)])
      }
    }
    var steps = 0
    guard let missing = uncovered(rows, [type], &steps) else { return }
    let head = SourceRange(range.start, min(range.end, range.start + 6))
    let example = missing[0]
    report(
      "not-exhaustive",
      example == "_"
        ? "this `switch` does not cover every value of `\(shown(type))`"
        : "this `switch` does not cover `\(example)`",
      head,
      remedy: example == "_"
        ? "Add `default: …`." : "Add `case \(example): …`, or `default: …`."
    )
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
      case .boolean(let value): return .constructor("\(value)", [])
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
    case .is, .as: return .unknown
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
