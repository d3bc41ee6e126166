// SPDX-License-Identifier: Apache-2.0

import Dispatch
import MartletSession
import Synchronization

/// Lets Ctrl-C interrupt the cell that runs; a second one ends the program.
enum InterruptSignal {
  private struct State {
    var session: Session?
    var count = 0
    var source: (any DispatchSourceSignal)?
  }

  private static let state = Mutex(State())

  /// From now on Ctrl-C interrupts this session.
  static func install(for session: Session) {
    state.withLock { state in
      state.session = session
      state.count = 0
      guard state.source == nil else { return }
      signal(SIGINT, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
      source.setEventHandler {
        let session = Self.state.withLock { state in
          state.count += 1
          if state.count > 1 { exit(130) }
          return state.session
        }
        session?.interrupt()
      }
      source.resume()
      state.source = source
    }
  }
}
