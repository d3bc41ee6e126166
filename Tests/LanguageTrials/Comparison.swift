// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Runs random programs with the interpreter and with swiftc and compares what they print.
struct Comparison {
  var seed: UInt64
  var count: Int
  var batch: Int
  var jobs: Int
  /// Where what disagrees is put.
  var folder: String
  /// How many disagreements are reduced and reported in full.
  var reported: Int

  enum Outcome: Equatable {
    case agrees
    /// swiftc does not compile it, or it traps there: a fault of the generator.
    case invalid(String)
    /// The interpreter refuses it, fails, dies or prints something else.
    case differs(kind: String, String)

    /// What must stay the same while a program is reduced.
    var kind: String {
      switch self {
      case .agrees: "agrees"
      case .invalid: "invalid"
      case .differs(let kind, _): kind
      }
    }
  }

  /// Returns whether all agreed.
  func run() -> Bool {
    let batches = stride(from: 0, to: count, by: batch).map { start in
      (start..<min(count, start + batch)).map { seed &+ UInt64($0) }
    }
    let found = Mutex<[(seed: UInt64, outcome: Outcome)]>([])
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < batches.count else { return }
        let outcomes = compare(batches[index], scratch: "\(folder)/batch\(index)")
        let bad = outcomes.filter { $0.outcome != .agrees }
        found.withLock { $0 += bad }
      }
    }
    var bad = found.withLock { $0 }.sorted { $0.seed < $1.seed }
    // Now and then an expression is too much for swiftc; more than that is the generator's fault.
    let refused = bad.count { $0.outcome.kind == "invalid" }
    if refused * 100 <= count { bad.removeAll { $0.outcome.kind == "invalid" } }
    if bad.isEmpty {
      if refused > 0 { print("swiftc refuses \(refused) of them") }
      print(
        "swiftc agrees with \(count) random programs (seeds \(seed) to \(seed + UInt64(count) - 1))"
      )
      return true
    }
    report(bad)
    return false
  }

  private func report(_ bad: [(seed: UInt64, outcome: Outcome)]) {
    var perKind: [String: Int] = [:]
    for (seed, outcome) in bad {
      perKind[outcome.kind, default: 0] += 1
      guard perKind[outcome.kind, default: 0] <= reported else {
        switch outcome {
        case .agrees: break
        case .invalid(let text), .differs(_, let text):
          let first = text.split(separator: "\n").prefix(2).joined(separator: "\n")
          print("-- seed \(seed): \(outcome.kind): \(first.suffix(300))")
        }
        continue
      }
      print("\n-- seed \(seed): \(outcome.kind)")
      // To make an invalid program smaller only finds another mistake.
      if case .invalid(let text) = outcome {
        print(text)
        continue
      }
      var trial = 0
      let scratch = "\(folder)/reduce\(seed)"
      var reducer = Reducer(isStillBad: { pieces in
        trial += 1
        return Comparison.judge(pieces, scratch: scratch).kind == outcome.kind
      })
      let pieces = reducer.reduce(ProgramGenerator.program(seed: seed, suffix: "_\(seed)"))
      let text = Piece.text(pieces)
      ChildProcess.write(text, to: "\(folder)/seed\(seed).swift")
      print(text)
      switch Comparison.judge(pieces, scratch: scratch) {
      case .agrees: break
      case .invalid(let text), .differs(_, let text): print(text)
      }
    }
    print("\nOf \(count) programs:")
    for (kind, number) in perKind.sorted(by: { $0.key < $1.key }) { print("  \(number) \(kind)") }
    print("Reduced programs are in \(folder).")
  }

  // MARK: One program

  static func judge(_ pieces: [Piece], scratch: String) -> Outcome {
    let text = Piece.text(pieces)
    let path = scratch + ".swift"
    ChildProcess.write(text, to: path)
    let ours = ChildProcess([ChildProcess.this, "run", path], scratch: scratch, seconds: 20)
    let theirs = ChildProcess(
      ["swiftc", "-frontend", "-interpret", "-suppress-warnings", "-module-name", "main", path],
      scratch: scratch + ".swiftc",
      seconds: 60
    )
    if theirs.status != 0 { return .invalid(Comparison.trouble(theirs)) }
    return outcome(Comparison.sections(ours.output).first?.lines ?? [], lines(theirs.output))
  }

  /// What is wrong according to the compiler, or to the program's own trap.
  private static func trouble(_ process: ChildProcess) -> String {
    let errors = lines(process.errors).filter { $0.contains("error:") || $0.contains("Fatal") }
    return errors.prefix(3).joined(separator: "\n") + (process.wasKilled ? "took too long" : "")
  }

  private static func outcome(_ ours: [String], _ theirs: [String]) -> Outcome {
    guard let end = ours.firstIndex(where: { $0.hasPrefix(Runner.mark) }) else {
      return .differs(kind: "dies", "the interpreter died")
    }
    let printed = Array(ours[..<end])
    if ours[end] != "\(Runner.mark)end" {
      let code = ours[end].dropFirst("\(Runner.mark)failed: ".count)
      return .differs(kind: "fails: \(code)", ours[end...].joined(separator: "\n"))
    }
    if printed == theirs { return .agrees }
    var place = 0
    while place < min(printed.count, theirs.count), printed[place] == theirs[place] { place += 1 }
    return .differs(
      kind: "prints something else",
      "here:   \(place < printed.count ? printed[place] : "nothing more")\n"
        + "swiftc: \(place < theirs.count ? theirs[place] : "nothing more")"
    )
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The parts of an output that begin with a line `=== name`.
  private static func sections(_ text: String) -> [(name: String, lines: [String])] {
    var sections: [(name: String, lines: [String])] = []
    for line in lines(text) {
      if line.hasPrefix("\(Runner.mark)seed") {
        sections.append((String(line.dropFirst(Runner.mark.count)), []))
      } else if sections.isEmpty {
        sections.append((String(line.dropFirst(Runner.mark.count)), []))
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  // MARK: Many programs

  private func compare(
    _ seeds: [UInt64],
    scratch: String
  ) -> [(seed: UInt64, outcome: Outcome)] {
    let texts = seeds.map { seed in
      Piece.text(ProgramGenerator.program(seed: seed, suffix: "_\(seed)"))
    }
    let ours = interpret(seeds, texts, scratch)
    let (theirs, invalid) = compile(seeds, texts, scratch)
    return seeds.map { seed in
      let name = "seed\(seed)"
      if let reason = invalid[seed] { return (seed, .invalid(reason)) }
      return (seed, Comparison.outcome(ours[name] ?? [], theirs[name] ?? []))
    }
  }

  private func interpret(
    _ seeds: [UInt64],
    _ texts: [String],
    _ scratch: String
  ) -> [String: [String]] {
    try? FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    var paths: [String] = []
    for (seed, text) in zip(seeds, texts) {
      paths.append("\(scratch)/seed\(seed).swift")
      ChildProcess.write(text, to: paths[paths.count - 1])
    }
    var results: [String: [String]] = [:]
    while !paths.isEmpty {
      let process = ChildProcess([ChildProcess.this, "run"] + paths, scratch: scratch + ".ours")
      let sections = Comparison.sections(process.output)
      for section in sections { results[section.name] = section.lines }
      // If it died, the last one is to blame; go on behind it.
      paths.removeFirst(max(1, min(paths.count, sections.count)))
    }
    return results
  }

  /// What programs print when they are compiled as one file, and those that do not compile or trap.
  private func compile(
    _ seeds: [UInt64],
    _ texts: [String],
    _ scratch: String
  ) -> (printed: [String: [String]], invalid: [UInt64: String]) {
    var left = Array(zip(seeds, texts))
    var printed: [String: [String]] = [:]
    var invalid: [UInt64: String] = [:]
    while !left.isEmpty {
      var whole = ""
      var starts: [Int] = []
      var line = 1
      for (seed, text) in left {
        starts.append(line)
        let part = "print(\"\(Runner.mark)seed\(seed)\")\n\(text)"
        line += part.utf8.count { $0 == 10 }
        whole += part
      }
      let path = scratch + ".swift"
      ChildProcess.write(whole, to: path)
      let process = ChildProcess(
        ["swiftc", "-frontend", "-interpret", "-suppress-warnings", "-module-name", "main", path],
        scratch: scratch + ".swiftc"
      )
      var wrong: [Int: String] = [:]
      for text in Comparison.lines(process.errors) where text.contains(": error:") {
        let parts = text.dropFirst(path.count).split(separator: ":")
        guard let number = parts.first.flatMap({ Int($0) }),
          let index = starts.lastIndex(where: { $0 <= number })
        else { continue }
        wrong[index] = wrong[index] ?? String(text)
      }
      let sections = Comparison.sections(process.output)
      for section in sections { printed[section.name] = section.lines }
      if !wrong.isEmpty {
        for (index, text) in wrong { invalid[left[index].0] = text }
        left = left.indices.filter { wrong[$0] == nil }.map { left[$0] }
      } else if process.status == 0 {
        break
      } else {
        // It trapped in the last one that printed something.
        let last = max(0, min(left.count, sections.count) - 1)
        invalid[left[last].0] = Comparison.trouble(process)
        left.removeFirst(last + 1)
      }
    }
    return (printed, invalid)
  }
}
