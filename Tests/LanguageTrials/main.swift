// SPDX-License-Identifier: Apache-2.0

import Foundation

let usage = """
  Tries the cell language with programs that nobody wrote.

    LanguageTrials compare [--seed N] [--count N] [--batch N] [--jobs N] [--reported N]
        [--folder PATH]
        Runs random programs with the interpreter and with swiftc; they must print the same. Of each kind of
        disagreement the first few are reduced (3; --reported).
    LanguageTrials fuzz [--seed N] [--seconds N] [--jobs N] [--root PATH] [--folder PATH]
        [--only texts | library]
        Tries mutated programs, random texts, and calls of the library with unlikely arguments; nothing
        may die, hang or take all memory. The programs are those of the repository at the root (the
        working directory).
    LanguageTrials calls [--seed N]
        Runs the calls of one seed and prints them, with how many succeeded.
    LanguageTrials show SEED
        Prints the program of a seed.
    LanguageTrials run FILE …
        Runs programs with the interpreter (for the process that `compare` starts).
  """

/// The value behind `--name`.
func option(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: "--\(name)"), index + 1 < arguments.count else {
    return nil
  }
  return arguments[index + 1]
}

func number(_ name: String, _ standard: Int) -> Int { option(name).flatMap { Int($0) } ?? standard }

/// Makes the folder for what is found.
func scratchFolder(_ name: String) -> String {
  let folder =
    option("folder") ?? FileManager.default.temporaryDirectory.appending(path: name).path
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  return folder
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "compare":
  let comparison = Comparison(
    seed: UInt64(number("seed", 1)),
    count: number("count", 200),
    batch: number("batch", 50),
    jobs: number("jobs", ProcessInfo.processInfo.activeProcessorCount),
    folder: scratchFolder("language-comparison"),
    reported: number("reported", 3)
  )
  exit(comparison.run() ? 0 : 1)
case "show":
  let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
  print(Piece.text(ProgramGenerator.program(seed: seed, suffix: "_\(seed)")), terminator: "")
case "fuzz":
  let fuzzer = Fuzzer(
    root: option("root") ?? FileManager.default.currentDirectoryPath,
    seed: UInt64(number("seed", 1)),
    seconds: Double(number("seconds", 60)),
    jobs: number("jobs", ProcessInfo.processInfo.activeProcessorCount),
    folder: scratchFolder("language-fuzz"),
    kinds: option("only").flatMap(FuzzChild.Kinds.init) ?? .all
  )
  exit(fuzzer.run() ? 0 : 1)
case "fuzz-child":
  if let path = option("input") {
    Runner.onLargeStack {
      var random = SeededRandom(seed: 1)
      FuzzChild.exercise(ChildProcess.text(path), random: &random)
    }
  }
  let child = FuzzChild(
    corpus: Mutator.corpus(root: option("root") ?? "."),
    seed: UInt64(number("seed", 1)),
    scratch: option("scratch") ?? "fuzz",
    kinds: option("only").flatMap(FuzzChild.Kinds.init) ?? .all
  )
  let first = number("from", 0)
  Runner.onLargeStack { child.run(from: first) }
case "calls":
  let seed = UInt64(number("seed", 1))
  Runner.onLargeStack {
    var trial = LibraryTrial(isTelling: true)
    trial.run(seed: seed) { _ in }
    print("\(trial.successes) of \(trial.count) cells ran to their end")
  }
case "run":
  let paths = Array(arguments.dropFirst())
  Runner.onLargeStack { Runner.run(paths) }
default:
  print(usage)
  exit(64)
}
