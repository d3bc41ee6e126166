// SPDX-License-Identifier: Apache-2.0

/// One executed piece of code.
package struct HistoryEntry: Sendable, Equatable {
  /// The number of the session; the first one is 1.
  package var session: Int
  /// The execution count.
  package var line: Int
  /// The code.
  package var input: String
  /// The result as plain text, if there was one.
  package var output: String?

  /// Makes an entry.
  package init(session: Int, line: Int, input: String, output: String?) {
    self.session = session
    self.line = line
    self.input = input
    self.output = output
  }
}

/// Remembers what was executed; used from several threads.
package protocol HistoryStore: Sendable {
  /// Gets ready, on a thread that may take its time.
  func prepare()

  /// Begins a session, of a kernel or of one of its subshells, and returns its number.
  func beginSession() -> Int

  /// Adds an entry.
  func append(_ entry: HistoryEntry)

  /// The last `count` entries of all sessions, oldest first.
  func tail(_ count: Int) -> [HistoryEntry]

  /// The entries of one session from line `start` up to, not including, line `stop`.
  ///
  /// Without `stop` the range goes to the end.
  func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry]

  /// The last `count` entries whose input matches a pattern with `*`, `?` and `[…]`, oldest first.
  ///
  /// Without `count` it is all of them; with `unique` only the latest of equal inputs.
  func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry]

  /// Makes lasting what is to last: the kernel ends.
  func close()
}
