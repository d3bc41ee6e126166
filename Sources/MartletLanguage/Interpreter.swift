// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// Runs cells one after the other: what a notebook, or any other front end, talks to.
///
/// A cell is parsed and checked whole before any of it runs. A statement that fails leaves all
/// variables as they were before it; what the statements before it did, stays. All but
/// ``interrupt()`` belongs to one thread at a time.
public final class Interpreter: @unchecked Sendable {
  // Everything is confined to the thread that runs cells, but for the machine's interrupt flag,
  // which is atomic.
  let checker: Checker
  let machine: Machine
  let lowering: Lowering
  var operators = OperatorTable.standard
  /// The texts of what cells have declared.
  var record = DeclarationRecord()
  /// Boxes of types for instances that were read from files.
  var keptBoxes: [Type: TypeBox] = [:]
  private var knownTypes: [String: Type] = [:]
  /// Looks for mistakes in a checked cell that only the host can find, before it runs; it is given
  /// the values of variables of earlier cells.
  package var review: ((CheckedCell, @escaping (Variable) -> Value?) -> [Diagnostic])?
  /// Is told of everything that changes what is declared, for an ``Understudy``.
  package var changed: ((Understudy.Event) -> Void)?
  /// Is told what each cell reads and writes, before it runs and afterwards.
  package weak var watcher: (any CellWatcher)?
  private(set) lazy var footprints = FootprintTable(checker: checker) { [unowned self] in
    lowering.redeclarations.newest($0)
  }
  /// A remedy that the host knows for a mistake, in place of the one that it has.
  package var advise: ((Diagnostic) -> String?)?
  /// How many bytes this process may occupy while a cell runs; four fifths of what the machine or
  /// its container has, unless it is set.
  public var memoryLimit = MemoryWatch.standardLimit

  /// Says how to stop what the host does for a cell when memory runs out meanwhile.
  public func whenMemoryRunsOut(_ stop: @escaping @Sendable () -> Void) {
    machine.memory.stopHost(stop)
  }

  /// Throws what ends a cell if there is no room for so many bytes, which a host is about to take.
  public func requireMemory(_ bytes: Int) throws { try machine.memory.require(bytes) }
  /// Gives back to the system what memory has become free.
  public static func releaseFreeMemory() { MemoryWatch.tidy() }
  /// How many seconds statements have run; set to 0 by who wants to know.
  var timed = 0.0

  /// Prepares a session without variables.
  ///
  /// - Parameters:
  ///   - modules: The libraries that cells can use beside the standard one.
  ///   - output: Gets what `print` writes, in the pieces in which it is written.
  public init(modules: [NativeModule] = [], output: @escaping (String) -> Void) {
    checker = Checker(prelude: Prelude.source, modules: modules)
    machine = Machine(hosts: modules, output: output)
    lowering = Lowering(machine: machine, witnesses: checker.witnesses)
    connect()
    machine.ownMethod = { [unowned self] name, type, arguments in
      guard
        let (method, types) = checker.witnesses.ownMethod(name, [], of: .nominal(type, arguments))
      else { return nil }
      return try lowering.compile(method, types)
    }
    _ = run(PreludeCell.text, name: "Swift")
    for module in modules { _ = run(module.cell, name: module.name) }
    checker.adoptDeclarations()
    record = DeclarationRecord()
  }

  deinit { checker.letGo() }

  /// Gives the machine what it needs to know of types while it runs.
  private func connect() {
    let registry = checker.registry
    machine.plainTypes = (
      .nominal(registry.core("Int"), []), .nominal(registry.core("Double"), []),
      .nominal(registry.core("Bool"), []), .nominal(registry.core("String"), [])
    )
    machine.conforms = { [unowned self] type, target in
      checker.solver.conforms(type, to: target) == .yes
    }
    machine.describe = { [unowned self] value, type, debug in
      try lowering.description(of: value, type, debug: debug)
    }
    machine.resolve = { [unowned self] dispatch, type in
      try lowering.target(of: dispatch, type)
    }
  }

  // MARK: Interruption

  /// Makes the running cell end soon with an interruption; from any thread or a signal handler.
  public func interrupt() { machine.flag.isSet.store(true, ordering: .relaxed) }

  /// Forgets an interruption that came before.
  public func clearInterruption() { machine.flag.isSet.store(false, ordering: .relaxed) }

  // MARK: Running

  /// Runs a cell.
  ///
  /// - Parameters:
  ///   - code: Its text.
  ///   - name: What errors call it, for instance `cell 4`.
  /// - Returns: The value of its last expression, or what is wrong.
  public func run(_ code: String, name: String) -> CellResult {
    run(code, name: name) { $0 }
  }

  func run(_ code: String, name: String, as transform: ([Statement]) -> [Statement]) -> CellResult {
    let source = SourceText(name: name, text: code)
    let parsed = Parser.parse(source, operators: operators)
    guard parsed.diagnostics.isEmpty else { return CellResult(failed: parsed.diagnostics) }
    let statements = transform(parsed.statements)
    let (checked, diagnostics) = checker.check(statements, source: source)
    guard let cell = checked else { return CellResult(failed: diagnostics.map(advised)) }
    if let review {
      let mistakes = review(cell) { [self] in value(of: $0) }
      guard mistakes.isEmpty else { return CellResult(failed: mistakes) }
    }
    let footprint = announce(cell)
    let declaresOperators = operators != parsed.operators
    operators = parsed.operators
    let codes: [Code]
    lowering.redeclare(cell, checker.globals)
    do {
      codes = try lower(cell, source)
    } catch {
      lowering.takeBackRedeclarations(after: 0)
      let whole = SourceRange(0, source.bytes.count)
      return CellResult(failed: [diagnostic(error, at: whole, in: source)])
    }
    var executed = 0
    var failure: Diagnostic?
    var isHalfDone = false
    defer { lowering.endCell() }
    machine.memory.start(limit: memoryLimit)
    for (index, code) in codes.enumerated() {
      let snapshot = Snapshot(machine, lowering)
      let start = ContinuousClock.now
      defer { timed += (ContinuousClock.now - start) / .seconds(1) }
      do {
        try machine.runTop(code)
        if machine.memory.hasRunOut { throw Trap.interrupted }
        executed = index + 1
        // A statement may come to its end although it was interrupted, as one does whose value is of
        // use half-made. What it has made is kept, and the cell ends here.
        guard machine.flag.isSet.load(ordering: .relaxed) else { continue }
        failure = diagnostic(Trap.interrupted, at: cell.statements[index].range, in: source)
        break
      } catch {
        // What an interrupted statement has computed so far stays; nothing that it was about to
        // change may be lost.
        var error = error
        var located = (error as? Located)?.error ?? error
        if HostErrors.isInterruption(located), let trap = machine.memory.stop() {
          error = Located(error: trap, places: (error as? Located)?.places ?? [])
          located = trap
        }
        isHalfDone = HostErrors.isInterruption(located)
        if isHalfDone { snapshot.restoreLost() } else { snapshot.restore() }
        machine.clearTemporaries(of: code, above: lowering.valueCount)
        failure = diagnostic(error, at: cell.statements[index].range, in: source)
        break
      }
    }
    _ = machine.memory.stop()
    commit(cell, executed: executed)
    record.note(statements, cell, executed: executed)
    if let footprint {
      report(footprint, of: cell, executed: executed, isInterrupted: isHalfDone)
    }
    if declaresOperators || !cell.declarations.isEmpty || !cell.extendedTypes.isEmpty {
      changed?(.ran(text: code, name: name, executed: executed))
    }
    if failure?.code == "out-of-memory" { MemoryWatch.tidy() }
    if let failure {
      if failure.code == "interrupted" { clearInterruption() }
      return CellResult(failed: [failure])
    }
    return result(of: cell, isHidden: statements.last?.endsWithSemicolon ?? false)
  }

  func lower(_ cell: CheckedCell, _ source: SourceText) throws -> [Code] {
    checker.witnesses.reset()
    lowering.forget(cell.extendedTypes)
    let added = cell.globalCount - checker.globalCount
    lowering.newGlobals = cell.statements.count + cell.declarations.count + added + 64
    var codes: [Code] = []
    for (index, statement) in cell.statements.enumerated() {
      let isShown = cell.showsLastValue && index == cell.statements.count - 1
      codes.append(try lowering.lower(statement, shows: isShown, in: source))
      lowering.retireVariables(after: index, cell.declarations, checker.globals)
    }
    return codes
  }

  /// Makes visible what ran, and gives up the variables that nothing can name any more.
  func commit(_ cell: CheckedCell, executed: Int) {
    lowering.takeBackRedeclarations(after: executed)
    let old = checker.declaredNames
    checker.commit(cell, executed: executed)
    let new = checker.declaredNames
    for declaration in cell.declarations {
      guard case .variable(let variable) = declaration.symbol else { continue }
      if declaration.statement >= executed {
        lowering.release(variable)
      } else if case .variable(let before)? = old[declaration.name],
        case .variable(let after)? = new[declaration.name],
        lowering.redeclarations.home(of: before) !== lowering.redeclarations.home(of: after)
      {
        lowering.release(before)
      }
    }
  }

  private func result(of cell: CheckedCell, isHidden: Bool) -> CellResult {
    guard cell.showsLastValue, let last = cell.statements.last,
      case .expression(let expression) = last.kind
    else { return CellResult(value: nil, typeName: nil, isHidden: isHidden) }
    let value = machine.take(machine.values)
    if case .void = value { return CellResult(value: nil, typeName: nil, isHidden: isHidden) }
    return CellResult(
      value: value,
      typeName: remember(expression.type),
      isHidden: isHidden
    )
  }

  // MARK: Variables

  /// The variables in order of their names, with their types and values.
  public var variables: [(name: String, type: String, value: Value)] {
    checker.declaredNames.sorted { $0.key < $1.key }.compactMap { name, symbol in
      guard case .variable(let variable) = symbol, let value = value(of: variable) else {
        return nil
      }
      return (name, remember(variable.type), value)
    }
  }

  private func advised(_ mistake: Diagnostic) -> Diagnostic {
    guard let remedy = advise?(mistake) else { return mistake }
    var better = mistake
    better.remedy = remedy
    better.fix = nil
    return better
  }

  /// The value of a variable at the top level of an earlier cell.
  func value(of variable: Variable) -> Value? {
    guard let register = lowering.knownRegister(of: variable) else { return nil }
    return register.isWord
      ? Value(word: machine.words[register.index], as: register.representation)
      : machine.values[register.index]
  }

  /// A value as a cell shows it that has no richer form: texts in quotes, the rest as `print` does.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - typeName: Its type, as ``CellResult/typeName`` or ``variables`` gave it.
  /// - Returns: The text, which may have several lines.
  public func debugText(of value: Value, typeName: String) -> String {
    let type = knownTypes[typeName] ?? .existential([])
    var isText = false
    if case .string = value { isText = true }
    do {
      return try Description.text(value, type, machine, debug: isText)
    } catch let error where HostErrors.isInterruption(error) {
      return "interrupted"
    } catch {
      return Description.plain(value)
    }
  }

  private func remember(_ type: Type) -> String {
    let name = "\(type)"
    knownTypes[name] = type
    return name
  }

  // MARK: Help while typing

  /// Whether the text of a cell can be run as it stands.
  public func completeness(of code: String) -> CellCompleteness {
    switch Parser.parse(SourceText(name: "cell", text: code), operators: operators).completeness {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }
}

/// Whether a person who types a cell line by line is done with it.
public enum CellCompleteness: Sendable, Equatable {
  /// It can be run.
  case complete
  /// It could be run if it went on; the next line should begin with `indent`.
  case incomplete(indent: String)
  /// It has a mistake that no further line can mend.
  case invalid
}

/// The variables as they are before a statement.
private struct Snapshot {
  let machine: Machine
  let words: [Int]
  let values: [Value]

  init(_ machine: Machine, _ lowering: Lowering) {
    self.machine = machine
    words = Array(UnsafeBufferPointer(start: machine.words, count: lowering.wordCount))
    values = Array(UnsafeBufferPointer(start: machine.values, count: lowering.valueCount))
  }

  /// Brings back what a change under way had taken out of its variable.
  func restoreLost() {
    for (index, value) in values.enumerated() {
      if case .void = machine.values[index] { machine.values[index] = value }
    }
  }

  func restore() {
    for (index, word) in words.enumerated() { machine.words[index] = word }
    for (index, value) in values.enumerated() { machine.values[index] = value }
  }
}
