// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Checks one cell.
///
/// Its extensions hold a kind of syntax each.
/// Types are found from the inside out, with what is expected from outside as a hint; what is not
/// known at once becomes a type variable that later parts of the same statement settle. The typed
/// tree is made when the statement is done, by the `build` of its drafts.
final class CellChecker {
  let checker: Checker
  let registry: Registry
  let solver: Solver
  let source: SourceText
  var diagnostics: [Diagnostic] = []

  let topFrame: Frame
  var scope: Scope
  var frame: Frame { scope.frame }
  let cellScope: Scope
  var globalCount: Int
  /// How many closures deep the check is: inside, a statement's types may depend on what follows.
  var closureDepth = 0
  var flow = Flow()
  /// Where `try` stands: the ranges of what follows it.
  var tried: Set<SourceRange> = []
  /// The `do` statements whose clauses take every error.
  var exhaustiveDos: Set<LoopLabel> = []
  /// Whether a closure or function that may throw was met among the arguments of a call.
  var metThrowing = false
  /// What the first pattern of a `case` binds, while the others are checked.
  var alternatives: [String: Variable]?
  /// How many `defer` blocks of the function at hand are around.
  var deferDepth = 0
  /// What is known at the last `fallthrough`.
  var fallthroughFlow: Flow?
  /// Where constants that were declared without a value got it last.
  var assignments: [Variable: SourceRange] = [:]
  var declarations: [CheckedCell.Declaration] = []
  /// Functions whose bodies are checked after the statements of the cell.
  var waitingBodies: [() -> Void] = []
  /// Bounds the work spent on overloads within a statement.
  var effort = 0
  static let effortLimit = 60_000
  /// Parameters in sight, which a message calls so.
  var parameters: Set<Variable> = []
  /// The frame of every local variable, and the bodies made so far, for captures.
  var owners: [Variable: Frame] = [:]
  var localFunctions: [FunctionSymbol: Frame] = [:]
  var functionFrames: [FunctionSymbol: Frame] = [:]
  var bodies: [(body: FunctionBody, frame: Frame)] = []
  /// Type parameters of the functions around.
  var genericsInSight: [String: GenericParameter] = [:]
  /// What `where Element == Double` says of parameters, within such an extension.
  var knownTypes: [GenericParameter: Type] = [:]
  /// What an initialiser that can fail gives; `nil` elsewhere.
  var failableResult: Type?
  /// The type whose members are being checked.
  var currentOwner: NominalType?
  /// What the cell declares at its top level.
  var cellNames: Set<String> = []
  /// What earlier cells declared of the words in the cell.
  var cellMeanings: [String: Symbol]?
  /// Members of types that the cell's extensions declare again.
  var replacedMembers: [(old: FunctionSymbol, new: FunctionSymbol)] = []
  /// The types that the cell extends.
  var extendedTypes: [NominalType] = []
  /// What takes back changes to types of the library and of earlier cells.
  var undo: [() -> Void] = []
  /// What stored properties have from their declarations.
  var initialValues: [Variable: TypedExpression] = [:]
  /// The fields that have, or will have, a value from their declarations.
  var fieldsWithValue: Set<Variable> = []
  /// What gives static properties their values, before the cell's statements.
  var staticStatements: [TypedStatement] = []
  /// What gives stored properties their types and values, by name, in the order of declaration.
  var waitingMembers: [NominalType: [String: () -> Void]] = [:]
  var waitingOrder: [NominalType: [String]] = [:]
  /// What was found wrong while that was done in the middle of something else.
  var lateDiagnostics: [Diagnostic] = []
  /// Bodies of types in functions, to be checked when their block is declared.
  var waitingLocalBodies: [() -> Void] = []
  /// The property whose observers are being checked.
  var observing: PropertySymbol?
  /// The instance that the initialiser at hand sets up.
  var initializing: Variable?
  /// Fields that the initialiser just checked left without a value.
  var unsetFields: [String] = []
  /// Where the branches of an `if` or `switch` expression put their value.
  var branchResult: Variable?
  /// How many values were wrapped or erased: a measure by which overloads are compared.
  var conversions = 0
  /// What completion wants to know; see `Assistance/`.
  var probe: Probe?
  /// Where names stand that the top level of this or an earlier cell declares.
  var references: [SourceRange: NameReference] = [:]
  /// Whether variables without a value will have one before anything runs.
  var givesValuesLater = false
  /// While overloads are tried, nothing outside of the solver may change.
  var trialDepth = 0

  init(_ checker: Checker, source: SourceText, globalCount: Int) {
    self.checker = checker
    registry = checker.registry
    solver = checker.solver
    self.source = source
    self.globalCount = globalCount
    topFrame = Frame(parent: nil, kind: .top, name: source.name, result: .tuple([]))
    cellScope = Scope(parent: nil, frame: topFrame)
    scope = cellScope
  }

  // MARK: Reporting

  func report(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    remedy: String? = nil,
    fix: (range: SourceRange, text: String)? = nil
  ) {
    // The same mistake can be met twice when a closure is checked again.
    if diagnostics.contains(where: { $0.range == range && $0.code == code }) { return }
    var remedy = remedy
    if remedy == nil, let name = replacedType(in: message) {
      remedy = "`\(name)` was declared again: run the cells again that use the older one."
    }
    diagnostics.append(
      Diagnostic(code, message, at: range, in: source, remedy: remedy, fix: fix)
    )
  }

  func notYet(_ what: String, _ range: SourceRange) {
    report("not-yet-supported", "\(what) cannot be used in a cell yet", range)
  }

  /// What stands for an expression that is wrong.
  func wrong(_ range: SourceRange) -> Draft {
    Draft(.error, range) { TypedExpression(.tuple([]), type: .error, range: range) }
  }

  // MARK: Well-known types

  func nominal(_ name: String) -> Type { .nominal(registry.core(name), []) }
  var int: Type { nominal("Int") }
  var double: Type { nominal("Double") }
  var bool: Type { nominal("Bool") }
  var string: Type { nominal("String") }
  var void: Type { .tuple([]) }
  func array(_ element: Type) -> Type { .nominal(registry.core("Array"), [element]) }
  func optional(_ wrapped: Type) -> Type {
    .nominal(registry.core("Optional", kind: .enum), [wrapped])
  }

  /// What is inside if the type is optional.
  func wrapped(_ type: Type) -> Type? {
    if case .nominal(let nominal, let arguments) = solver.shallow(type),
      nominal === registry.core("Optional", kind: .enum), arguments.count == 1
    {
      return arguments[0]
    }
    return nil
  }

  func isNominal(_ type: Type, _ name: String) -> Bool {
    if case .nominal(let nominal, _) = solver.shallow(type) {
      return nominal === registry.core(name)
    }
    return false
  }

  func isVoid(_ type: Type) -> Bool { solver.shallow(type) == .tuple([]) }

  func isError(_ type: Type) -> Bool {
    if case .error = solver.shallow(type) { return true }
    return false
  }

  // MARK: Finishing

  /// The type with nothing open in it; literals get their defaults, and what cannot be known is
  /// reported.
  func final(_ type: Type, _ range: SourceRange) -> Type {
    if solver.metTooLargeType || solver.isTooLarge(type) {
      reportTooLargeType(range)
      return .error
    }
    solver.applyDefaults(type)
    let resolved = solver.resolve(type)
    if solver.hasFreeVariable(resolved) {
      if diagnostics.isEmpty {
        report(
          "unknown-type",
          "the type of this cannot be told from what is written",
          range,
          remedy: "Write the type, as in `let x: [Int] = []`."
        )
      }
      return .error
    }
    return resolved.closed
  }

  private func reportTooLargeType(_ range: SourceRange) {
    guard diagnostics.isEmpty else { return }
    report(
      "too-complex",
      Type.tooLarge,
      range,
      remedy: "Use arrays, or structs of your own."
    )
  }

  /// Settles what is still open and makes the tree.
  func finish(_ draft: Draft) -> TypedExpression {
    settleAll()
    if solver.metTooLargeType { reportTooLargeType(draft.range) }
    return draft.build()
  }

  /// Settles the constraints of the statement; those that cannot come true are reported.
  func settleAll() {
    while true {
      while let failed = solver.settle() { reportUnmet(failed) }
      let waiting = solver.constraints
      if waiting.isEmpty { return }
      for constraint in waiting {
        switch constraint.kind {
        case .conforms(let type, _): solver.applyDefaults(type)
        case .member(let type, _, let result):
          solver.applyDefaults(type)
          solver.applyDefaults(result)
        case .equal(let left, let right):
          solver.applyDefaults(left)
          solver.applyDefaults(right)
        }
      }
      while let failed = solver.settle() { reportUnmet(failed) }
      if solver.constraints.count == waiting.count {
        if diagnostics.isEmpty {
          report(
            "unknown-type",
            "the type of this cannot be told from what is written",
            waiting[0].range,
            remedy: "Write the type where a value is declared."
          )
        }
        solver.constraints = []
        return
      }
    }
  }

  func reportUnmet(_ constraint: Constraint) {
    switch constraint.kind {
    case .conforms(let type, let target):
      let text = solver.resolve(type)
      report(
        "requirement-not-met",
        "\(constraint.subject) needs a type that is `\(target.name)`, and `\(text)` is not",
        constraint.range,
        remedy: remedyForMissingConformance(text, target)
      )
    case .member(let type, let name, let result):
      let base = solver.resolve(type)
      if let found = solver.associatedType(name, of: base) {
        report(
          "type-mismatch",
          "\(constraint.subject) needs a sequence of `\(solver.resolve(result))`, and this is one"
            + " of `\(solver.resolve(found))`",
          constraint.range
        )
      } else {
        report(
          "requirement-not-met",
          "\(constraint.subject) cannot take \(base.withArticle)",
          constraint.range
        )
      }
    case .equal(let left, let right):
      report(
        "requirement-not-met",
        "\(constraint.subject) needs `\(solver.resolve(left))` to be `\(solver.resolve(right))`",
        constraint.range
      )
    }
  }

  private func remedyForMissingConformance(_ type: Type, _ target: NominalType) -> String? {
    if wrapped(type) != nil {
      return "Unwrap the optional first, with `??`, `if let` or `compactMap { $0 }`."
    }
    switch target.name {
    case "Comparable": return "Say what to compare by: pass a closure, as in `by: { $0.x < $1.x }`."
    case "Sequence": return "A `for` or a method like this goes over an array, a range, a string …"
    default: return nil
    }
  }

  // MARK: Trying

  /// Runs `body`; if it reports something or gives `nil`, everything is as before.
  func attempt<Result>(_ body: () -> Result?) -> Result? {
    let mark = solver.mark()
    let count = diagnostics.count
    let saved = flow
    trialDepth += 1
    defer { trialDepth -= 1 }
    if let result = body(), diagnostics.count == count { return result }
    solver.rollBack(to: mark)
    diagnostics.removeSubrange(count...)
    flow = saved
    return nil
  }

  /// Counts a step; whether there were too many.
  func spend(_ range: SourceRange) -> Bool {
    effort += 1
    if effort == Self.effortLimit {
      report(
        "too-complex",
        "this expression has too many possible meanings to check",
        range,
        remedy: "Break it into several statements, or write types."
      )
    }
    return effort >= Self.effortLimit
  }
}
