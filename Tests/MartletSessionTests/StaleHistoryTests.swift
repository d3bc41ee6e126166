// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import MartletSession

/// Random notebooks, run out of order, against a plain oracle: whatever is not listed as stale must
/// be what its statements give now.
///
/// A variable is *recomputed* by evaluating, in the session as it is, the expression that declared
/// it, and adding those that statements have added since. Left out is only what no order of cells
/// gives again: a variable to which the same cell has added twice, and one that was made from a
/// variable which the same run of a cell then changed.
@Suite("Stale histories") struct StaleHistoryTests {
  /// How many histories: `MARTLET_HISTORIES=4000` for more.
  private static let count =
    ProcessInfo.processInfo.environment["MARTLET_HISTORIES"].flatMap { Int($0) } ?? 200

  @Test("No result that differs is missed")
  func histories() {
    var total = Tally()
    for seed in 0..<Self.count {
      var history = History(seed: UInt64(seed))
      history.play()
      #expect(history.tally.misses.isEmpty, "history \(seed): \(history.log)")
      total.add(history.tally)
    }
    print("\(Self.count) histories: \(total.text)")
    // The histories are about something.
    #expect(total.fresh > 10 * Self.count)
    #expect(total.stale > 2 * Self.count)
    #expect(total.differing * 4 > total.stale)
  }

  @Test("After a change, running what is listed, in its order, leaves nothing to run again")
  func mending() {
    var changes = 0
    for seed in 0..<Self.count / 4 {
      var history = History(seed: UInt64(seed))
      let left = history.mend()
      #expect(left.isEmpty, "history \(seed): \(left)\n\(history.log)")
      #expect(history.tally.misses.isEmpty, "history \(seed): \(history.log)")
      changes += history.tally.stale
    }
    #expect(changes > Self.count / 4)
  }

  @Test("A notebook that runs from top to bottom shows no note, however often")
  func inOrder() {
    for seed in 0..<40 {
      let history = History(seed: UInt64(seed))
      let output = NoteOutput()
      let session = Session(output: output)
      for count in 0..<3 * history.cells.count {
        let index = count % history.cells.count
        _ = session.run(history.cells[index].text, count: count + 1, cell: "\(index)")
      }
      #expect(!output.lines.contains { $0.contains("note:") }, "history \(seed)")
    }
  }
}

/// What was found.
private struct Tally {
  var fresh = 0
  var stale = 0
  /// Stale results that are recomputed to something else.
  var differing = 0
  var misses: [String] = []

  var text: String {
    "\(fresh) fresh results, \(stale) stale ones of which \(differing) differ, \(misses.count) misses"
  }

  mutating func add(_ other: Tally) {
    fresh += other.fresh
    stale += other.stale
    differing += other.differing
    misses += other.misses
  }
}

/// A notebook with the statements of its cells, and what has become of its variables.
private struct History {
  /// A statement, and what the oracle needs to know of it.
  struct Line {
    enum Kind { case declare, add, function, fail }
    var kind: Kind
    var name: String
    var text: String
    /// What the variable is set to, or what is added to it.
    var value: String
    /// The names in `value`.
    var reads: Set<String>
  }

  struct Cell {
    var lines: [Line]
    var text: String { lines.map(\.text).joined(separator: "\n") }
  }

  /// What a variable is made of.
  struct Recipe {
    var terms: [String]
    var cells: [Int]
    /// Whether it can be recomputed.
    var isPlain = true
  }

  private(set) var cells: [Cell] = []
  private(set) var tally = Tally()
  /// The cells in the order in which they ran.
  private(set) var log = ""
  private var random: Generator
  private let session = Session(output: NoteOutput())
  private var recipes: [String: Recipe] = [:]
  /// What functions and closures read.
  private var functions: [String: Set<String>] = [:]
  private var executions = 0

  init(seed: UInt64) {
    random = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let count = 4 + random.below(5)
    for index in 0..<count { cells.append(makeCell(index)) }
  }

  // MARK: Making cells

  private func variables(before index: Int) -> [String] {
    var names: [String] = []
    for cell in cells.prefix(index) {
      names += cell.lines.filter { $0.kind == .declare }.map(\.name)
    }
    return names
  }

  private func callables(before index: Int) -> [String] {
    cells.prefix(index).flatMap { $0.lines.filter { $0.kind == .function }.map(\.name) }
  }

  private mutating func makeCell(_ index: Int) -> Cell {
    var lines: [Line] = []
    var known = variables(before: index)
    for number in 0..<1 + random.below(3) {
      let name = "v\(index)\("abc".map(String.init)[number])"
      let line = makeLine(name, known, callables(before: index))
      lines.append(line)
      if line.kind == .declare { known.append(name) }
    }
    if random.below(8) == 0 {
      let fail = Line(kind: .fail, name: "", text: "_ = [1][7]", value: "", reads: [])
      lines.insert(fail, at: random.below(lines.count + 1))
    }
    return Cell(lines: lines)
  }

  private mutating func makeLine(_ name: String, _ known: [String], _ callable: [String]) -> Line {
    let constant = 1 + random.below(9)
    guard !known.isEmpty else { return declare(name, "\(constant)", []) }
    let one = known[random.below(known.count)]
    let two = known[random.below(known.count)]
    let kind = random.below(10)
    if kind < 2, !callable.isEmpty {
      let function = callable[random.below(callable.count)]
      return declare(name, "\(function)(\(one)) + \(constant)", [function, one])
    }
    switch kind {
    case 0...2: return declare(name, "(\(one) * 3 + \(two) * 7 + \(constant)) % 10007", [one, two])
    case 3:
      let value = "[\(one), \(two), \(constant)].map { $0 * \(two) }.reduce(0, +)"
      return declare(name, value, [one, two])
    case 4: return declare(name, "\(one) % 2 == 0 ? \(two) : \(constant)", [one, two])
    case 5 where one != two:
      let value = "\(two) * \(constant)"
      return Line(kind: .add, name: one, text: "\(one) += \(value)", value: value, reads: [two])
    case 6 where one != two:
      return Line(
        kind: .add,
        name: one,
        text: "for i in 0..<3 { \(one) += \(two) * i }",
        value: "\(two) * 3",
        reads: [two]
      )
    case 7:
      let text = "func f\(name)(_ n: Int) -> Int { (n * \(constant) + \(one)) % 10007 }"
      return Line(kind: .function, name: "f\(name)", text: text, value: "", reads: [one])
    case 8:
      let text = "let f\(name) = { (n: Int) in (n * \(constant) + \(one)) % 10007 }"
      return Line(kind: .function, name: "f\(name)", text: text, value: "", reads: [one])
    default: return declare(name, "\(one) + \(constant)", [one])
    }
  }

  private func declare(_ name: String, _ value: String, _ reads: Set<String>) -> Line {
    Line(kind: .declare, name: name, text: "var \(name) = \(value)", value: value, reads: reads)
  }

  // MARK: Running

  mutating func play() {
    // Half of the notebooks were run in order once, as whoever wrote them did.
    if random.below(2) == 0 { for index in cells.indices { run(index) } }
    for _ in 0..<12 + random.below(14) {
      let index = random.below(cells.count)
      if random.below(4) == 0 { cells[index] = makeCell(index) }
      run(index)
      compare()
    }
  }

  private mutating func run(_ index: Int) {
    executions += 1
    let cell = cells[index]
    let outcome = session.run(cell.text, count: executions, cell: "\(index)")
    log += "[\(executions)] cell \(index): \(outcome.failure?.name ?? "")\n\(cell.text)\n"
    var executed = cell.lines.count
    if let failure = outcome.failure {
      guard failure.name == "index-out-of-range" else { return }
      executed = cell.lines.firstIndex { $0.kind == .fail } ?? 0
    }
    let lines = cell.lines.prefix(executed)
    for line in lines where line.kind == .function { functions[line.name] = line.reads }
    for (place, line) in lines.enumerated() {
      let later = Set(lines.dropFirst(place + 1).filter { $0.kind != .function }.map(\.name))
      let isPlain = later.isDisjoint(with: reads(of: line))
      switch line.kind {
      case .declare:
        recipes[line.name] = Recipe(terms: [line.value], cells: [index], isPlain: isPlain)
      case .add:
        guard var recipe = recipes[line.name] else { continue }
        recipe.isPlain =
          recipe.isPlain && isPlain && !recipe.cells.contains(index)
          && !reads(of: line).contains(line.name)
        recipe.terms.append(line.value)
        recipe.cells.append(index)
        recipes[line.name] = recipe
      case .function, .fail: break
      }
    }
  }

  /// The variables that a statement reads, also through functions.
  private func reads(of line: Line) -> Set<String> {
    line.reads.reduce(into: line.reads) { $0.formUnion(functions[$1] ?? []) }
  }

  // MARK: Comparing

  private func value(_ expression: String) -> String? {
    session.run(expression, count: 0).text
  }

  private mutating func compare() {
    let stale = session.record.staleNames
    for (name, recipe) in recipes.sorted(by: { $0.key < $1.key }) where recipe.isPlain {
      let isSame = value(name) == value(recipe.terms.map { "(\($0))" }.joined(separator: " + "))
      if stale.contains(name) {
        tally.stale += 1
        if !isSame { tally.differing += 1 }
      } else {
        tally.fresh += 1
        if !isSame { tally.misses.append("[\(executions)] \(name)") }
      }
    }
  }

  /// Runs the notebook, changes a cell, and runs again what `%stale` lists, in its order.
  ///
  /// - Returns: What it lists when it has been followed as often as the notebook has cells.
  mutating func mend() -> [String] {
    for index in cells.indices { cells[index].lines.removeAll { $0.kind == .fail } }
    for index in cells.indices { run(index) }
    let edited = random.below(cells.count)
    cells[edited].lines = cells[edited].lines.map { line in
      line.kind == .declare ? declare(line.name, "\(line.value) + 1", line.reads) : line
    }
    run(edited)
    compare()
    for _ in cells.indices {
      var seen: Set<String> = []
      for result in session.record.staleResults where result.cause.isOutOfOrder {
        guard case .known(let id) = result.cell.cell, let index = Int(id),
          seen.insert(id).inserted
        else { continue }
        run(index)
      }
      compare()
      if seen.isEmpty { break }
    }
    return session.record.staleResults.filter(\.cause.isOutOfOrder).map {
      "[\($0.cell.number)] \($0.name ?? "-"): \($0.cause.text)"
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
private struct Generator {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
