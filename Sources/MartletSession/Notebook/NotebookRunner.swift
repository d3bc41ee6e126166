// SPDX-License-Identifier: Apache-2.0

import Dispatch
import MartletLanguage
package import MartletText
import Synchronization

/// Runs the code cells of a notebook in a new session, without Jupyter.
package struct NotebookRunner: Sendable {
  /// How to run.
  package struct Options: Sendable {
    /// Values for the notebook's parameters, in the order in which they are written.
    package var parameters: [NotebookParameter] = []
    /// Whether the run goes on behind a cell that fails.
    package var allowsErrors = false
    /// How many seconds a cell may take; `nil` if any number.
    package var timeout: Double?
    /// Whether cells keep when they ran, in the form of Jupyter's own runner.
    package var recordsTimes = false
    /// What cells may reach outside of the session; `nil` if all that the process may.
    package var rules: Permissions.Rules?
    /// How many bytes the process may occupy before a cell is ended; four fifths of what there is
    /// unless it is set.
    package var memoryLimit: Int?

    /// The options of a plain run.
    package init() {}
  }

  /// Where a cell failed.
  package struct Failure: Sendable {
    /// The cell's place among all cells, from 1.
    package var cell: Int
    /// The code that failed.
    package var source: String
    /// Why.
    package var failure: CellFailure
  }

  /// What happens while a notebook runs; `index` is a place among all cells, from 0, and `count` the
  /// number that stands beside a cell that was run, from 1.
  package protocol Observer: Sendable {
    /// The session is there, with nothing done in it; a signal may interrupt it from now on.
    func begin(_ session: Session)
    /// A cell is about to run, as the one of this number.
    func willRun(_ index: Int, of notebook: Notebook, count: Int)
    /// A cell has run, or was left out.
    ///
    /// Later cells can still replace what it shows under an identifier.
    func didRun(_ index: Int, of notebook: Notebook, _ result: CellResult, count: Int)
    /// No more cells run.
    func didEnd(_ notebook: Notebook)
  }

  /// How a cell fared.
  package enum CellResult: Sendable {
    /// A tag says that it is not to run.
    case skipped
    /// It ran to its end.
    case passed(seconds: Double)
    /// It failed; whether that is all right.
    case failed(CellFailure, isAllowed: Bool, seconds: Double)
  }

  private let options: Options
  private let observer: (any Observer)?

  /// Makes a runner that tells an observer what it does.
  package init(_ options: Options = Options(), observer: (any Observer)? = nil) {
    self.options = options
    self.observer = observer
  }

  /// Runs the cells in order and stores what they show in the notebook.
  ///
  /// As with Jupyter's own runner, a cell tagged `raises-exception` may fail, one tagged
  /// `skip-execution` is left as it is, and an empty one is not run. Parameters go into a cell of
  /// their own behind the one tagged `parameters`.
  ///
  /// - Returns: The first failure that neither a tag nor the options allow, after which nothing more
  ///   is run, or `nil`.
  package func run(_ notebook: inout Notebook) -> Failure? {
    defer { observer?.didEnd(notebook) }
    let collector = CollectingOutput()
    let session = Session(
      output: collector,
      rules: options.rules,
      memoryLimit: options.memoryLimit
    )
    observer?.begin(session)
    notebook.setLanguage(Session.language)
    var count = 0
    var injection = notebook.removeInjectedCell(for: options.parameters)
    var index = 0
    while true {
      // Only now, when the cell before has run, it is known of which types the parameters are.
      if let place = injection, place == index {
        injection = nil
        let types = Dictionary(
          session.interpreter.variables.map { ($0.name, $0.type) },
          uniquingKeysWith: { $1 }
        )
        notebook.inject(options.parameters, at: index, types: types)
      }
      guard notebook.cells.indices.contains(index) else { return nil }
      defer { index += 1 }
      let cell = notebook.cells[index]
      guard cell.isCode else { continue }
      if cell.tags.contains("skip-execution") {
        observer?.didRun(index, of: notebook, .skipped, count: 0)
        continue
      }
      if cell.source.allSatisfy(\.isWhitespace) {
        notebook.cells[index].store([], count: nil)
        continue
      }
      count += 1
      observer?.willRun(index, of: notebook, count: count)
      let start = ContinuousClock.now
      let times = options.recordsTimes ? ExecutionTimes() : nil
      let outcome = run(cell.source, count: count, in: session)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      var result = CellResult.passed(seconds: seconds)
      switch outcome {
      case .value(let bundle):
        if let bundle { collector.append(.result(bundle, count: count)) }
      case .failure(let failure):
        collector.append(
          .failure(name: failure.name, message: failure.message, traceback: failure.traceback)
        )
        let isAllowed = options.allowsErrors || cell.tags.contains("raises-exception")
        result = .failed(failure, isAllowed: isAllowed, seconds: seconds)
      }
      let shown = collector.take()
      for (id, bundle) in shown.updates {
        notebook.replaceDisplays(id, with: bundle, before: index)
      }
      notebook.cells[index].store(shown.outputs, count: count)
      if let times { notebook.cells[index].store(times: times.metadata()) }
      observer?.didRun(index, of: notebook, result, count: count)
      if case .failed(let failure, isAllowed: false, _) = result {
        return Failure(cell: index + 1, source: cell.source, failure: failure)
      }
    }
  }

  /// Runs a cell, and interrupts it when its time is over.
  private func run(_ code: String, count: Int, in session: Session) -> CellOutcome {
    guard let timeout = options.timeout else { return session.run(code, count: count) }
    session.prepare()
    let flag = LateFlag()
    let alarm = DispatchWorkItem {
      flag.value.withLock { $0 = true }
      session.interrupt()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: alarm)
    let outcome = session.run(code, count: count)
    alarm.cancel()
    guard flag.value.withLock({ $0 }), case .failure(let failure) = outcome,
      failure.name == "interrupted"
    else { return outcome }
    return .failure(CellFailure(command: CellTimeout(seconds: timeout)))
  }
}

/// Whether the time of a cell was over before its end.
private final class LateFlag: Sendable {
  let value = Mutex(false)
}

/// A cell took longer than it may.
private struct CellTimeout: MartletError {
  let seconds: Double

  var code: String { "cell-timeout" }
  var message: String {
    "The cell took longer than \(significant(seconds, digits: 6)) s and was stopped."
  }
  var remedy: String? { "Give it more time with --timeout." }
}

/// Keeps what a cell shows, for the file.
private final class CollectingOutput: SessionOutput {
  private let collector = Mutex(OutputCollector())

  var isInteractive: Bool { false }

  func append(_ output: NotebookOutput) { collector.withLock { $0.append(output) } }

  /// What came since the last call.
  func take() -> OutputCollector {
    collector.withLock { collector in
      defer { collector = OutputCollector() }
      return collector
    }
  }

  func write(_ text: String) { append(.stream(name: "stdout", text: text)) }
  func write(error text: String) { append(.stream(name: "stderr", text: text)) }
  func display(_ bundle: MediaBundle, id: String?) { append(.display(bundle, id: id)) }
  func update(_ bundle: MediaBundle, id: String) {
    collector.withLock { $0.update(bundle, id: id) }
  }
  func clear(wait: Bool) { collector.withLock { $0.clear(wait: wait) } }
  func page(_ bundle: MediaBundle) {}
  func replaceCell(with code: String) {}
  func input(_ prompt: String, isPassword: Bool) throws -> String {
    throw NoInput(isPassword: isPassword)
  }
}
