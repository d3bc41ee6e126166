// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A history that lasts as long as the process.
package final class InMemoryHistory: HistoryStore {
  private struct State: Sendable {
    var sessions = 0
    var entries: [HistoryEntry] = []
  }

  /// How many entries are kept at most; the oldest go first, a tenth at a time.
  private let limit: Int
  private let state = Mutex(State())

  /// Makes an empty history.
  package init(limit: Int = 10_000) {
    self.limit = limit
  }

  package func prepare() {}

  package func beginSession() -> Int {
    state.withLock { state in
      state.sessions += 1
      return state.sessions
    }
  }

  package func append(_ entry: HistoryEntry) {
    state.withLock { state in
      state.entries.append(entry)
      if state.entries.count > limit { state.entries.removeFirst(max(1, limit / 10)) }
    }
  }

  package func tail(_ count: Int) -> [HistoryEntry] {
    state.withLock { Array($0.entries.suffix(max(0, count))) }
  }

  package func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry] {
    state.withLock { state in
      state.entries.filter { entry in
        guard entry.session == session, entry.line >= start else { return false }
        guard let stop else { return true }
        return entry.line < stop
      }
    }
  }

  package func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
    let glob = Glob(pattern)
    var found = state.withLock { $0.entries }.filter { glob.matches($0.input) }
    if unique {
      var seen: Set<String> = []
      found = found.reversed().filter { seen.insert($0.input).inserted }.reversed()
    }
    return count.map { Array(found.suffix(max(0, $0))) } ?? found
  }

  package func close() {}
}
