// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletSession
import MartletText
import Testing

@Suite("Commands")
struct CommandTests {
  private let output = RecordingOutput()
  private let session: Session

  init() { session = Session(output: output) }

  /// What the cell wrote, or why it failed.
  private func run(_ code: String) -> String {
    let before = output.lines.count
    if let failure = session.run(code, count: 1).failure {
      return failure.plainTraceback.joined(separator: "\n")
    }
    return output.lines[before...].joined()
  }

  @Test("Commands stand above the code and keep its line numbers")
  func places() {
    #expect(run("let n = 1\nlet name = \"Ada\"") == "")
    #expect(run("%who\n\nnope").contains("  cell 1, line 3"))
    #expect(output.lines == ["out: n     Int     1\nname  String  \"Ada\"\n"])
    #expect(run("%whos Int") == "out: n  Int  1\n")
    #expect(run("%who Strin").hasSuffix("Did you mean String?"))
    #expect(run("n\n%who").contains("%who stands below code (line 2)"))
  }

  @Test("An unknown command names the nearest, one from elsewhere what to do instead")
  func unknown() {
    #expect(run("%hepl").hasSuffix("  Did you mean %help?"))
    #expect(run("%pip install numpy").contains("needs no packages of Python"))
    #expect(run("%%bash\nls").contains("A cell cannot start programs"))
    #expect(run("!ls -l").hasSuffix("  Write %ls."))
    #expect(run("!make all").contains("is a command of the shell (line 1)"))
    #expect(run("%matplotlib inline").contains("A chart shows itself"))
    #expect(run("%").contains("There is no command behind the %."))
    #expect(run("%%who").contains("Write %who [TYPE]."))
  }

  @Test("Help describes commands, names and members, in a pager where there is one")
  func help() {
    #expect(run("%help").contains("%timeit [-n LOOPS]"))
    #expect(run("%help %time").hasPrefix("out: %time [CODE]\n\nRuns the code"))
    #expect(run("%timeit?").hasPrefix("out: %timeit"))
    #expect(run("%help Dataset").hasPrefix("out: enum Dataset"))
    _ = run("let birds = Dataset.penguins()")
    #expect(run("birds?").hasPrefix("out: let birds: Table"))
    #expect(run("?birds.filter").contains("func filter"))
    #expect(run("birds.select??").contains("func select"))
    #expect(run("%help brids").hasSuffix("  Did you mean birds?"))
    let interactive = RecordingOutput(isInteractive: true)
    _ = Session(output: interactive).run("Dataset?", count: 1)
    #expect(interactive.lines.first?.hasPrefix("page: enum Dataset") == true)
  }

  @Test("The time of a cell or of a line is taken, and its value shown")
  func time() {
    #expect(session.run("%time 1 + 1", count: 1).text == "2")
    #expect(output.lines.last?.wholeMatch(of: /out: [0-9.]+ [mµn]?s \(processor .*\)\n/) != nil)
    #expect(session.run("%%time\nlet a = 2\na * 3", count: 2).text == "6")
    #expect(session.run("%time let b = 5\nb + 1", count: 3).text == "6")
    _ = run("let c = 1")
    #expect(run("\n%time [c][4]").contains("cell 1, line 2\n  2 │       [c][4]"))
  }

  @Test("Code is timed again and again, and what it declares is gone")
  func timeit() {
    let text = run("%timeit -n 20 -r 3 let q = (0..<10).reduce(0, +)")
    #expect(text.contains("per loop, best"))
    #expect(text.contains("(3 runs of 20 loops)"))
    #expect(run("q").contains("nothing called `q`"))
    #expect(run("%%timeit -n 1 -r 1\nlet q = 3\nprint(q)").hasPrefix("out: 3\nout: 3\n"))
    #expect(run("%timeit -n x 1").contains("Write %timeit [-n LOOPS]"))
    #expect(run("%timeit").contains("needs code"))
    #expect(run("%timeit -n 5 nope").contains("nothing called `nope`"))
  }

  @Test("A reset forgets names or everything")
  func reset() {
    _ = run("let a = 1\nlet b = 2\nfunc f() -> Int { a }")
    #expect(run("%reset c").contains("nothing called c to forget"))
    _ = run("%reset a")
    #expect(run("a").contains("nothing called `a`"))
    #expect(run("f()").contains("`f` was written for `a: Int`, which is now gone"))
    #expect(session.run("b", count: 2).text == "2")
    _ = run("%reset\nlet c = 3")
    #expect(run("b").contains("nothing called `b`"))
    #expect(session.run("c", count: 2).text == "3")
  }

  @Test("A seed makes random numbers come again")
  func seed() {
    let first = session.run("%seed 7\nInt.random(in: 0...1_000_000)", count: 1).text
    let other = session.run("Int.random(in: 0...1_000_000)", count: 2).text
    #expect(first != other)
    #expect(session.run("%seed 7\nInt.random(in: 0...1_000_000)", count: 3).text == first)
    #expect(run("%seed x").contains("needs one whole number"))
  }

  @Test("The history lists cells, the last ones or a range")
  func history() {
    _ = session.run("let a = 1", count: 1)
    _ = session.run("let b = 2", count: 2)
    _ = session.run("%history 1-1", count: 3)
    #expect(output.lines.last == "out: cell 1\nlet a = 1\n")
    _ = session.run("%history 2", count: 4)
    #expect(output.lines.last == "out: cell 3\n%history 1-1\n\ncell 4\n%history 2\n")
    #expect(run("%history x").contains("neither a number nor a range"))
  }

  @Test("Files are run in the session or put into the cell; errors name the file")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "commands-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = folder.appending(path: "good.swift").path
    let bad = folder.appending(path: "bad.swift").path
    let book = folder.appending(path: "book.ipynb").path
    try "func twice(_ n: Int) -> Int { n * 2 }".write(
      toFile: good,
      atomically: true,
      encoding: .utf8
    )
    try "let ok = 1\nlet zero = 0\n1 / zero".write(toFile: bad, atomically: true, encoding: .utf8)
    try """
    {"cells": [{"cell_type": "code", "source": "let x = 21", "metadata": {}, "outputs": []},
      {"cell_type": "code", "source": ["nope"], "metadata": {}, "outputs": []}],
     "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    """.write(toFile: book, atomically: true, encoding: .utf8)
    #expect(session.run("%run \(good)\ntwice(4)", count: 1).text == "8")
    #expect(run("%run \(bad)").contains("  bad.swift, line 3\n"))
    #expect(session.run("ok", count: 2).text == "1")
    #expect(run("%run \(book)").contains("  book.ipynb, cell 2, line 1\n"))
    #expect(session.run("x", count: 2).text == "21")
    #expect(run("%load \(book)") == "cell: let x = 21\n\nnope")
    #expect(run("%run \(folder.path)/godo.swift").hasSuffix("  Did you mean good.swift?"))
    #expect(run("%run").contains("Write %run FILE."))
    try "%run \(good)x".write(toFile: good + "x", atomically: true, encoding: .utf8)
    #expect(run("%run \(good)x").contains("16 files deep"))
  }
}
