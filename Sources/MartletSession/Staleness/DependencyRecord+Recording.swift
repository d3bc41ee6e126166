// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

extension DependencyRecord: CellWatcher {
  /// Says what the cell is about to read that is stale, and looks at what it may change.
  func willRun(_ cell: CellFootprint, in interpreter: Interpreter) {
    noteStaleInputs(of: cell)
    before = [:]
    for name in cell.outputs {
      guard let entry = entries[name], entry.isRead, !entry.isGone else { continue }
      before[name] = interpreter.content(ofVariable: name)
    }
  }

  /// Records what the statements that ran made from what.
  func didRun(
    _ cell: CellFootprint,
    executed: Int,
    isInterrupted: Bool,
    in interpreter: Interpreter
  ) {
    for definition in cell.definitions where definition.statement < executed { define(definition) }
    var statements = Array(cell.statements.prefix(executed))
    if cell.statements.indices.contains(executed) {
      var last = cell.statements[executed]
      // What failed has changed nothing; what was interrupted may have changed anything but declared
      // nothing.
      last.writes.removeAll { !isInterrupted || entries[$0] == nil }
      last.reads = Set(last.reads + last.writes).sorted()
      last.overwrites = []
      if !last.writes.isEmpty { statements.append(last) }
    }
    record(statements, contents(after: statements, in: interpreter))
    noteChanged(statements, besides: cell.variables)
    before = [:]
  }

  private func record(_ statements: [Footprint], _ found: [String: Int]) {
    var contents = found
    var pass = Pass()
    for statement in statements {
      pass.reads.formUnion(statement.reads)
      for name in statement.writes { pass.writesLeft[name, default: 0] += 1 }
    }
    let changed = Set(pass.writesLeft.keys)
    for statement in statements {
      var inputs: [Entry.Key: Input] = [:]
      for name in statement.reads {
        if let known = pass.temporaries[name] {
          merge(known, into: &inputs)
        } else if !name.hasPrefix(Footprint.temporaryPrefix) {
          let isReplaced = statement.writes.contains(name)
          read(name, into: &inputs, isChanged: changed.contains(name), isReplaced, pass)
        }
      }
      for name in statement.writes {
        if name.hasPrefix(Footprint.temporaryPrefix) {
          pass.temporaries[name] = inputs
          continue
        }
        let left = (pass.writesLeft[name] ?? 1) - 1
        pass.writesLeft[name] = left
        let content = left == 0 ? contents.removeValue(forKey: name) : nil
        write(name, content, inputs)
      }
      noteShown(statement, inputs)
    }
  }

  /// What is known while the statements of a cell are gone through.
  private struct Pass {
    /// What all of them read.
    var reads: Set<String> = []
    /// How often each name will still be changed.
    var writesLeft: [String: Int] = [:]
    /// What the values between two statements were made from.
    var temporaries: [String: [Entry.Key: Input]] = [:]
  }

  func didForget(_ names: [String]) {
    for name in entries.keys where Self.isOne(name, of: names) {
      guard entries[name]?.isRead == true else {
        entries[name] = nil
        continue
      }
      entries[name]?.change(to: newContent(), by: run, at: tick())
      entries[name]?.isGone = true
      entries[name]?.inputs = [:]
    }
  }

  func didRevive(_ names: [String]) {
    let known = entries.keys.filter { Self.isOne($0, of: names) }
    for name in Set(known).union(names) { write(name, nil, [:]) }
  }

  /// Whether a name, which may have labels, is among those given.
  private static func isOne(_ name: String, of names: [String]) -> Bool {
    names.contains(name) || names.contains(String(name.prefix { $0 != "(" }))
  }

  // MARK: Reading

  /// Adds what a name means to the inputs of a statement.
  ///
  /// If the cell changes it (`isChanged`), what it was made from is an input, too: the record will
  /// know only what the new value is made from. If the statement itself does (`isReplaced`), what the
  /// cell made it from when it ran before gives way to what it makes it from now.
  private func read(
    _ name: String,
    into inputs: inout [Entry.Key: Input],
    isChanged: Bool,
    _ isReplaced: Bool,
    _ pass: Pass
  ) {
    var entry = entries[name] ?? Entry(content: 0, maker: .none, sequence: 0)
    let isOwn = entry.maker == run && !entry.isDefinition
    if isOwn || isChanged {
      var former = entry.inputs
      if isReplaced {
        former = former.filter { key, input in
          key.cell != run.cell || input.run == run || !pass.reads.contains(key.name)
        }
      }
      merge(former, into: &inputs)
    }
    entry.isRead = true
    entries[name] = entry
    // A value between two changes of the same cell is nobody's input.
    if isOwn, pass.writesLeft[name] ?? 0 > 0 { return }
    let input = Input(name: name, content: entry.content, sequence: tick(), run: run)
    let key = Entry.Key(name: name, content: entry.content, cell: run.cell)
    merge([key: input], into: &inputs)
  }

  private func merge(_ new: [Entry.Key: Input], into inputs: inout [Entry.Key: Input]) {
    for (key, input) in new {
      if let old = inputs[key], old.run != input.run {
        inputs[key]?.sparesOwn = false
      } else if inputs[key] == nil {
        inputs[key] = input
      }
    }
  }

  // MARK: Writing

  /// What is in the variables at the end that the statements change: a content that was there
  /// before if the value is the same.
  private func contents(after statements: [Footprint], in interpreter: Interpreter)
    -> [String: Int]
  {
    var contents: [String: Int] = [:]
    for name in Set(statements.flatMap(\.writes)) {
      guard var entry = entries[name], let old = before[name],
        let new = interpreter.content(ofVariable: name)
      else { continue }
      if new.isSame(as: old) {
        contents[name] = entry.content
        continue
      }
      if !old.holdsObjects, !entry.former.contains(where: { $0.content == entry.content }) {
        entry.former.append((entry.content, old))
        if entry.former.count > 8 { entry.former.removeFirst() }
      }
      if let known = entry.former.first(where: { $0.value.isSame(as: new) }) {
        contents[name] = known.content
      }
      entries[name] = entry
    }
    return contents
  }

  private func write(
    _ name: String,
    _ content: Int?,
    _ inputs: [Entry.Key: Input]
  ) {
    let sequence = tick()
    let own = inputs.filter { $0.key.name != name }
    guard var entry = entries[name] else {
      var entry = Entry(content: newContent(), maker: run, sequence: sequence)
      entry.inputs = own
      entries[name] = entry
      return
    }
    entry.change(to: content ?? newContent(), by: run, at: sequence)
    entry.maker = run
    entry.isDefinition = false
    entry.inputs = own
    entries[name] = entry
  }

  private func define(_ definition: CellFootprint.Definition) {
    let sequence = tick()
    // Contents of definitions are hashes of what they say; those of variables are counted.
    let content = definition.content | Int.min
    var entry =
      entries[definition.name] ?? Entry(content: content, maker: run, sequence: sequence)
    entry.change(to: content, by: run, at: sequence)
    entry.maker = run
    entry.inputs = [:]
    entry.isDefinition = true
    entries[definition.name] = entry
  }

  /// Notes what a cell shows that leaves no variable behind.
  private func noteShown(_ statement: Footprint, _ inputs: [Entry.Key: Input]) {
    guard cells[run.cell] != nil, statement.writes.isEmpty else { return }
    for input in inputs.values where input.run == run {
      cells[run.cell]?.shown[input.name] = input
    }
  }

  /// Notes what a cell does to names that other cells declared.
  private func noteChanged(_ statements: [Footprint], besides own: Set<String>) {
    guard cells[run.cell] != nil else { return }
    cells[run.cell]?.hasRun = true
    cells[run.cell]?.made.formUnion(statements.flatMap(\.writes))
    for name in statements.flatMap(\.writes) where !own.contains(name) {
      cells[run.cell]?.changed[name] = entries[name]?.content
    }
  }
}
