// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How long something took.
struct Timing {
  private let wall = ContinuousClock.now
  private let processor = clock()

  /// `1.23 s (1.20 s of the processor)`: what it took since it was made.
  var text: String {
    let seconds = (ContinuousClock.now - wall) / .seconds(1)
    let cpu = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
    return "\(Self.text(seconds)) (processor \(Self.text(cpu)))"
  }

  /// A time in the unit that suits it: `1.23 ms`.
  static func text(_ seconds: Double) -> String {
    let units = [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)]
    if seconds >= 60 {
      let whole = Int(seconds.rounded())
      return "\(whole / 60) min \(whole % 60) s"
    }
    for (name, size) in units where seconds >= size {
      return "\(significant(seconds / size, digits: 3)) \(name)"
    }
    return "\(significant(seconds / 1e-9, digits: 3)) ns"
  }
}

/// The runs of `%timeit`.
struct RepeatedTiming {
  private var loops: Int?
  private var repeats = 7
  /// What is timed, at its place in the cell.
  private(set) var code: String

  /// Reads the options in front of the code.
  init(_ command: Command) throws {
    var code = command.code[...]
    while let option = code.firstIndex(where: { !$0.isWhitespace }), code[option] == "-" {
      let letter = code[option...].dropFirst().prefix(1)
      let digits = code[option...].dropFirst(2).drop { $0.isWhitespace }.prefix { $0.isNumber }
      guard let number = Int(digits), number > 0, number <= 1_000_000_000,
        letter == "n" || letter == "r"
      else { throw CommandError(usage: command.name, "%timeit needs a number behind -n and -r.") }
      if letter == "n" { loops = number } else { repeats = min(number, 1000) }
      let blanks = String(repeating: " ", count: code[..<digits.endIndex].count)
      code = (blanks + code[digits.endIndex...])[...]
    }
    self.code = String(code)
    if self.code.allSatisfy(\.isWhitespace) { self.code = "" }
  }

  /// Times the code with `measure`, which runs it a number of times and gives seconds.
  func text(_ measure: (_ loops: Int) throws -> Double) throws -> String {
    var count = loops ?? 1
    var first = try measure(count)
    if loops == nil {
      while first < 0.2, count < 1_000_000_000 {
        // Straight to the number that takes long enough, in steps of ten at most.
        count *= first < 0.02 ? 10 : max(2, Int((0.2 / max(first, 1e-9)).rounded(.up)))
        first = try measure(count)
      }
      count = Self.rounded(count)
    }
    var seconds: [Double] = []
    for _ in 0..<repeats { seconds.append(try measure(count) / Double(count)) }
    let mean = seconds.reduce(0, +) / Double(seconds.count)
    let squares = seconds.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    let deviation = (squares / Double(seconds.count)).squareRoot()
    return """
      \(Timing.text(mean)) ± \(Timing.text(deviation)) per loop, best \(Timing.text(seconds.min() ?? 0)) \
      (\(repeats) \(repeats == 1 ? "run" : "runs") of \(count) \(count == 1 ? "loop" : "loops"))
      """
  }

  /// The first two digits: nobody wants to read 31 847 loops.
  private static func rounded(_ count: Int) -> Int {
    var size = 1
    while count / size >= 100 { size *= 10 }
    return count / size * size
  }
}
