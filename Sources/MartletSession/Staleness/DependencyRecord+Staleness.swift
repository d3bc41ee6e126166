// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// Why something is stale.
struct StaleCause: Hashable {
  enum Kind: Hashable {
    /// What it was made from was changed.
    case changed
    /// What it was made from is gone.
    case gone
    /// Its cell has another text now, which does not make it.
    case notMade
    /// A cell changed it, and a cell before that has made it anew.
    case undone
  }

  /// What is stale; empty if that is what a cell shows.
  var name: String
  /// What was changed.
  var culprit: String
  var kind: Kind
  /// Who did that.
  var run: CellRun
  /// Whether a notebook that runs from top to bottom would not be in this state.
  var isOutOfOrder: Bool
}

/// Something that was made from what is not there any more.
struct StaleResult {
  /// Its name; `nil` if it is what a cell shows, or does to something that was made anew.
  var name: String?
  /// The cell that made it.
  var cell: CellRun
  var cause: StaleCause
}

extension DependencyRecord {
  /// Why what a name means is stale, or `nil` if it is not.
  func staleness(of name: String) -> StaleCause? {
    var search = Search(record: self)
    return search.cause(of: name)
  }

  /// The names of what is stale.
  var staleNames: Set<String> {
    var search = Search(record: self)
    return Set(entries.keys.filter { search.cause(of: $0) != nil })
  }

  /// All that is stale, in the order in which to run the cells again that made it.
  var staleResults: [StaleResult] {
    var search = Search(record: self)
    var found: [StaleResult] = []
    for (name, entry) in entries where !entry.isGone {
      guard let cause = leftOver(name, entry) ?? search.cause(of: name) else { continue }
      found.append(StaleResult(name: name, cell: entry.maker, cause: cause))
      if cause.kind == .notMade { continue }
      // It is made anew by the cells that made it from what has changed, and then by its last one.
      var others: [CellKey: [Input]] = [:]
      for input in entry.inputs.values where input.run.cell != entry.maker.cell {
        others[input.run.cell, default: []].append(input)
      }
      for (key, inputs) in others {
        guard let cell = cells[key], cell.made.contains(name),
          let cause = search.cause(of: inputs, named: name)
        else { continue }
        found.append(StaleResult(name: name, cell: cell.last, cause: cause))
      }
    }
    let named = Set(found.map(\.cell.cell))
    for (key, state) in cells where !named.contains(key) {
      found += undone(state)
      let shown = search.cause(of: Array(state.shown.values), named: "")
      guard let cause = shown, cause.isOutOfOrder else { continue }
      found.append(StaleResult(name: nil, cell: state.last, cause: cause))
    }
    return ordered(found)
  }

  /// What a cell did to a variable that has been made anew since by a cell before it.
  private func undone(_ state: CellRecord) -> [StaleResult] {
    state.changed.compactMap { name, content in
      guard let entry = entries[name], entry.content != content, !entry.isGone,
        entry.changed.run.cell != state.last.cell, entry.changed.run.place <= state.last.place
      else { return nil }
      let cause = StaleCause(
        name: name,
        culprit: name,
        kind: .undone,
        run: entry.changed.run,
        isOutOfOrder: true
      )
      return StaleResult(name: nil, cell: state.last, cause: cause)
    }
  }

  /// That a cell has run with another text since, and has not made it again.
  private func leftOver(_ name: String, _ entry: Entry) -> StaleCause? {
    guard let completed = cells[entry.maker.cell]?.completed,
      completed.sequence > entry.maker.sequence, completed.text != entry.maker.text,
      !name.contains(".")
    else { return nil }
    return StaleCause(
      name: name,
      culprit: name,
      kind: .notMade,
      run: completed,
      isOutOfOrder: true
    )
  }

  /// A cell before those that need what it makes, otherwise as the notebook has them.
  private func ordered(_ results: [StaleResult]) -> [StaleResult] {
    let cells = Dictionary(grouping: results, by: \.cell.cell)
    var places: [CellKey: Int] = [:]
    for result in results { places[result.cell.cell] = result.cell.place }
    var needs: [CellKey: Set<CellKey>] = [:]
    for result in results {
      let inputs = inputNames(of: result)
      for name in inputs {
        guard let maker = entries[name]?.maker.cell, maker != result.cell.cell,
          cells[maker] != nil
        else { continue }
        needs[result.cell.cell, default: []].insert(maker)
      }
    }
    var waiting = places.keys.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }
    var sorted: [StaleResult] = []
    while !waiting.isEmpty {
      let left = Set(waiting)
      let index = waiting.firstIndex { needs[$0, default: []].isDisjoint(with: left) } ?? 0
      let cell = waiting.remove(at: index)
      sorted += (cells[cell] ?? []).sorted { ($0.name ?? "") < ($1.name ?? "") }
    }
    return sorted
  }

  private func inputNames(of result: StaleResult) -> [String] {
    let cell = result.cell.cell
    guard let name = result.name else { return cells[cell].map { Array($0.shown.keys) } ?? [] }
    return (entries[name]?.inputs.values).map { inputs in
      inputs.filter { $0.run.cell == cell }.map(\.name)
    } ?? []
  }

  /// Looks for causes, each name once.
  private struct Search {
    let record: DependencyRecord
    /// `nil` inside for what is not stale, or is being looked at.
    var known: [String: StaleCause?] = [:]

    init(record: DependencyRecord) { self.record = record }

    mutating func cause(of name: String) -> StaleCause? {
      if let known = known[name] { return known }
      known[name] = .some(nil)
      guard let entry = record.entries[name], !entry.isDefinition, !entry.isGone else { return nil }
      let found = cause(of: Array(entry.inputs.values), named: name)
      known[name] = .some(found)
      return found
    }

    mutating func cause(of inputs: [Input], named name: String) -> StaleCause? {
      var found: (cause: StaleCause, input: Input)?
      for input in inputs {
        guard input.name != name, let entry = record.entries[input.name] else { continue }
        var cause: StaleCause?
        if entry.isOutdated(input) {
          cause = StaleCause(
            name: name,
            culprit: input.name,
            kind: entry.isGone ? .gone : .changed,
            run: entry.changed.run,
            isOutOfOrder: entry.changed.run.place <= input.run.place
          )
        } else if var inherited = self.cause(of: input.name) {
          inherited.name = name
          cause = inherited
        }
        guard let cause else { continue }
        if let best = found, !Self.isBetter((cause, input), than: best) { continue }
        found = (cause, input)
      }
      return found?.cause
    }

    /// Which of several causes is told, whatever the order in which they are found.
    private static func isBetter(
      _ one: (cause: StaleCause, input: Input),
      than other: (cause: StaleCause, input: Input)
    ) -> Bool {
      if one.cause.isOutOfOrder != other.cause.isOutOfOrder { return one.cause.isOutOfOrder }
      return (one.input.name, one.input.sequence) < (other.input.name, other.input.sequence)
    }
  }
}
