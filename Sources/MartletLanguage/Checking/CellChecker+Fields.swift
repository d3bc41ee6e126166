// SPDX-License-Identifier: Apache-2.0

// An initialiser must set every field before the instance is used. Each field without a value of its
// own is followed through the flow like a variable that was declared without one.

extension NominalType {
  /// Whether an initialiser sets its fields one by one: it is a struct of a cell.
  var hasFields: Bool { kind == .struct && !isNative }
}

extension CellChecker {
  func beginInitializing(_ instance: Variable) {
    guard case .nominal(let type, _) = instance.type else { return }
    if type.hasFields {
      for field in type.fields where !fieldsWithValue.contains(field) { flow.declare(field) }
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
      name.text == "init", case .name("self") = base.kind
    else { return nil }
    var fields: [Variable] = []
    switch instance.type {
    case .nominal(let type, _): fields = type.fields
    case .parameter: break
    default: return nil
    }
    let made = construct(
      instance.type,
      arguments,
      name.range,
      range,
      expected: failableResult ?? instance.type
    )
    let isFailable = wrapped(made.type) != nil && wrapped(instance.type) == nil
    if isFailable, failableResult == nil {
      report(
        "failable-delegation",
        "this initialiser may give `nil`, and the one that calls it may not",
        range,
        remedy: "Write `init?`, or call it with `self.init(…)!`."
      )
      return wrong(range)
    }
    for field in fields { flow.set(field) }
    flow.set(instance)
    instance.isReassigned = true
    if isFailable { return delegateOrFail(made, instance, range) }
    guard let value = coerce(made, to: instance.type) else { return wrong(range) }
    let nothing = void
    return Draft(nothing, range) {
      TypedExpression(.assign(.variable(instance), value.build()), type: nothing, range: range)
    }
  }

  /// Delegates to an initialiser that may give `nil`, which this one then gives too.
  private func delegateOrFail(_ made: Draft, _ instance: Variable, _ range: SourceRange) -> Draft {
    let nothing = void
    let result = failableResult ?? .error
    func local(_ name: String, _ type: Type) -> Variable {
      Variable(name: name, type: type, isMutable: false, storage: .local, range: range)
    }
    let (found, done) = (local("made", instance.type), local("done", nothing))
    return Draft(nothing, range) {
      let value = TypedExpression(.variable(found), type: found.type, range: range)
      let set = TypedExpression(.assign(.variable(instance), value), type: nothing, range: range)
      let none = TypedExpression(.none, type: result, range: range)
      let test = TypedCondition(clauses: [.unwrap(.binding(found), made.build())])
      let statements = [
        TypedStatement(
          .if(
            test,
            then: [TypedStatement(.expression(set), range)],
            otherwise: [TypedStatement(.return(none), range)]
          ),
          range
        ),
        TypedStatement(
          .declare(done, TypedExpression(.tuple([]), type: nothing, range: range)),
          range
        ),
      ]
      return TypedExpression(.block(statements, result: done), type: nothing, range: range)
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
