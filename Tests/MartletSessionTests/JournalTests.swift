// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText
import Testing

@testable import MartletSession

/// What a session keeps for the case that it breaks off.
@Suite struct JournalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "martlet-journal-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A session of a notebook with somebody in front of it; letting go of it is its breaking off.
  private final class Lab {
    let output: RecordingOutput
    let session: Session
    private var count = 0

    init(
      _ folder: URL,
      _ notebook: String? = "birds.ipynb",
      isInteractive: Bool = true,
      limit: Int = 1 << 26,
      patience: Double = 1_000_000
    ) {
      output = RecordingOutput(isInteractive: isInteractive)
      session = Session(
        output: output,
        rules: Permissions.Rules(folder: folder.path),
        journal: JournalPlace(
          folder: folder.path,
          notebook: notebook,
          limit: limit,
          seconds: 1_000_000,
          patience: patience
        )
      )
    }

    /// What a cell writes and gives, or why it failed, once its journal is written.
    func run(_ code: String) -> String {
      count += 1
      let before = output.lines.count
      let outcome = session.run(code, count: count)
      session.journal?.wait()
      if let failure = outcome.failure { return failure.plainTraceback.joined(separator: "\n") }
      return output.lines[before...].joined() + (outcome.text ?? "")
    }
  }

  private func names(_ path: String = "") -> [String] {
    let place = path.isEmpty ? folder : folder.appending(path: path)
    return ((try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []).sorted()
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Runs some cells in a session that breaks off then.
  private func breakOff(_ cells: String...) {
    let lab = Lab(folder)
    for cell in cells { _ = lab.run(cell) }
  }

  @Test("A session that broke off is brought back by the next one")
  func restores() {
    defer { clean() }
    breakOff(
      "let early = 1\nfunc doubled(_ n: Int) -> Int { n * 2 }",
      "let birds = Dataset.penguins()\nlet f = { 1 }",
      "let late = doubled(21)\nvar n = 0",
    )
    #expect(names(".martlet/journal").count == 1)
    let lab = Lab(folder)
    #expect(
      lab.run("1;")
        == "err: This notebook's last session broke off. %restore brings back 2 variables as of cell 2.\n"
    )
    #expect(lab.run("2;") == "")
    let report = lab.run("%restore")
    #expect(report.hasPrefix("out: Back:\n  birds  Table"))
    #expect(report.contains("Declared: doubled"))
    #expect(report.contains("f  () -> Int  a function is code, not data (cell 2)"))
    #expect(report.hasSuffix("Run on from cell 3, `let late = doubled(21)`.\n"))
    #expect(lab.run("doubled(early) + birds.rowCount") == "346")
    #expect(lab.run("late").contains("late"))
    // What was taken over is in the new session's own journal now.
    #expect(names(".martlet/journal").count == 1)
    #expect(lab.run("%restore").contains("There is nothing to restore"))
  }

  @Test("Only what was named is brought back, and the journal stays")
  func named() {
    defer { clean() }
    breakOff("let a = 1, b = [2.5]", "let t = Dataset.penguins()")
    let lab = Lab(folder)
    #expect(lab.run("%restore b") == "out: Back:\n  b  [Double]  [2.5]\nRun on behind cell 2.\n")
    #expect(lab.run("%restore c").contains("There is nothing called c."))
    #expect(lab.run("%restore a").contains("a  Int  1"))
    #expect(lab.run("print(a, b)") == "out: 1 [2.5]\n")
  }

  @Test("A session that ends in good order leaves nothing")
  func closes() {
    defer { clean() }
    let lab = Lab(folder)
    _ = lab.run("let t = Dataset.penguins()")
    #expect(names() == [".martlet"])
    #expect(names(".martlet") == [".gitignore", "journal"])
    lab.session.close()
    #expect(names() == [])
    let kept = Lab(folder)
    _ = kept.run("let t = Dataset.penguins()")
    kept.session.close(keepsJournal: true)
    #expect(names(".martlet/journal").count == 1)
  }

  @Test("Short cells that make no table keep nothing; nor does anything where nobody is")
  func quiet() {
    defer { clean() }
    _ = Lab(folder).run("let a = 1")
    _ = Lab(folder, isInteractive: false).run("let t = Dataset.penguins()")
    #expect(names() == [])
  }

  @Test("A cell that runs long is kept, whatever it makes")
  func long() {
    defer { clean() }
    do { _ = Lab(folder, patience: 0).run("var total = (0..<100).reduce(0, +)") }
    #expect(Lab(folder).run("%restore").contains("total  Int  4950"))
  }

  @Test("Each checkpoint writes what is new and removes what is gone")
  func incremental() throws {
    defer { clean() }
    let lab = Lab(folder)
    func parts() -> [String] {
      names(".martlet/journal").first.map { names(".martlet/journal/\($0)") } ?? []
    }
    _ = lab.run("var t = Dataset.penguins()\nlet xs = [1.5, 2]")
    let first = parts()
    #expect(first.filter { $0.hasPrefix("h") }.count == 1)
    _ = lab.run("let same = t\nlet u = t.head(3)")
    let second = parts()
    #expect(Set(first).subtracting(["next"]).isSubset(of: second))
    #expect(second.filter { $0.hasPrefix("h") }.count == 2)
    _ = lab.run("t = u")
    _ = lab.run("t = t.head(2)")
    #expect(parts().filter { $0.hasPrefix("h") }.count == 3)
    _ = lab.run("%reset same u")
    _ = lab.run("t = t.head(1)")
    #expect(parts().filter { $0.hasPrefix("h") }.count == 1)
  }

  @Test("What does not fit is listed, the rest is kept")
  func limited() {
    defer { clean() }
    do {
      let lab = Lab(folder, limit: 1 << 20)
      _ = lab.run(
        "let big = Array(repeating: 1.5, count: 200_000)\nlet t = Dataset.penguins().head(9)"
      )
    }
    let report = Lab(folder).run("%restore")
    #expect(report.contains("big  [Double]  it is larger than 1 MB (cell 1)"))
    #expect(report.hasPrefix("out: Back:\n  t  Table"))
  }

  @Test("A session that lives is not taken for one that broke off")
  func alive() {
    defer { clean() }
    let one = Lab(folder)
    _ = one.run("let t = Dataset.penguins()")
    let two = Lab(folder)
    #expect(two.run("1;") == "")
    #expect(two.run("%restore").contains("There is nothing to restore"))
    withExtendedLifetime(one) {}
  }

  @Test("Notebooks whose name nobody tells share the journals of their folder")
  func nameless() {
    defer { clean() }
    do {
      let lab = Lab(folder, nil)
      _ = lab.run("let t = Dataset.penguins()")
    }
    #expect(Lab(folder).run("%restore").contains("There is nothing to restore"))
    #expect(Lab(folder, nil).run("%restore").contains("t  Table"))
  }

  @Test("No journal leads out of its folder")
  func links() throws {
    defer { clean() }
    let files = FileManager.default
    let outside = files.temporaryDirectory.appending(path: UUID().uuidString)
    try files.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: outside) }
    try Data("mine".utf8).write(to: outside.appending(path: "treasure"))
    // The folder itself, the one below, and a journal.
    let hidden = folder.appending(path: ".martlet")
    try files.createSymbolicLink(at: hidden, withDestinationURL: outside)
    breakOff("let t = Dataset.penguins()")
    #expect(try files.contentsOfDirectory(atPath: outside.path) == ["treasure"])
    try files.removeItem(at: hidden)
    try files.createDirectory(at: hidden, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: hidden.appending(path: "journal"),
      withDestinationURL: outside
    )
    breakOff("let t = Dataset.penguins()")
    #expect(try files.contentsOfDirectory(atPath: outside.path) == ["treasure"])
    try files.removeItem(at: hidden.appending(path: "journal"))
    let journals = hidden.appending(path: "journal")
    try files.createDirectory(at: journals, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: journals.appending(path: "birds_ipynb-x"),
      withDestinationURL: outside
    )
    breakOff("let t = Dataset.penguins()")
    #expect(try files.contentsOfDirectory(atPath: outside.path) == ["treasure"])
    // A part that is a link is none.
    let own = try #require(names(".martlet/journal").first { $0 != "birds_ipynb-x" })
    let journal = journals.appending(path: own)
    let part = try #require(names(".martlet/journal/\(own)").first { $0.hasPrefix("h") })
    try files.moveItem(
      at: journal.appending(path: part),
      to: outside.appending(path: "elsewhere")
    )
    try files.createSymbolicLink(
      at: journal.appending(path: part),
      withDestinationURL: outside.appending(path: "elsewhere")
    )
    let report = Lab(folder).run("%restore")
    #expect(report.contains("its file is missing"))
    #expect(!report.contains("Back:"))
  }

  @Test("Cells cannot reach the journal")
  func hidden() throws {
    defer { clean() }
    breakOff("let t = Dataset.penguins()")
    let own = try #require(names(".martlet/journal").first)
    let list = folder.appending(path: ".martlet/journal/\(own)/journal").path
    let lab = Lab(folder, isInteractive: false)
    #expect(lab.run("let x = Table(csv: \"\(list)\")").contains("is not allowed"))
    #expect(lab.run("%load \(list)").contains("is not allowed"))
  }

  @Test("A list that is damaged ends nothing")
  func damaged() throws {
    defer { clean() }
    breakOff("let t = Dataset.penguins()\nstruct S { var n = 1 }\nlet s = [S()]")
    let own = try #require(names(".martlet/journal").first)
    let hidden = folder.appending(path: ".martlet")
    let whole = folder.appending(path: "whole")
    try FileManager.default.copyItem(at: hidden, to: whole)
    let list = folder.appending(path: ".martlet/journal/\(own)/journal")
    let text = try String(contentsOf: list, encoding: .utf8)
    for end in stride(from: 0, to: text.utf8.count, by: 37) {
      try Data(text.utf8.prefix(end)).write(to: list)
      #expect(Lab(folder).run("%restore").contains("There is nothing to restore"))
    }
    for (old, new) in [
      ("\"t\"", "\"t: Int = 1; print(1)\""), ("\"Table\"", "\"Int\""), ("\"v", "\"../../v"),
      ("\"cell\":0", "\"cell\":7"), ("struct S", "print(1)\\nstruct S"), ("\"v", "\"h"),
    ] {
      try FileManager.default.removeItem(at: hidden)
      try FileManager.default.copyItem(at: whole, to: hidden)
      try Data(text.replacing(old, with: new).utf8).write(to: list)
      let report = Lab(folder).run("%restore s")
      #expect(!report.contains("out: 1"), "\(report)")
    }
  }
}
