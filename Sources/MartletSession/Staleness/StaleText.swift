// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

extension StaleCause {
  /// What happened: `train was changed by cell 7`.
  var text: String {
    switch kind {
    case .changed: "\(culprit) was changed by cell \(run.number)"
    case .gone: "\(culprit) was forgotten by cell \(run.number)"
    case .notMade: "cell \(run.number) does not make it any more"
    case .undone: "\(culprit) was made anew by cell \(run.number)"
    }
  }
}

extension StaleResult {
  /// What is stale, in a word or two.
  fileprivate var title: String {
    name ?? (cause.kind == .undone ? "what it did to \(cause.culprit)" : "its output")
  }
}

extension DependencyRecord {
  /// What `%stale` says.
  var staleText: String {
    let results = staleResults
    let again = results.filter(\.cause.isOutOfOrder)
    let later = results.filter { !$0.cause.isOutOfOrder }
    var parts: [String] = []
    func add(_ heading: String, _ results: [StaleResult]) {
      if !results.isEmpty { parts.append("\(heading):\n" + Self.lines(results)) }
    }
    add("Run these cells again, in this order", again)
    add("Made before a later cell changed what they are made from", later)
    return parts.isEmpty ? "Nothing is stale.\n" : parts.joined(separator: "\n")
  }

  private static func lines(_ results: [StaleResult]) -> String {
    let cells = results.map { "cell \($0.cell.number)" }
    let titles = results.map(\.title)
    func padded(_ text: String, _ texts: [String]) -> String {
      let width = texts.map(displayWidth).max() ?? 0
      return text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }
    return results.indices.map { index in
      "  \(padded(cells[index], cells))  \(padded(titles[index], titles))  "
        + results[index].cause.text + "\n"
    }.joined()
  }

  /// Says in one line what a cell that is about to run reads that is stale; each thing once.
  ///
  /// Only what is out of order is said: a notebook that runs from top to bottom shows no note.
  func noteStaleInputs(of cell: CellFootprint) {
    guard let note, case .known = run.cell else { return }
    var found: [(name: String, cell: CellRun, cause: StaleCause)] = []
    for name in cell.inputs {
      guard let entry = entries[name], entry.maker.cell != run.cell,
        let cause = staleness(of: name), cause.isOutOfOrder, !shown.contains(cause)
      else { continue }
      found.append((name, entry.maker, cause))
    }
    guard let first = found.first else { return }
    if shown.count > 1_000 { shown = [] }
    shown.formUnion(found.map(\.cause))
    let rest = "%stale lists what to run again"
    if found.count > 1 {
      let others = found.count == 2 ? "1 other" : "\(found.count - 1) others"
      note(
        "note: \(first.name) (cell \(first.cell.number)) and \(others) are older than what they were"
          + " made from; \(rest)"
      )
      return
    }
    let culprit = first.cause.culprit
    let happened =
      first.cause.kind == .gone
      ? "\(culprit), which cell \(first.cause.run.number) forgot"
      : "\(culprit) before cell \(first.cause.run.number) changed it"
    note("note: \(first.name) (cell \(first.cell.number)) was made from \(happened); \(rest)")
  }
}
