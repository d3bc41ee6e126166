// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletNumerics
package import MartletText
import Synchronization

/// A notebook's session: the language, the library, and where things are shown.
///
/// Cells are run by one thread at a time; ``interrupt()`` may be called from any.
package final class Session: @unchecked Sendable {
  // `interpreter` is touched only by the thread that runs cells, asks for completions and inspects,
  // but for its interruption flag, which is atomic; `work` is behind its lock.
  // It is replaced under the lock.
  private(set) var interpreter: Interpreter
  /// The cells that were run, with their numbers.
  private(set) var history: [(count: Int, code: String)] = []
  /// The number of the cell that ran last.
  private var lastNumber = 0
  /// The code of the last mistake, for `%help error`.
  private(set) var lastError: String?
  /// Helps whoever types while a cell runs.
  package let aside = Aside()
  /// Which cell made what, and from what.
  let record = DependencyRecord()
  /// The answers to `password`.
  package let secrets = Secrets()
  private let displays = DisplayNames()
  private let output: any SessionOutput
  private let work = Mutex<Work?>(nil)
  /// What cells may reach; `nil` if a host sees to that by itself.
  private let permissions: Permissions?
  /// What is kept for the case that this session breaks off.
  let journal: Journal?
  // Touched only by the thread that runs cells, as is the interpreter.
  private var watch = JournalWatch()

  /// What belongs to the cell that runs.
  private struct Work {
    var execution: Execution
    var progress: ProgressDisplay
  }

  /// Starts a session that knows the library and nothing else.
  ///
  /// - Parameters:
  ///   - output: Where cells show things, and where the person is asked for what `rules` do not allow.
  ///   - rules: What cells may reach outside of the session; without any, all that its process may.
  ///   - place: Where a journal is kept while a person is there; without a place there is none.
  ///   - memoryLimit: How many bytes the process may occupy before a cell is ended; left out, four
  ///     fifths of what the machine or its container has.
  package init(
    output: any SessionOutput,
    rules: Permissions.Rules? = nil,
    journal place: JournalPlace? = nil,
    memoryLimit: Int? = nil
  ) {
    self.output = output
    journal = place.flatMap { Journal($0) }
    permissions = rules.map {
      Permissions($0) { question in
        output.isInteractive ? try output.input(question, isPassword: false) : nil
      }
    }
    interpreter = Self.newInterpreter(aside)
    interpreter.watcher = record
    if let memoryLimit { interpreter.memoryLimit = memoryLimit }
  }

  private static func newInterpreter(_ aside: Aside) -> Interpreter {
    let interpreter = Interpreter(modules: [LibraryBindings.module]) { Output.sink.write($0) }
    interpreter.review = ColumnCheck.mistakes(in:_:)
    interpreter.advise = { [unowned interpreter] mistake in
      LibraryAdvice(tables: LiteralCompletion.tables(of: interpreter).map(\.value))
        .remedy(for: mistake)
    }
    interpreter.changed = { aside.note($0) }
    return interpreter
  }

  /// Forgets everything that cells have declared.
  func reset() {
    aside.reset()
    record.clear()
    let fresh = Self.newInterpreter(aside)
    fresh.watcher = record
    fresh.memoryLimit = interpreter.memoryLimit
    work.withLock { _ in interpreter = fresh }
  }

  /// Gives back to the system what memory has become free.
  package static func releaseFreeMemory() { Interpreter.releaseFreeMemory() }

  /// What notebooks and front ends are told of the language.
  package static let language: JSONValue = [
    "codemirror_mode": "swift", "file_extension": ".swift", "mimetype": "text/x-swift",
    "name": "martlet", "nbconvert_exporter": "script", "pygments_lexer": "swift",
    "version": .string(Session.version),
  ]

  /// The version of Martlet.
  package static let version = martletVersion

  // MARK: - Running

  /// Forgets interruptions that came before: the next cell is about to run.
  ///
  /// A front end that can interrupt calls this at the moment from which an interruption is meant for
  /// the next cell; ``run(_:count:)`` calls it where nobody has.
  package func prepare() {
    let progress = ProgressDisplay(output: output)
    let interpreter = work.withLock { _ in self.interpreter }
    let execution = Execution(
      onProgress: { progress.report($0) },
      room: { [weak interpreter] in try interpreter?.requireMemory($0) }
    )
    interpreter.whenMemoryRunsOut { execution.interrupt() }
    let next = Work(execution: execution, progress: progress)
    work.withLock {
      $0 = next
      interpreter.clearInterruption()
    }
  }

  /// Runs a cell, to which the front end gives the number `count`.
  ///
  /// - Parameters:
  ///   - code: The cell.
  ///   - count: Its number.
  ///   - isCounted: Whether the front end counts this execution. Where it does not, as nbval never
  ///     does, errors give the cell the number that it would have.
  ///   - cell: What the front end calls the cell, the same each time it runs, if it says.
  /// - Returns: How it ended.
  package func run(
    _ code: String,
    count: Int,
    isCounted: Bool = true,
    cell: String? = nil
  ) -> CellOutcome {
    let number = isCounted ? count : lastNumber + 1
    if count > 0 || !isCounted { lastNumber = number }
    if work.withLock({ $0 == nil }) { prepare() }
    guard let current = work.withLock({ $0 }) else { return .value(nil) }
    let variables = interpreter.variables
    aside.note(variables, stale: record.staleNames, interpreter, secrets)
    let sink = SinkAdapter(output: output, displays: displays, secrets: secrets)
    defer {
      current.progress.finish()
      work.withLock { $0 = nil }
    }
    permissions?.beginCell()
    watch.begin(self, number, code, variables)
    defer { watch.end(self, number) }
    return Execution.$current.withValue(current.execution) {
      Output.$sink.withValue(sink) {
        if count > 0, isCounted { remember(code, count) }
        return recorded(cell, code, number: number, showing: output, isNoted: count > 0) {
          confined { execute(code, name: "cell \(number)", depth: 0) }
        }
      }
    }
  }

  /// Whether the cell that runs was interrupted.
  var isInterrupted: Bool { work.withLock { $0?.execution.isInterrupted ?? false } }

  /// Has the journal written when the cell that runs has ended, however short it is.
  func checkpointSoon() { watch.isAsked = true }

  /// Whether a person is there.
  var isInteractive: Bool { output.isInteractive }

  /// Says something in a line that is no output of the cell.
  func remark(_ text: String) { output.write(error: text + "\n") }

  /// What may be kept of the variables: none that has an answer to `password` in it.
  func withoutSecrets(_ capture: SessionCapture) -> SessionCapture {
    guard secrets.exist else { return capture }
    var capture = capture
    // Of large arrays of numbers the text would take longer than it is worth.
    let harmless: Set = ["[Int]", "[Double]", "[Bool]"]
    for place in capture.variables.indices {
      let variable = capture.variables[place]
      guard variable.obstacle == nil, !harmless.contains(variable.type), let value = variable.value,
        secrets.occur(in: interpreter.debugText(of: value, typeName: variable.type))
      else { continue }
      capture.variables[place].obstacle = "a password is in it"
    }
    return capture
  }

  /// Ends the session; its journal goes away unless it is to be kept.
  package func close(keepsJournal: Bool = false) { journal?.close(keeps: keepsJournal) }

  /// Adds a cell to the history, which has a bound: the oldest cells go, a tenth at a time.
  private func remember(_ code: String, _ count: Int) {
    history.append((count, code))
    if history.count > 10_000 { history.removeFirst(1_000) }
  }

  /// Does something for a cell, which can reach no more than the session's rules allow.
  package func confined<Result>(_ body: () -> Result) -> Result {
    guard let permissions else { return body() }
    return Permissions.$current.withValue(permissions, operation: body)
  }

  /// Runs the commands and the code of a cell, or of a file that a cell runs.
  func execute(_ text: String, name: String, depth: Int) -> CellOutcome {
    let cell = CommandCell(text)
    var expectsError = false
    var timing: Timing?
    var last: CellOutcome?
    do {
      for (index, command) in cell.commands.enumerated() {
        switch command.name {
        case Command.expectError: expectsError = true
        case "time" where command.code.isEmpty: timing = Timing()
        case "time":
          let start = Timing()
          last = finish(interpreter.run(command.placedCode, name: name), false)
          output.write("\(start.text)\n")
          if case .failure(let failure)? = last { throw failure }
        case "timeit":
          let runs = try RepeatedTiming(command)
          let rest = cell.code.allSatisfy(\.isWhitespace)
          if runs.code.isEmpty, !rest, index == cell.commands.count - 1 {
            try measure(cell.code, runs, name)
            return .value(nil)
          }
          guard !runs.code.isEmpty else {
            throw CommandError(usage: "timeit", "%timeit needs code, beside it or below.")
          }
          try measure(command.placed(runs.code), runs, name)
        default: try command.run(in: self, showing: output, depth: depth)
        }
      }
    } catch {
      let failure = CellFailure(command: error)
      lastError = failure.name
      return .failure(failure)
    }
    if let last, cell.code.allSatisfy(\.isWhitespace) { return last }
    let result = interpreter.run(cell.code, name: name)
    if let timing { output.write("\(timing.text)\n") }
    if let refusal = CommandError(misplaced: result, in: text) {
      return .failure(CellFailure(command: refusal))
    }
    return finish(result, expectsError)
  }

  /// What the session makes of how code ended.
  private func finish(_ result: CellResult, _ expectsError: Bool) -> CellOutcome {
    if let failure = CellFailure(result) {
      lastError = failure.name
      guard expectsError, !result.wasInterrupted else { return .failure(failure) }
      output.write(error: failure.traceback.joined(separator: "\n") + "\n")
      return .value(nil)
    }
    if expectsError { return .failure(CellFailure(command: ExpectedError())) }
    guard !result.isHidden, let value = result.value, !ValueDisplay.isHandle(value) else {
      return .value(nil)
    }
    let bundle = ValueDisplay.bundle(value, typeName: result.typeName ?? "", interpreter)
    // What draws a large value ends early when it is interrupted.
    do {
      try Execution.current.checkInterruption()
    } catch {
      let failure = CellFailure(command: error)
      lastError = failure.name
      return .failure(failure)
    }
    return .value(bundle.map(secrets.masked))
  }

  private func measure(_ code: String, _ runs: RepeatedTiming, _ name: String) throws {
    let text = try runs.text { loops in
      let (result, seconds) = interpreter.measure(code, name: name, loops: loops)
      if let failure = CellFailure(result) { throw failure }
      return seconds
    }
    output.write(text + "\n")
  }

  /// Shows a text beside the notebook, or among the outputs where there is nothing beside it.
  func page(_ bundle: MediaBundle) {
    if output.isInteractive { return output.page(bundle) }
    output.write((bundle.representations["text/plain"] ?? "") + "\n")
  }

  /// Makes the cell that is running stop soon, its variables kept; does nothing between cells.
  package func interrupt() {
    work.withLock { current in
      guard let current else { return }
      // In this order: a fit that ends early since its execution is interrupted must find the cell
      // interrupted, too.
      interpreter.interrupt()
      current.execution.interrupt()
    }
  }

  // MARK: - Help while typing

  /// Every name that stands for something outside of types.
  var completionNames: [String] {
    interpreter.complete("", at: 0).candidates.map(\.text)
  }

  /// The variables in order of their names, each with its type and how it shows itself in a line.
  package var variables: [(name: String, type: String, summary: String)] {
    interpreter.variables.map { variable in
      let shown = ValueDisplay.bundle(variable.value, typeName: variable.type, interpreter)
      return (variable.name, variable.type, secrets.masked(Self.summary(shown)))
    }
  }

  /// How a value shows itself in a line.
  static func summary(_ shown: MediaBundle?) -> String {
    let text = shown?.representations["text/plain"] ?? ""
    // A table shows its size, which stands below it, rather than its border.
    let lines = text.split(separator: "\n")
    let last = lines.last?.split(separator: " · showing").first ?? ""
    let line = (text.hasPrefix("┌") ? last : lines.first) ?? ""
    return line.count > 60 ? line.prefix(59) + "…" : String(line)
  }
}
