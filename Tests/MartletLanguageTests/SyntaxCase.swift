// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// A source text and what the parser is to make of it.
struct SyntaxCase: Sendable, CustomTestStringConvertible {
  var source: String
  var expected: String

  var testDescription: String { source }

  /// Reads cases that blank lines separate.
  ///
  /// The lines that begin with `=>` (a tree) or `!!` (a mistake) are the expectation, the others are
  /// the source.
  static func read(_ text: String) -> [SyntaxCase] {
    var cases: [SyntaxCase] = []
    var source: [Substring] = []
    var expected: [Substring] = []
    func finish() {
      guard !expected.isEmpty else { return }
      cases.append(
        SyntaxCase(
          source: source.joined(separator: "\n"),
          expected: expected.joined(separator: "\n")
        )
      )
      source = []
      expected = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        finish()
      } else if line.hasPrefix("=> ") || line.hasPrefix("!! ") {
        expected.append(line.dropFirst(3))
      } else {
        source.append(line)
      }
    }
    finish()
    return cases
  }
}

extension Dump {
  /// The mistakes of a cell, one a line: place, the text underlined, code, message and remedy.
  static func mistakes(_ cell: ParsedCell) -> String {
    cell.diagnostics.map { item in
      let line = item.source.line(at: item.range.start)
      let column = item.source.column(at: item.range.start)
      let remedy = item.remedy.map { " → \($0)" } ?? ""
      return "\(line):\(column) «\(item.source.slice(item.range))» \(item.code): \(item.message)"
        + remedy
    }.joined(separator: "\n")
  }
}
