// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText
import Testing

@testable import MartletSession

/// Mutated notebook files: each is read or refused, written again, compared, given parameters.
///
/// `MARTLET_FUZZ_SECONDS` sets how long it takes in place of a fixed number of rounds.
@Suite struct NotebookFuzzTests {
  private static let pieces = [
    "{", "}", "[", "]", "\"", ":", ",", "null", "-1", "1e999", "\\ud800", "\u{0}", "\u{2028}", "é",
    "\"cells\"", "\"cell_type\"", "\"code\"", "\"source\"", "\"outputs\"", "\"metadata\"",
    "\"tags\"",
    "\"output_type\"", "\"stream\"", "\"error\"", "\"data\"", "\"text/plain\"", "\"parameters\"",
    "\"injected-parameters\"", "\"nbformat_minor\"", "9223372036854775807",
  ].map { Array($0.utf8) }

  @Test("No file ends the program, whatever is in it")
  func files() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "notebooks")
    let file = folder.appending(path: "01-First-flight.ipynb")
    let whole = try Array(Data(contentsOf: file))
    // A short one, in which a change hits the structure more often than a picture.
    let short = Array(
      """
      {"cells": [{"cell_type": "code", "id": "a", "metadata": {"tags": ["parameters"]}, "outputs": [
      {"output_type": "stream", "name": "stdout", "text": ["a\\n", "b"]}, {"output_type":
      "display_data", "data": {"text/plain": "x", "application/json": [1]}, "metadata": {}},
      {"output_type": "error", "ename": "a", "evalue": "b", "traceback": ["c"]}],
      "execution_count": 1, "source": ["1\\n", "2"]}], "metadata": {"x": 1.50}, "nbformat": 4,
      "nbformat_minor": 5}
      """.utf8
    )
    let stored = try Notebook(text: String(decoding: short, as: UTF8.self)).cells[0].storedOutputs
    let parameters = try [NotebookParameter(argument: "rate=1")]
    var generator = SplitMix(state: 1)
    let seconds = ProcessInfo.processInfo.environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init)
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    var round = 0
    while end.map({ Date() < $0 }) ?? (round < 2000) {
      round += 1
      let bytes = mutated(round.isMultiple(of: 20) ? whole : short, &generator)
      guard var notebook = try? Notebook(text: String(decoding: bytes, as: UTF8.self)) else {
        continue
      }
      for cell in notebook.cells {
        _ = (cell.source, cell.tags, cell.isCode)
        _ = NotebookComparison.difference(from: cell.storedOutputs, to: stored)
        _ = NotebookComparison.difference(from: stored, to: cell.storedOutputs)
      }
      if let place = notebook.removeInjectedCell(for: parameters) {
        notebook.inject(parameters, at: place, types: ["rate": "Double"])
      }
      let text = notebook.text
      #expect(try Notebook(text: text).text == text)
    }
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0..<12, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where place < bytes.count:
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: repeatElement(0x5B, count: end - place), at: place)
      default:
        let piece = Int.random(in: 0..<Self.pieces.count, using: &generator)
        bytes.insert(contentsOf: Self.pieces[piece], at: place)
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
