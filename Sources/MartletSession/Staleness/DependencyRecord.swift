// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// Which cell made what the session knows, and from what.
///
/// Every name has a *content*, a number that is another one after each change of what it means. A
/// result keeps the contents that it was made from, its *inputs*; it is stale when one of them has
/// another content by now, or is stale itself. Confined to the thread that runs cells.
final class DependencyRecord {
  /// What names mean: variables, functions, types, and the others of a ``Footprint``.
  var entries: [String: Entry] = [:]
  /// The cells that the front end tells apart.
  var cells: [CellKey: CellRecord] = [:]
  /// The run of a cell that is under way, or was last.
  private(set) var run = CellRun.none
  /// What the cell that runs had before it, of names that it may change.
  var before: [String: ValueContent] = [:]
  /// The notes that were shown.
  var shown: Set<StaleCause> = []
  /// Shows a note; `nil` while nobody is to see any.
  var note: ((String) -> Void)?
  private var lastContent = 0
  private var lastSequence = 0

  /// A new content.
  func newContent() -> Int {
    lastContent += 1
    return lastContent
  }

  /// The next moment.
  func tick() -> Int {
    lastSequence += 1
    return lastSequence
  }

  // MARK: Cells

  /// A cell begins.
  ///
  /// - Parameters:
  ///   - id: What the front end calls it. Without, this is a cell of its own, behind all others.
  ///   - code: Its text.
  ///   - number: The number of the execution.
  func begin(_ id: String?, code: String, number: Int) {
    let sequence = tick()
    guard let id else {
      let key = CellKey.text(code.hashValue)
      run = CellRun(sequence: sequence, cell: key, number: number, place: sequence)
      return
    }
    let key = CellKey.known(id)
    // A cell that was never without mistakes has not run.
    let known = cells[key]
    let place = known.flatMap { $0.hasRun ? $0.last.place : nil } ?? sequence
    run = CellRun(sequence: sequence, cell: key, number: number, place: place)
    run.text = code.hashValue
    var state = CellRecord(last: run)
    state.completed = known?.completed
    state.hasRun = known?.hasRun ?? false
    cells[key] = state
  }

  /// The cell has run to its end.
  func finish() { cells[run.cell]?.completed = run }

  /// Everything is forgotten.
  func clear() {
    entries = [:]
    cells = [:]
    before = [:]
    shown = []
  }

  /// The cell that made what a name means now.
  func maker(of name: String) -> CellRun? { entries[name]?.maker }
}

/// What tells cells apart.
enum CellKey: Hashable {
  /// By the name that the front end has for it.
  case known(String)
  /// By the hash of its text, where it has none.
  case text(Int)
}

/// One execution of a cell.
struct CellRun: Hashable {
  /// When it began.
  var sequence: Int
  var cell: CellKey
  /// The number beside it.
  var number: Int
  /// When the cell ran for the first time: in which order the notebook has its cells, as far as
  /// the session can know.
  var place: Int
  /// The hash of its text.
  var text = 0

  static let none = CellRun(sequence: 0, cell: .text(0), number: 0, place: 0)

  static func == (left: CellRun, right: CellRun) -> Bool { left.sequence == right.sequence }
  func hash(into hasher: inout Hasher) { hasher.combine(sequence) }
}

/// What is known of a cell that the front end can name.
struct CellRecord {
  var last: CellRun
  /// What the last run showed was made from.
  var shown: [String: Input] = [:]
  /// The names that it made or changed.
  var made: Set<String> = []
  /// What it made of names that other cells had declared.
  var changed: [String: Int] = [:]
  /// The last run that came to its end.
  var completed: CellRun?
  /// Whether any of its runs got beyond looking for mistakes.
  var hasRun = false

  init(last: CellRun) { self.last = last }
}

/// That something was made from what a name meant.
struct Input: Hashable {
  var name: String
  var content: Int
  /// When it was read.
  var sequence: Int
  /// Who read it.
  var run: CellRun
  /// Whether later changes by `run` do not count: a cell that ran knows them.
  var sparesOwn = true
}

/// What a name means, and where that comes from.
struct Entry {
  var content: Int
  /// Earlier contents that can be told by their values: going back to one makes nothing stale.
  var former: [(content: Int, value: ValueContent)] = []
  var maker: CellRun
  var inputs: [Key: Input] = [:]
  /// When and by whom its content was changed last.
  var changed: (sequence: Int, run: CellRun)
  /// When somebody else changed it before.
  var changedByOthers = 0
  /// Whether anything was made from it.
  var isRead = false
  /// Whether it is a function or a type: made from nothing, it sees what variables are when it is
  /// used.
  var isDefinition = false
  /// Whether the name means nothing any more.
  var isGone = false

  /// What tells inputs apart.
  struct Key: Hashable {
    var name: String
    var content: Int
    var cell: CellKey
  }

  init(content: Int, maker: CellRun, sequence: Int) {
    self.content = content
    self.maker = maker
    changed = (sequence, maker)
  }

  /// Whether what was read is not what the name means now.
  func isOutdated(_ input: Input) -> Bool {
    guard content != input.content || isGone else { return false }
    guard input.sparesOwn, changed.run == input.run else { return true }
    return changedByOthers > input.sequence
  }

  /// Notes another content.
  mutating func change(to new: Int, by run: CellRun, at sequence: Int) {
    if content == new, !isGone { return }
    if changed.run != run { changedByOthers = changed.sequence }
    content = new
    isGone = false
    changed = (sequence, run)
  }
}
