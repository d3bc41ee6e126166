// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletLanguage
import Testing

/// The programs of Tests/Language; `Tests/Language/oracle` compares them with swiftc.
@Suite struct RunScriptTests {
  struct Script: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var testDescription: String { name }

    /// What the comments at the end say that it prints, line by line.
    var expectedOutput: [String] {
      text.split(separator: "\n").filter { $0.hasPrefix("// →") }.map {
        String($0.dropFirst($0.hasPrefix("// → ") ? 5 : 4))
      }
    }

    /// What `// error: code: part of the message` says, with its line.
    var expectedError: (line: Int, code: String, part: String)? {
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
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

    static let all: [Script] = {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Language")
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        else { return nil }
        return Script(name: name, text: text)
      }
    }()
  }

  @Test("A program prints what swiftc's prints, or fails where it says", arguments: Script.all)
  func runs(_ script: Script) {
    let log = OutputLog()
    let result = Interpreter(output: { log.text += $0 }).run(script.text, name: script.name)
    if let expected = script.expectedError {
      let found = result.diagnostics.first
      #expect(found != nil, "it should have failed on line \(expected.line)")
      #expect(found?.line == expected.line)
      #expect(expected.code.isEmpty || found?.code == expected.code)
      let report = result.report.joined(separator: "\n")
      #expect(expected.part.isEmpty || report.contains(expected.part), "\(report)")
    } else {
      #expect(result.report == [])
      #expect(log.lines == script.expectedOutput)
    }
  }

  @Test("There are programs to run")
  func finds() { #expect(Script.all.count >= 60) }
}

/// Collects what cells print.
final class OutputLog {
  var text = ""

  /// The lines without blanks at their ends, which comments cannot show.
  var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
