// SPDX-License-Identifier: Apache-2.0

/// Looks over the checker's shoulder at one place of a cell.
///
/// For completion the half-typed name is replaced by ``placeholder`` and the whole cell is checked,
/// whatever is wrong with it: wherever the checker meets the placeholder, it knows what could stand
/// there.
final class Probe {
  /// A name that nobody writes.
  static let placeholder = "martletCursorPlaceholder"

  enum Goal {
    case completion
    /// The name in the range.
    case inspection(SourceRange)
  }

  /// What could stand at the cursor.
  enum Place {
    /// A name: what is in sight, and the type that is expected.
    case name([(name: String, symbols: [Symbol])], expected: Type?)
    case member(of: Type, isStatic: Bool)
    /// `.name` of an expected type.
    case implicit(Type?)
  }

  let goal: Goal
  /// Where the cursor is: bodies that do not hold it need not be checked.
  var focus: RelevantStatements?
  var place: Place?
  /// Candidates of the call whose argument the cursor is in, and which arguments are there.
  var call: (candidates: [Candidate], labels: Set<String>, index: Int, isAtLabel: Bool)?
  var string: StringContext?
  /// Whether the cursor is in a key path, which goes through properties only.
  var isKeyPath = false
  /// What the inspected name was found to mean.
  var meanings: [Candidate] = []
  var variable: Variable?
  var type: Type?
  /// The receivers of the calls around, outermost first.
  var receivers: [SourceRange?] = []

  init(_ goal: Goal) { self.goal = goal }

  /// Whether a body may be passed over.
  func ignores(_ range: SourceRange, of function: FunctionSymbol) -> Bool {
    guard let focus else { return false }
    return !focus.holds(range) && function.opaques.isEmpty
  }

  func isInspected(_ range: SourceRange) -> Bool {
    if case .inspection(let wanted) = goal { return wanted == range }
    return false
  }
}

/// A string literal that the cursor is in, and what it is for: the session knows columns and files.
package struct StringContext: Sendable {
  /// The function that it is an argument of, or `subscript`.
  package var function: String
  /// The parameter's label, or its name if it has none.
  package var parameter: String
  /// The type that the function belongs to.
  package var receiverType: String?
  /// The names with which the receivers of the calls around begin, the nearest first: `adults` of
  /// `adults.filter { $0["…"] }`.
  package var roots: [String]
}

extension CellChecker {
  func isProbing(_ name: Identifier) -> Bool { name.text == Probe.placeholder }

  func probeName(_ name: String, _ range: SourceRange, expected: Type?) {
    guard let probe else { return }
    if name == Probe.placeholder, probe.place == nil {
      var found: [(String, [Symbol])] = []
      var seen: Set<String> = []
      func add(_ name: String, _ symbols: [Symbol]) {
        if !name.hasPrefix("_"), !isOperator(name), name != Probe.placeholder,
          seen.insert(name).inserted
        {
          found.append((name, symbols))
        }
      }
      var current: Scope? = scope
      while let scope = current {
        for (name, symbols) in scope.names.sorted(by: { $0.key < $1.key }) { add(name, symbols) }
        current = scope.parent
      }
      for (name, symbols) in checker.globals.sorted(by: { $0.key < $1.key }) { add(name, symbols) }
      for name in (Array(registry.globals.keys) + registry.types.keys + registry.aliases.keys)
        .sorted()
      {
        add(name, registry.global(name))
      }
      probe.place = .name(found, expected: expected.map(shown))
    }
    if probe.isInspected(range) {
      switch lookUp(name) {
      case .variable(let variable): probe.variable = variable
      case .functions(let functions):
        probe.meanings = functions.map { Candidate(callee: .function($0), receiver: .none) }
      case .type(let type): probe.type = type
      case .property(let property):
        probe.meanings = [Candidate(callee: .property(property), receiver: .none)]
      case .member, .nothing: break
      }
    }
  }

  func probeMember(_ base: Draft, _ name: Identifier, isStatic: Bool) {
    guard let probe else { return }
    if isProbing(name), probe.place == nil {
      if solver.literalKind(base.type) != nil { solver.applyDefaults(base.type) }
      probe.place = .member(of: shown(base.type), isStatic: isStatic)
    }
    if probe.isInspected(name.range) {
      probe.meanings = members(
        of: base.type,
        named: name.text,
        isStatic: isStatic,
        receiver: .none
      )
    }
  }

  /// Notes a key path, and follows it from a root that is written.
  func probeKeyPath(_ root: TypeSyntax?, _ path: [Identifier]) {
    guard let probe, let last = path.last, isProbing(last) || probe.isInspected(last.range)
    else { return }
    probe.isKeyPath = true
    guard let root else { return }
    let type = resolve(root)
    let start = Draft(type, root.range) {
      TypedExpression(.tuple([]), type: type, range: root.range)
    }
    if path.count == 1 { return probeMember(start, last, isStatic: false) }
    // The members between are followed as in an expression; what is wrong is said elsewhere.
    var value = start
    for name in path.dropLast() {
      guard let next = attempt({ inferMember(value, name, name.range, expected: nil) }) else {
        return
      }
      value = next
    }
    probeMember(value, last, isStatic: false)
  }

  func probeStatic(_ type: Type, _ name: Identifier) {
    guard let probe else { return }
    if isProbing(name), probe.place == nil {
      probe.place = .member(of: shown(type), isStatic: true)
    }
    if probe.isInspected(name.range) {
      probe.meanings = members(of: type, named: name.text, isStatic: true, receiver: .none)
    }
  }

  func probeImplicit(_ type: Type?, _ name: Identifier) {
    guard let probe else { return }
    if isProbing(name), probe.place == nil { probe.place = .implicit(type.map(shown)) }
    if let type, probe.isInspected(name.range) {
      probe.meanings = members(of: type, named: name.text, isStatic: true, receiver: .none)
    }
  }

  /// Notes a call on the way to its arguments.
  func probeArguments(_ candidates: [Candidate], _ arguments: [Argument]) {
    guard let probe, case .completion = probe.goal else { return }
    for (index, argument) in arguments.enumerated() {
      switch argument.value.kind {
      case .name(Probe.placeholder):
        if probe.call == nil {
          probe.call = (
            candidates, Set(arguments.compactMap { $0.label?.text }), index, argument.label == nil
          )
        }
      case .string(let parts):
        guard probe.string == nil, parts.count == 1, case .text(let text) = parts[0],
          text == Probe.placeholder
        else { continue }
        noteString(probe, candidates, arguments, index)
      default: continue
      }
    }
  }

  private func noteString(
    _ probe: Probe,
    _ candidates: [Candidate],
    _ arguments: [Argument],
    _ index: Int
  ) {
    guard let first = candidates.first else { return }
    let label = arguments[index].label?.text
    let parameter =
      candidates.lazy.compactMap { candidate -> FunctionSymbol.Parameter? in
        if let label { return candidate.parameters.first { $0.label == label } }
        return candidate.parameters.indices.contains(index)
          ? candidate.parameters[index] : candidate.parameters.last
      }.first
    var ranges = probe.receivers.reversed().compactMap { $0 }
    var receiverType: String?
    if case .value(let draft) = first.receiver {
      receiverType = shown(draft.type).description
      if ranges.first != draft.range { ranges.insert(draft.range, at: 0) }
    }
    probe.string = StringContext(
      function: first.name,
      parameter: label ?? parameter?.label ?? parameter?.name ?? "",
      receiverType: receiverType ?? first.owner?.name,
      roots: ranges.map { leadingName(source.slice($0)) }.filter { !$0.isEmpty }
    )
  }

  private func leadingName(_ text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }
}
