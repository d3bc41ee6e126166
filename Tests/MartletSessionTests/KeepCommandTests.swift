// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText
import Testing

@testable import MartletSession

/// `%save` and `%load`.
@Suite struct KeepCommandTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "martlet-keep-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A session that may use the folder, and what it shows.
  private final class Lab {
    let output = RecordingOutput()
    let session: Session
    private var count = 0

    init(_ folder: URL) {
      session = Session(output: output, rules: Permissions.Rules(folder: folder.path))
    }

    /// What a cell writes and gives, or why it failed.
    func run(_ code: String) -> String {
      count += 1
      let before = output.lines.count
      let outcome = session.run(code, count: count)
      if let failure = outcome.failure { return failure.plainTraceback.joined(separator: "\n") }
      return output.lines[before...].joined() + (outcome.text ?? "")
    }
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  @Test("What is saved is there again in another session, and nothing runs")
  func saves() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lab = Lab(folder)
    _ = lab.run(
      """
      struct Trial { var rate: Double; var scores: [Double] }
      func best(_ trials: [Trial]) -> Double { trials.map { $0.scores.max() ?? 0 }.max() ?? 0 }
      print("once")
      """
    )
    _ = lab.run("let trials = [Trial(rate: 0.1, scores: (0..<50).map(Double.init))]\nlet f = { 1 }")
    _ = lab.run("let penguins = Dataset.penguins()\nlet heavy = [penguins, penguins]")
    let file = path("run.martlet")
    #expect(
      lab.run("%save \(file)") == """
        out: Saved 3 variables to \(file).
        out: Not kept:
          f  () -> Int  a function is code, not data (cell 2)

        """
    )
    let other = Lab(folder)
    let loaded = other.run("%load \(file)")
    #expect(loaded.contains("Declared: Trial, best"))
    #expect(loaded.contains("f  () -> Int  a function is code, not data (cell 2)"))
    #expect(!loaded.contains("once"))
    #expect(other.run("best(trials)") == "49.0")
    #expect(other.run("penguins.rowCount == Dataset.penguins().rowCount") == "true")
    #expect(other.run("heavy[1].columnNames.count") == lab.run("heavy[1].columnNames.count"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["run.martlet"])
  }

  @Test("Names choose what is saved and what is loaded")
  func names() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lab = Lab(folder)
    _ = lab.run("let a = 1, b = \"two\", c = [3.5], f = { 1 }")
    let file = path("two words.martlet")
    #expect(lab.run("%save \"\(file)\" a c") == "out: Saved 2 variables to \(file).\n")
    #expect(lab.run("%save \"\(file)\" f").contains("Cannot save f: a function is code, not data."))
    #expect(lab.run("%save \"\(file)\" aa").hasSuffix("Did you mean a?"))
    let other = Lab(folder)
    #expect(other.run("%load \"\(file)\" b").contains("There is nothing called b."))
    #expect(other.run("%load \"\(file)\" c") == "out: Loaded:\n  c  [Double]  [3.5]\n")
    #expect(other.run("a").contains("there is no `a`") || other.run("a").contains("`a`"))
    #expect(other.run("%load \"\(file)\"").contains("a  Int"))
    #expect(other.run("print(a, c)") == "out: 1 [3.5]\n")
  }

  @Test("Files and names complete, and a program takes no variables from a session")
  func elsewhere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lab = Lab(folder)
    _ = lab.run("let penguins = 1")
    func completions(_ code: String) -> [String] {
      lab.session.complete(code: code, cursor: code.unicodeScalars.count).items.map(\.text)
    }
    #expect(completions("%save out.martlet pen") == ["penguins"])
    #expect(completions("%rest") == ["restore"])
    func export(_ code: String) throws -> PackageExport {
      let cell: JSONValue = [
        "cell_type": "code", "metadata": [:], "outputs": [], "execution_count": nil,
        "source": .string(code),
      ]
      let notebook: JSONValue = [
        "cells": [cell], "metadata": [:], "nbformat": 4, "nbformat_minor": 4,
      ]
      return try PackageExport(
        Notebook(text: notebook.compactText),
        fileName: "a.ipynb",
        library: .path("martlet")
      )
    }
    #expect(throws: NotebookExportError.self) { try export("%load all.martlet\nprint(1)") }
    #expect(throws: NotebookExportError.self) { try export("%restore") }
    let program = try export("%save all.martlet\nprint(1)").files.map(\.text).joined()
    #expect(program.contains("// %save all.martlet\nprint(1)"))
  }

  @Test("Files of code are put into the cell as before; others say what they are")
  func otherFiles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("let a = 1\n".utf8).write(to: folder.appending(path: "code.swift"))
    let lab = Lab(folder)
    #expect(lab.run("%load \(path("code.swift"))") == "cell: let a = 1\n")
    #expect(lab.run("%load \(path("none.martlet"))").contains("There is no file"))
    let archive = Archive(kind: "table", header: [:])
    try Data(archive.encoded()).write(to: folder.appending(path: "table.martlet"))
    #expect(lab.run("%load \(path("table.martlet"))").contains("holds one value of the kind table"))
    #expect(lab.run("%save").contains("%save needs a path."))
    #expect(Lab(folder).run("%save \(path("x"))").contains("There is nothing to save."))
  }

  @Test("Saving and loading go no further than other files")
  func permissions() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lab = Lab(folder)
    _ = lab.run("let a = 1")
    let outside = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).martlet").path
    #expect(lab.run("%save \(outside)").contains("is not allowed"))
    #expect(!FileManager.default.fileExists(atPath: outside))
    #expect(lab.run("%save \(path(".martlet"))").contains("is not allowed"))
    #expect(lab.run("%load /etc/passwd").contains("is not allowed"))
  }

  @Test("No file ends the program or makes a value that its type does not allow")
  func fuzz() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lab = Lab(folder)
    _ = lab.run(
      """
      struct Row: Hashable { var id: UInt8; var name: String; var weight: Double? }
      enum Mood { case glad, said(String, [Int]) }
      func total(_ rows: [Row]) -> Int { rows.map { Int($0.id) }.reduce(0, +) + offset }
      var offset = 3
      """
    )
    _ = lab.run(
      """
      let rows = (0..<20).map {
        Row(id: UInt8($0), name: "r\\($0)", weight: $0 % 3 == 0 ? nil : 0.5)
      }
      let moods = [Mood.glad, .said("x", Array(0..<20))]
      let flags = (0..<20).map { $0 % 2 == 0 }
      let small = (0..<20).map { UInt8($0) }
      let keyed = [1: Set(["a", "b"]), 2: []]
      let unique = Set(rows)
      let any: [Any] = [1, "a", rows[0], moods[1], (1, 2.5)]
      let table = Dataset.penguins()
      """
    )
    let file = path("all.martlet")
    #expect(lab.run("%save \(file)").hasPrefix("out: Saved 9 variables"))
    let bytes = try Array(Data(contentsOf: URL(filePath: file)))
    let target = URL(filePath: path("mutated.martlet"))
    var generator = SplitMix(state: 5)
    let seconds = ProcessInfo.processInfo.environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init)
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    var round = 0
    var other = Lab(folder)
    while end.map({ Date() < $0 }) ?? (round < 25) {
      if round.isMultiple(of: 20) { other = Lab(folder) }
      round += 1
      try Data(mutated(bytes, &generator)).write(to: target)
      _ = other.run("%load \(target.path)")
      // Whatever is there now can be used.
      _ = other.run("%who")
      for name in ["rows", "moods", "flags", "small", "keyed", "unique", "any"] {
        _ = other.run("print(\(name))")
      }
      _ = other.run("print(small.map { Int($0) }.reduce(0, +), flags.filter { $0 }.count)")
      _ = other.run("for mood in moods { if case .said(let s, let n) = mood { print(s, n) } }")
      _ = other.run("print(unique.contains(rows[0]), keyed[1] ?? [], total(rows))")
      #expect(other.run("1 + 1") == "2")
    }
  }

  /// Changes inside the texts of the file, which keep their length, so that more than its frame is
  /// tried; and some anywhere.
  private func mutated(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let signs = Array("0123456789[]{}\",:-.abtyxIDS ()?".utf8)
    for _ in 0...Int.random(in: 0..<8, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      case 2: bytes.insert(contentsOf: bytes.prefix(place).suffix(5), at: place)
      default:
        // A character of a text for another one.
        guard let found = bytes[place...].firstIndex(where: { signs.contains($0) }) else {
          continue
        }
        bytes[found] = signs[Int.random(in: 0..<signs.count, using: &generator)]
      }
    }
    return bytes
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, OOPSLA 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
