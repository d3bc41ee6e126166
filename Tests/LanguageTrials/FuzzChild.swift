// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletLanguage

/// Does to texts all that a notebook does, in a process that may die.
struct FuzzChild {
  var corpus: [String]
  var seed: UInt64
  /// Where the text of the present case and its number are kept for whoever finds this process dead.
  var scratch: String
  /// Whether texts are mutated, and whether the library is called.
  var kinds = Kinds.all

  enum Kinds: String {
    case all, texts, library
  }

  /// How long a program may run before it is interrupted.
  static let seconds = 0.2

  /// What the values of a program may take; the process may take some more.
  static let memoryLimit = 600 << 20

  /// How many texts one process tries.
  static let generation = 200

  /// Every how many texts the library is called instead: a trial takes as long as many texts.
  private static let libraryPeriod = 20

  /// Tries one text after the other; each depends on nothing but the seed and its number.
  func run(from first: Int) {
    var mutator = Mutator(corpus: corpus, seed: seed)
    // What an interpreter leaves behind must not be taken for one text's memory.
    for number in first..<(first + FuzzChild.generation) {
      let seed = seed &* 1_000_003 &+ UInt64(number)
      if kinds == .library || kinds == .all && number % FuzzChild.libraryPeriod == 0 {
        ChildProcess.write("\(number)", to: scratch + ".number")
        var trial = LibraryTrial()
        trial.run(seed: seed) { ChildProcess.write($0, to: scratch + ".text") }
        continue
      }
      mutator.random = SeededRandom(seed: seed)
      let text = mutator.text()
      ChildProcess.write(text, to: scratch + ".text")
      ChildProcess.write("\(number)", to: scratch + ".number")
      FuzzChild.exercise(text, random: &mutator.random)
    }
  }

  /// Everything that the language does with a text.
  static func exercise(_ text: String, random: inout SeededRandom) {
    if text.hasPrefix(LibraryTrial.mark) {
      var trial = LibraryTrial()
      return trial.run(text: text)
    }
    let interpreter = Interpreter { _ in }
    interpreter.memoryLimit = memoryLimit
    _ = interpreter.completeness(of: text)
    let count = text.utf8.count
    for _ in 0..<2 {
      let offset = random.int(0...count)
      _ = interpreter.complete(text, at: offset)
      _ = interpreter.inspect(text, at: offset, isDetailed: random.chance(50))
    }
    let watch = Watchdog(seconds: seconds) { interpreter.interrupt() }
    let cells = text.split(separator: "\n---\n", omittingEmptySubsequences: false)
    for (index, cell) in cells.enumerated() {
      let result = interpreter.run(String(cell), name: "cell \(index + 1)")
      if let value = result.value, let type = result.typeName {
        _ = interpreter.debugText(of: value, typeName: type)
      }
      if result.wasInterrupted { break }
    }
    watch.stop()
    // After it has run, its names are known.
    let offset = random.int(0...count)
    _ = interpreter.complete(text, at: offset)
    _ = interpreter.inspect(text, at: offset, isDetailed: true)
    _ = interpreter.complete(text + "\nlet z = x.", at: count + "\nlet z = x.".utf8.count)
  }
}
