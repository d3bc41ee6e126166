// SPDX-License-Identifier: Apache-2.0

// An initialiser must set every field before the instance is used. Each field without a value of its
// own is followed through the flow like a variable that was declared without one.

extension CellChecker {
  func beginInitializing(_ instance: Variable) {
    guard case .nominal(let type, _) = instance.type else { return }
    if type.kind == .struct {
      for field in type.fields where initialValues[field] == nil { flow.declare(field) }
    } else {
      flow.declare(instance)
    }
  }

  /// Notes which fields may still be without a value at the end.
  func endInitializing() {
    guard let instance = initializing, case .nominal(let type, _) = instance.type else { return }
    unsetFields = type.fields.filter { flow.isUnset($0) }.map(\.name)
    if flow.isUnset(instance) { unsetFields = ["self"] }
  }

  /// `self.init(…)`: another initialiser makes the instance.
  func delegate(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange) -> Draft? {
    guard let instance = initializing, case .member(let base?, let name) = callee.kind,
      name.text == "init", case .name("self") = base.kind,
      case .nominal(let type, _) = instance.type
    else { return nil }
    let made = construct(instance.type, arguments, name.range, range, expected: instance.type)
    guard let value = coerce(made, to: instance.type) else {
      if !isError(made.type) {
        report(
          "failable-delegation",
          "this initialiser may give `nil`",
          range,
          remedy: "Unwrap it: assign to `self` what `if let` gives."
        )
      }
      return wrong(range)
    }
    for field in type.fields { flow.set(field) }
    flow.set(instance)
    instance.isReassigned = true
    let nothing = void
    return Draft(nothing, range) {
      TypedExpression(.assign(.variable(instance), value.build()), type: nothing, range: range)
    }
  }

  /// The field that an expression names, if it is one of the instance being set up.
  func initializedField(_ target: Expression) -> Variable? {
    guard let instance = initializing, case .nominal(let type, _) = instance.type else {
      return nil
    }
    switch target.kind {
    case .name(let name):
      guard case .member(.value(let base)) = lookUp(name), base === instance else { return nil }
      return type.fields.first { $0.name == name }
    case .member(let base?, let name):
      guard case .name("self") = base.kind else { return nil }
      return type.fields.first { $0.name == name.text }
    default: return nil
    }
  }
}
