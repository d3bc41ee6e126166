// SPDX-License-Identifier: Apache-2.0

// Loops that go through something with a counter: see `BodyLowering+Walks`.
extension BodyLowering {
  /// Lowers a loop over pairs, a dictionary, a set, a stride or a text without an iterator; `false` if
  /// it is none.
  func lowerPairs(
    _ label: LoopLabel,
    _ pattern: TypedPattern,
    _ sequence: TypedExpression,
    _ filter: TypedExpression?,
    _ body: [TypedStatement]
  ) throws -> Bool {
    guard let source = elementSource(sequence) else { return false }
    if case .arrays(let arrays, let isNumbered, _) = source, arrays.count == 1, !isNumbered {
      return false
    }
    var patterns: [TypedPattern] = []
    switch pattern {
    case .tuple(let parts): patterns = parts
    case .binding(let variable) where isSteady(variable): break
    default: return false
    }
    try through(try begin(source)) { element, round in
      switch (pattern, element) {
      case (.binding(let variable), .register(let register)):
        builder.variables[variable] = .register(register)
      case (.binding(let variable), .parts(let parts)):
        builder.scattered[variable] = Scattered(concrete(variable.type), parts.parts)
      case (_, .parts(let parts)):
        for case (let pattern, .register(let register)) in zip(patterns, parts.parts) {
          if case .binding(let variable) = pattern, isSteady(variable) {
            builder.variables[variable] = .register(register)
          } else {
            try match(pattern, register, failure: round.again)
          }
        }
      case (_, .register(let register)): try match(pattern, register, failure: round.again)
      case (_, .place): break
      }
      if let filter { try branch(filter, to: round.again, when: false) }
      loops.append(
        Loop(label: label, exit: round.exit, again: round.again, deferDepth: defers.count)
      )
      try lowerBlock(body)
      loops.removeLast()
    }
    return true
  }

  /// Whether only parts of an element are asked for, so that it can stay in its array.
  func staysInArray(
    _ variable: Variable,
    _ filter: TypedExpression?,
    _ body: [TypedStatement]
  ) -> Bool {
    guard isSteady(variable), !variable.isCaptured, !representation(variable.type).isWord
    else { return false }
    switch concrete(variable.type) {
    case .tuple: break
    case .nominal(let nominal, _) where nominal.kind == .struct && !nominal.isNative: break
    default: return false
    }
    var statements = body
    if let filter { statements.append(TypedStatement(.expression(filter), filter.range)) }
    let scan = EscapeScan(statements) { [unowned self] function, arguments in
      inlinable(function, arguments) != nil
    }
    return !scan.escaping.contains(variable)
  }

  /// Whether a variable can be the register of an element: nothing changes it.
  private func isSteady(_ variable: Variable) -> Bool {
    if case .local = variable.storage { !isShared(variable) && !variable.isMutable } else { false }
  }
}
