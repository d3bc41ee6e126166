// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletSession
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Lets SIGINT interrupt the cell that runs; a second one ends the program.
final class InterruptSignal: Sendable {
  private struct State {
    var session: Session?
    var count = 0
  }

  private let state: SharedState
  private let watcher: SignalWatcher

  private final class SharedState: Sendable {
    let value = Mutex(State())
  }

  /// Starts to listen; to be made before any other thread is.
  init() throws {
    SignalWatcher.block()
    let state = SharedState()
    self.state = state
    watcher = try SignalWatcher(
      onInterrupt: {
        let session = state.value.withLock { state in
          state.count += 1
          return state.count > 1 ? nil : state.session
        }
        guard let session else { exit(130) }
        session.interrupt()
      },
      onTerminate: { exit(143) }
    )
  }

  /// From now on SIGINT interrupts this session.
  func aim(at session: Session) {
    state.value.withLock { $0 = State(session: session) }
  }
}
