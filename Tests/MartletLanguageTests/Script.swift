// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A program of Tests/Language with what its comments expect of it.
struct Script: CustomTestStringConvertible, Sendable {
  /// Where it lies in Tests/Language.
  var name: String
  var text: String
  var testDescription: String { name }

  /// Its name in the specification: the chapter and the file, without `.swift`.
  var reference: String { String(name.dropLast(6)) }

  /// The cells of a session, which lines of three hyphens separate; other programs are one cell.
  var cells: [Cell] {
    var cells: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "---" { cells.append([]) } else { cells[cells.count - 1].append(line) }
    }
    return cells.map(Cell.init)
  }

  /// What `// → line` says that it prints, all cells together.
  var expectedOutput: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("// →") }.map {
      String($0.dropFirst($0.hasPrefix("// → ") ? 5 : 4))
    }
  }

  struct Cell: Sendable {
    var lines: [Substring]
    var text: String { lines.joined(separator: "\n") }

    /// What `// ⇒ text` says that the value of its last expression is.
    var expectedValue: String? {
      for line in lines {
        if let comment = line.range(of: "// ⇒ ") { return String(line[comment.upperBound...]) }
      }
      return nil
    }

    /// What `// error: code: part of the message` says, with its line.
    var expectedError: (line: Int, code: String, part: String)? {
      for (index, line) in lines.enumerated() {
        guard let comment = line.range(of: "// error: ") else { continue }
        let parts = line[comment.upperBound...].split(
          separator: ": ",
          maxSplits: 1,
          omittingEmptySubsequences: false
        )
        let code = parts[0].trimmingCharacters(in: [" ", ":"])
        return (
          index + 1, code, parts.count > 1 ? parts[1].trimmingCharacters(in: [":", " "]) : ""
        )
      }
      return nil
    }
  }

  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static let all: [Script] = {
    let folder = tests.appending(path: "Language")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return nil }
      return Script(name: name, text: text)
    }
  }()
}
