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
  let interpreter: Interpreter
  private let output: any SessionOutput
  private let work = Mutex<Work?>(nil)

  /// What belongs to the cell that runs.
  private struct Work {
    var execution: Execution
    var progress: ProgressDisplay
  }

  /// Starts a session that knows the library and nothing else.
  package init(output: any SessionOutput) {
    self.output = output
    interpreter = Interpreter(modules: [LibraryBindings.module]) { Output.sink.write($0) }
  }

  /// What notebooks and front ends are told of the language.
  package static let language: JSONValue = [
    "codemirror_mode": "swift", "file_extension": ".swift", "mimetype": "text/x-swift",
    "name": "martlet", "nbconvert_exporter": "script", "pygments_lexer": "swift",
    "version": .string(Session.version),
  ]

  /// The version of Martlet.
  package static let version = "0.1.0"

  // MARK: - Running

  /// Forgets interruptions that came before: the next cell is about to run.
  ///
  /// A front end that can interrupt calls this at the moment from which an interruption is meant for
  /// the next cell; ``run(_:count:)`` calls it where nobody has.
  package func prepare() {
    let progress = ProgressDisplay(output: output)
    let next = Work(execution: Execution { progress.report($0) }, progress: progress)
    work.withLock { $0 = next }
    interpreter.clearInterruption()
  }

  /// Runs a cell, to which the front end gives the number `count`.
  package func run(_ code: String, count: Int) -> CellOutcome {
    if work.withLock({ $0 == nil }) { prepare() }
    guard let current = work.withLock({ $0 }) else { return .value(nil) }
    defer {
      current.progress.finish()
      work.withLock { $0 = nil }
    }
    return Execution.$current.withValue(current.execution) {
      Output.$sink.withValue(SinkAdapter(output: output)) {
        runCommandsAndCode(code, count: count)
      }
    }
  }

  private func runCommandsAndCode(_ code: String, count: Int) -> CellOutcome {
    let cell = CommandCell(code)
    do {
      for command in cell.commands {
        try command.run(in: self, showing: output)
      }
    } catch {
      return .failure(CellFailure(command: error))
    }
    let result = interpreter.run(cell.code, name: "cell \(count)")
    let isMeantToFail = cell.commands.contains { $0.name == Command.expectError }
    if let failure = CellFailure(result) {
      guard isMeantToFail, !result.wasInterrupted else { return .failure(failure) }
      output.write(error: failure.traceback.joined(separator: "\n") + "\n")
      return .value(nil)
    }
    if isMeantToFail { return .failure(CellFailure(command: ExpectedError())) }
    guard !result.isHidden, let value = result.value else { return .value(nil) }
    return .value(ValueDisplay.bundle(value, typeName: result.typeName ?? "", interpreter))
  }

  /// Makes the cell that is running stop soon, its variables kept; does nothing between cells.
  package func interrupt() {
    work.withLock { current in
      guard let current else { return }
      current.execution.interrupt()
      interpreter.interrupt()
    }
  }

  // MARK: - Help while typing

  /// The variables in order of their names, each with its type and how it shows itself in a line.
  package var variables: [(name: String, type: String, summary: String)] {
    interpreter.variables.map { variable in
      let shown = ValueDisplay.bundle(variable.value, typeName: variable.type, interpreter)
      let text = shown?.representations["text/plain"] ?? ""
      // A table shows its size, which stands below it, rather than its border.
      let lines = text.split(separator: "\n")
      let line = (text.hasPrefix("┌") ? lines.last : lines.first) ?? ""
      return (variable.name, variable.type, line.count > 60 ? line.prefix(59) + "…" : String(line))
    }
  }
}
