// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Watches processes that try texts; one that dies, hangs or takes all memory has found a bug.
struct Fuzzer {
  var root: String
  var seed: UInt64
  var seconds: Double
  var jobs: Int
  var folder: String
  /// What is tried.
  var kinds = FuzzChild.Kinds.all

  /// How long a text may take: interruption ends what runs after a fifth of a second, so this is the
  /// time for all else, with room for a busy machine.
  static let hang = 20.0
  /// How many bytes a process may occupy: cells have 600 MB, and a text among them may be copied to
  /// be shown.
  static let memory = 3 << 29

  enum Trouble: String {
    case died
    case hangs
    case memory = "takes too much memory"
  }

  /// Returns whether nothing was found.
  func run() -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    let found = Mutex<[(trouble: Trouble, text: String)]>([])
    let total = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      let scratch = "\(folder)/job\(job)"
      var next = 0
      while Date.now < deadline {
        ChildProcess.write("\(next)", to: scratch + ".number")
        let process = start(seed: seed &+ UInt64(job), from: next, scratch: scratch)
        let trouble = watch(process, scratch: scratch, deadline: deadline)
        let last = Int(ChildProcess.text(scratch + ".number")) ?? next
        total.add(last - next + 1, ordering: .relaxed)
        next = last + 1
        if let trouble {
          let text = ChildProcess.text(scratch + ".text")
          found.withLock { $0.append((trouble, text)) }
        }
      }
    }
    let bad = found.withLock { $0 }
    for (index, (trouble, text)) in bad.enumerated() {
      print("\n-- \(trouble.rawValue)")
      ChildProcess.write(text, to: "\(folder)/found\(index).whole.swift")
      let small = index < 10 ? reduced(text, trouble) : text
      ChildProcess.write(small, to: "\(folder)/found\(index).swift")
      print(small.prefix(2000))
    }
    let tried = total.load(ordering: .relaxed)
    print("\(tried) texts in \(Int(seconds)) s, seed \(seed): \(bad.count) died, hung or grew")
    if !bad.isEmpty { print("They are in \(folder).") }
    return bad.isEmpty && tried > 0
  }

  private func start(seed: UInt64, from number: Int, scratch: String) -> SpawnedProcess? {
    SpawnedProcess(
      ChildProcess.this,
      [
        "fuzz-child", "--root", root, "--seed", "\(seed)", "--from", "\(number)", "--scratch",
        scratch, "--only", kinds.rawValue,
      ]
    )
  }

  /// Waits until something is wrong with a process, or the time is over.
  private func watch(_ process: SpawnedProcess?, scratch: String, deadline: Date) -> Trouble? {
    guard var process else { return nil }
    var number = ""
    var since = Date.now
    defer { process.end() }
    while process.isRunning() {
      if Date.now > deadline { return nil }
      let now = ChildProcess.text(scratch + ".number")
      if now != number {
        number = now
        since = Date.now
      }
      if Date.now.timeIntervalSince(since) > Fuzzer.hang { return .hangs }
      if process.residentBytes > Fuzzer.memory { return .memory }
      usleep(20_000)
    }
    return process.endedWell ? nil : .died
  }

  // MARK: Making it smaller

  private func trouble(_ text: String) -> Trouble? {
    let scratch = "\(folder)/reduce"
    ChildProcess.write(text, to: scratch + ".text")
    guard
      var process = SpawnedProcess(
        ChildProcess.this,
        ["fuzz-child", "--input", scratch + ".text"]
      )
    else { return nil }
    defer { process.end() }
    let end = Date(timeIntervalSinceNow: 8)
    while process.isRunning() {
      if process.residentBytes > Fuzzer.memory { return .memory }
      if Date.now > end { return .hangs }
      usleep(5_000)
    }
    return process.endedWell ? nil : .died
  }

  /// Leaves out lines, then tokens, as long as the trouble stays.
  private func reduced(_ text: String, _ expected: Trouble) -> String {
    guard trouble(text) == expected else { return text }
    var trials = expected == .hangs ? 20 : 100
    func shrink(_ parts: [String], _ joiner: String) -> [String] {
      var parts = parts
      var length = max(1, parts.count / 2)
      while trials > 0 {
        var start = max(0, parts.count - length)
        while trials > 0, !parts.isEmpty {
          var shorter = parts
          shorter.removeSubrange(start..<min(parts.count, start + length))
          trials -= 1
          if trouble(shorter.joined(separator: joiner)) == expected { parts = shorter }
          if start == 0 { break }
          start = max(0, min(start, parts.count) - length)
        }
        if length == 1 { break }
        length /= 2
      }
      return parts
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let fewer = shrink(lines, "\n").joined(separator: "\n")
    return shrink(Mutator.tokens(of: fewer), "").joined()
  }
}
