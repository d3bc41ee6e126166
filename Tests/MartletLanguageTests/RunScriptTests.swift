// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// The programs of Tests/Language; `Tests/Language/oracle` compares them with swiftc.
@Suite struct RunScriptTests {
  /// Programs that fill the memory: one at a time, for all tests share that of one process.
  static let filling = Script.all.filter { $0.name.contains("/memory-") }

  @Test(
    "A program prints what swiftc's prints, or fails where it says",
    arguments: Script.all.filter { !$0.name.contains("/memory-") }
  )
  func runs(_ script: Script) { expect(script, memoryLimit: nil) }

  @Test("A program that fills the memory fails where it says", .serialized, arguments: filling)
  func fillsMemory(_ script: Script) { expect(script, memoryLimit: 600 << 20) }

  private func expect(_ script: Script, memoryLimit: Int?) {
    let log = OutputLog()
    let interpreter = Interpreter(output: { log.text += $0 })
    if let memoryLimit { interpreter.memoryLimit = memoryLimit }
    let cells = script.cells
    for (index, cell) in cells.enumerated() {
      let name = cells.count == 1 ? script.name : "cell \(index + 1)"
      let result = interpreter.run(cell.text, name: name)
      if let expected = cell.expectedError {
        let found = result.diagnostics.first
        #expect(found != nil, "\(name) should have failed on line \(expected.line)")
        // A function of an earlier cell fails there; the line here is where it was called.
        #expect(found?.line == expected.line || found?.cell != name)
        #expect(expected.code.isEmpty || found?.code == expected.code)
        let report = result.report.joined(separator: "\n")
        #expect(expected.part.isEmpty || report.contains(expected.part), "\(report)")
      } else {
        #expect(result.report == [])
      }
      if let expected = cell.expectedValue {
        let type = result.typeName ?? ""
        let text = result.value.map { interpreter.debugText(of: $0, typeName: type) }
        #expect(text == expected)
      }
    }
    // A program that fails may leave out what it prints before.
    if cells.count > 1 || cells[0].expectedError == nil || !script.expectedOutput.isEmpty {
      #expect(log.lines == script.expectedOutput)
    }
  }

  @Test("There are programs to run")
  func finds() { #expect(Script.all.count >= 100) }
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
