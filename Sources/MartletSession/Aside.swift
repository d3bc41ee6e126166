// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletTables
package import MartletText
import Synchronization

/// What a session can say while one of its cells runs: completions, inspections, the list of
/// variables, each as they were before that cell.
///
/// Shares nothing with the interpreter that the running cell could change: of the declarations it has
/// the texts of the cells that made them, which an ``Understudy`` learns when somebody asks; of the
/// variables what the library's values are, which never change, and of all others a line of text.
/// May be used from any thread.
package final class Aside: Sendable {
  /// A variable as it was before the cell.
  private struct Variable: Sendable {
    enum Content: Sendable {
      /// A value of the library.
      case library(any Sendable)
      /// How it shows itself, in a line.
      case line(String)
    }

    var name: String
    var type: String
    var content: Content

    /// How it shows itself in a line.
    var summary: String {
      switch content {
      case .library(let value): Session.summary(ValueDisplay.bundle(value))
      case .line(let text): text
      }
    }
  }

  private struct State: Sendable {
    /// What happened since the understudy was asked for the last time.
    var events: [Understudy.Event] = []
    /// How many bytes of text are in `events`.
    var size = 0
    var generation = 0
    var variables: [Variable] = []
    /// The names of those that are stale.
    var stale: Set<String> = []
  }

  private struct Learned: Sendable {
    var understudy: Understudy
    var generation: Int
  }

  /// Beyond this many bytes of cells that wait to be learned they are learned at once.
  private static let patience = 1 << 20

  private let state = Mutex(State())
  private let learned = Mutex<Learned?>(nil)

  // MARK: What happens

  /// Notes a change of what is declared; called by the thread that runs cells.
  func note(_ event: Understudy.Event) {
    let isMuch = state.withLock { state in
      state.events.append(event)
      switch event {
      case .ran(let text, _, _), .revived(let text, _): state.size += text.utf8.count + 64
      case .forgot: break
      }
      return state.size > Self.patience
    }
    if isMuch { withUnderstudy { _ in } }
  }

  /// Notes the variables before a cell runs, and which are stale; called by the thread that runs
  /// cells.
  func note(
    _ variables: [(name: String, type: String, value: Value)],
    stale: Set<String>,
    _ interpreter: Interpreter,
    _ secrets: Secrets
  ) {
    let noted = variables.map { name, type, value in
      var content = Self.content(value, type, interpreter)
      if case .line(let text) = content { content = .line(secrets.masked(text)) }
      return Variable(name: name, type: type, content: content)
    }
    state.withLock { state in
      state.variables = noted
      state.stale = stale
    }
  }

  /// Notes that everything was forgotten.
  func reset() {
    state.withLock { state in
      state.events = []
      state.size = 0
      state.generation += 1
      state.variables = []
      state.stale = []
    }
  }

  /// Cheap for every value, since it is asked for before every cell.
  private static func content(_ value: Value, _ type: String, _ interpreter: Interpreter)
    -> Variable.Content
  {
    switch value {
    case .object(let object):
      if let host = object as? HostObject { return .library(host.any) }
      return .line(interpreter.size(of: value) ?? "")
    case .string(let text) where text.utf8.count > 200:
      return .line("\"\(text.prefix(58))…")
    default: return .line(interpreter.debugText(of: value, typeName: type))
    }
  }

  /// Asks the understudy, once it has learned what has happened.
  private func withUnderstudy<Result: Sendable>(_ body: (Understudy) -> Result) -> Result {
    learned.withLock { learned in
      let (events, generation) = state.withLock { state in
        defer {
          state.events = []
          state.size = 0
        }
        return (state.events, state.generation)
      }
      var current =
        learned
        ?? Learned(
          understudy: Understudy(modules: [LibraryBindings.module]),
          generation: generation
        )
      if current.generation != generation {
        current.understudy = Understudy(modules: [LibraryBindings.module])
        current.generation = generation
      }
      for event in events { current.understudy.learn(event) }
      learned = current
      return body(current.understudy)
    }
  }

  // MARK: What is asked

  /// The variables in order of their names, each with its type and how it shows itself in a line.
  package var variables: [(name: String, type: String, summary: String)] {
    state.withLock { $0.variables }.map { ($0.name, $0.type, $0.summary) }
  }

  /// How the text before the cursor could go on; the cursor counts Unicode scalars.
  package func complete(code: String, cursor: Int) -> Completions {
    let place = Cursor(scalars: cursor, in: code)
    if let items = Completions.ofCommand(place.line, variables) {
      let typed = items.typed.unicodeScalars.count
      return Completions(items: items.items, range: place.scalars - typed..<place.scalars)
    }
    let found = withUnderstudy { $0.complete(CommandCell.blanked(code), at: place.bytes) }
    let tables = state.withLock { $0.variables }.compactMap { variable -> (String, Table)? in
      guard case .library(let value) = variable.content, let table = value as? Table else {
        return nil
      }
      return (variable.name, table)
    }
    return Completions(found, place, code) { LiteralCompletion(tables, code) }
  }

  /// What stands at the cursor, which counts Unicode scalars; `nil` if that is nothing known.
  package func inspect(code: String, cursor: Int, isDetailed: Bool) -> MediaBundle? {
    let offset = Cursor(scalars: cursor, in: code).bytes
    let found = withUnderstudy {
      $0.inspect(CommandCell.blanked(code), at: offset, isDetailed: isDetailed)
    }
    guard let found else { return nil }
    let name = found.variable?.name
    let variable = state.withLock { $0.variables }.first { $0.name == name }
    switch variable?.content {
    case .library(let value)?: return found.bundle(ValueOutline(value))
    case .line(let text)?: return found.bundle(ValueOutline(shape: nil, short: text))
    case nil: return found.bundle(nil)
    }
  }

  /// Whether `code` can be run as it stands.
  package func state(of code: String) -> CellState {
    switch withUnderstudy({ $0.completeness(of: CommandCell(code).codeWithTimed) }) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }

  /// Runs a cell that only asks for the variables; `nil` if it wants anything else.
  package func run(_ code: String) -> Result<String, CellFailure>? {
    let cell = CommandCell(code)
    guard let command = cell.commands.first, cell.commands.count == 1,
      ["who", "whos", "variables"].contains(command.name),
      cell.code.allSatisfy(\.isWhitespace)
    else { return nil }
    do {
      return .success(try command.list(variables, stale: state.withLock { $0.stale }))
    } catch {
      return .failure(CellFailure(command: error))
    }
  }
}
