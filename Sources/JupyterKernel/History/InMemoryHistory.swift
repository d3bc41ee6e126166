// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A history that lasts as long as the process.
package final class InMemoryHistory: HistoryStore {
  /// The only session there is.
  package let session = 1
  private let entries = Mutex<[HistoryEntry]>([])

  /// Makes an empty history.
  package init() {}

  package func append(line: Int, input: String, output: String?) {
    let entry = HistoryEntry(session: session, line: line, input: input, output: output)
    entries.withLock { $0.append(entry) }
  }

  package func tail(_ count: Int) -> [HistoryEntry] {
    entries.withLock { Array($0.suffix(max(0, count))) }
  }

  package func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry] {
    guard session == 0 || session == self.session else { return [] }
    return entries.withLock { entries in
      entries.filter { entry in
        guard entry.line >= start else { return false }
        guard let stop else { return true }
        return entry.line < stop
      }
    }
  }

  package func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
    let glob = Glob(pattern)
    var found = entries.withLock { $0 }.filter { glob.matches($0.input) }
    if unique {
      var seen: Set<String> = []
      found = found.reversed().filter { seen.insert($0.input).inserted }.reversed()
    }
    return count.map { Array(found.suffix(max(0, $0))) } ?? found
  }
}
