// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// Runs the code cells of a notebook in a new session, without Jupyter.
package struct NotebookRunner: Sendable {
  /// Where a cell failed.
  package struct Failure: Sendable {
    /// The cell's place among all cells, from 1.
    package var cell: Int
    /// The code that failed.
    package var source: String
    /// Why.
    package var failure: CellFailure
  }

  /// Called after each code cell, with its outputs.
  private let onCell: @Sendable (Notebook.Cell) -> Void
  private let onStart: @Sendable (Session) -> Void

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - onStart: Given the session before its first cell, so that a signal can interrupt it.
  ///   - onCell: Given each code cell after it has run.
  package init(
    onStart: @escaping @Sendable (Session) -> Void = { _ in },
    onCell: @escaping @Sendable (Notebook.Cell) -> Void = { _ in }
  ) {
    self.onStart = onStart
    self.onCell = onCell
  }

  /// Runs the cells in order and stores what they show in the notebook.
  ///
  /// As with Jupyter's own runner, a cell tagged `raises-exception` may fail, one tagged
  /// `skip-execution` is left as it is, and an empty one is not run.
  ///
  /// - Returns: The first failure that no tag allows, after which nothing more is run, or `nil`.
  package func run(_ notebook: inout Notebook) -> Failure? {
    let collector = CollectingOutput()
    let session = Session(output: collector)
    onStart(session)
    notebook.setLanguage(Session.language)
    var count = 0
    for index in notebook.cells.indices {
      let cell = notebook.cells[index]
      guard cell.isCode, !cell.tags.contains("skip-execution") else { continue }
      if cell.source.allSatisfy(\.isWhitespace) {
        notebook.cells[index].store([], count: nil)
        continue
      }
      count += 1
      let outcome = session.run(cell.source, count: count)
      var allowed = true
      switch outcome {
      case .value(let bundle):
        if let bundle { collector.append(.result(bundle, count: count)) }
      case .failure(let failure):
        collector.append(
          .failure(name: failure.name, message: failure.message, traceback: failure.traceback)
        )
        allowed = cell.tags.contains("raises-exception")
      }
      notebook.cells[index].store(collector.take(), count: count)
      onCell(notebook.cells[index])
      if !allowed, case .failure(let failure) = outcome {
        return Failure(cell: index + 1, source: cell.source, failure: failure)
      }
    }
    return nil
  }
}

/// Keeps what a cell shows, for the file.
private final class CollectingOutput: SessionOutput {
  private let collector = Mutex(OutputCollector())

  var isInteractive: Bool { false }

  func append(_ output: NotebookOutput) { collector.withLock { $0.append(output) } }

  /// What came since the last call.
  func take() -> [NotebookOutput] {
    collector.withLock { collector in
      defer { collector = OutputCollector() }
      return collector.outputs
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
  func input(_ prompt: String) throws -> String { throw NoInput() }
}
