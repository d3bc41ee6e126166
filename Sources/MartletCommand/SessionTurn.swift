// SPDX-License-Identifier: Apache-2.0

import JupyterKernel

/// Whose turn it is to use the session: one shell's at a time.
///
/// Who only asks does not wait for the turn; who executes does, and can be interrupted meanwhile.
final class SessionTurn: Sendable {
  private struct State: Sendable {
    /// The shell whose turn it is; `nil` inside is the main one.
    var holder: Shell?
    /// The shells whose execution was interrupted.
    var interrupted: Set<Shell> = []
  }

  /// A shell, which may only be asking.
  private enum Shell: Hashable, Sendable {
    case main
    case sub(String)
    case asking

    init(_ subshell: String?) { self = subshell.map { .sub($0) } ?? .main }
  }

  private let state = Monitor(State())

  /// Forgets an earlier interruption of a shell.
  func prepare(_ subshell: String?) {
    state.update { _ = $0.interrupted.remove(Shell(subshell)) }
  }

  /// Interrupts a shell; `body` interrupts the session if it is that shell's turn.
  func interrupt(_ subshell: String?, _ body: () -> Void) {
    state.update { state in
      state.interrupted.insert(Shell(subshell))
      if state.holder == Shell(subshell) { body() }
    }
  }

  /// Whether some shell executes.
  var isTaken: Bool {
    state.update { $0.holder.map { $0 != .asking } ?? false }
  }

  /// Runs `body` if it is nobody's turn at the moment.
  ///
  /// - Returns: `nil` if it is somebody's.
  func ifFree<Result>(_ body: () -> Result) -> Result? {
    let isFree = state.update { state in
      guard state.holder == nil else { return false }
      state.holder = .asking
      return true
    }
    guard isFree else { return nil }
    defer { state.update { $0.holder = nil } }
    return body()
  }

  /// Waits for the turn and runs `body`; `prepare` is called first, at a moment from which on
  /// interruptions are meant for `body`, and `interrupt` if there was one already.
  ///
  /// - Returns: `nil` if the shell was interrupted while it waited.
  func wait<Result>(
    _ subshell: String?,
    prepare: () -> Void,
    interrupt: () -> Void,
    _ body: () -> Result
  ) -> Result? {
    let shell = Shell(subshell)
    let isOurs = state.wait { state -> Bool? in
      guard state.holder == nil else {
        // Asking takes a moment only.
        return state.holder != .asking && state.interrupted.contains(shell) ? false : nil
      }
      state.holder = shell
      prepare()
      if state.interrupted.contains(shell) { interrupt() }
      return true
    }
    guard isOurs == true else { return nil }
    defer { state.update { $0.holder = nil } }
    return body()
  }
}
