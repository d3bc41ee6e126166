// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// Decides behind which cells a session's variables are kept.
struct JournalWatch {
  private var start = ContinuousClock.now
  /// The values of the library that variables had.
  private var known: [ObjectIdentifier: Known] = [:]
  /// Whether the cell under way wants its variables kept in any case.
  var isAsked = false
  private var hasLooked = false

  /// Not kept alive: a cell that replaces a large table must not have to hold both.
  private struct Known {
    weak var object: HostObject?
  }

  /// A cell is about to run.
  mutating func begin(
    _ session: Session,
    _ number: Int,
    _ code: String,
    _ variables: [(name: String, type: String, value: Value)]
  ) {
    guard let journal = session.journal, session.isInteractive else { return }
    if !hasLooked {
      hasLooked = true
      let isRestored = CommandCell(code).commands.contains { $0.name == "restore" }
      if !isRestored, let found = journal.crashed() {
        let count = found.list.kept.variables.filter { $0.part != nil }.count
        session.remark(
          "This notebook's last session broke off. %restore brings back "
            + (count == 1 ? "a variable" : "\(count) variables")
            + " as of cell \(found.list.number)."
        )
      }
    }
    journal.begin(number, code)
    known = Dictionary(
      Self.values(variables).map { (ObjectIdentifier($0), Known(object: $0)) },
      uniquingKeysWith: { one, _ in one }
    )
    start = .now
  }

  /// The cell has ended, in whatever way.
  mutating func end(_ session: Session, _ number: Int) {
    defer { isAsked = false }
    guard let journal = session.journal, session.isInteractive else { return }
    let isLong = ContinuousClock.now - start > .seconds(journal.place.patience)
    // A new object may stand where one was that is gone.
    let isNew = Self.values(session.interpreter.variables).contains {
      known[ObjectIdentifier($0)]?.object !== $0
    }
    known = [:]
    guard isAsked || isLong || isNew else { return }
    let capture = session.withoutSecrets(session.interpreter.capture())
    guard !capture.variables.isEmpty else { return }
    journal.checkpoint(capture, number: number)
  }

  /// The values of the library that variables have: a new one is a table or a model that was made.
  private static func values(
    _ variables: [(name: String, type: String, value: Value)]
  ) -> [HostObject] {
    variables.compactMap { variable in
      guard case .object(let object) = variable.value else { return nil }
      return object as? HostObject
    }
  }
}
