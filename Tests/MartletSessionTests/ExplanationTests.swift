// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText
import Testing

@testable import MartletSession

@Suite("Errors explained")
struct ExplanationTests {
  private let output = RecordingOutput()
  private let session: Session

  init() { session = Session(output: output) }

  /// Words with a hyphen in the sources of the language and the session that are no codes.
  private static let otherWords: Set = [
    "skip-execution", "raises-exception", "injected-parameters",
  ]

  /// The codes of all errors, read from the sources.
  private static let codes: Set<String> = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var found: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      let path = file.path()
      guard path.hasSuffix(".swift"), !path.contains("/Bindings/"),
        !path.contains("/Explanations/"), !path.contains("/GenerateBindings/"),
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      if path.contains("/MartletLanguage/") || path.contains("/MartletSession/") {
        found.formUnion(text.matches(of: /"([a-z]+(?:-[a-z]+)+)"/).map { String($0.1) })
        found.formUnion(
          text.matches(of: /(?:report|Diagnostic|Trap)\(\s*"([a-z]+)"/).map { String($0.1) }
        )
      }
      // `code` of the library's errors: one text, or a `switch` over the kinds.
      for match in text.matches(of: /var code: String \{([^{}]*(?:\{[^{}]*\})?)/) {
        found.formUnion(match.1.matches(of: /"([a-z-]+)"/).map { String($0.1) })
      }
    }
    return found.subtracting(otherWords)
  }()

  /// Errors that no session meets: they come before there is one, or after it.
  private static let outside: Set = [
    "unreadable-connection-file", "invalid-connection-file", "empty-key", "no-thread", "socket",
    "no-cryptography", "no-encryption", "no-acknowledgement", "too-many-comms",
  ]

  @Test("Every code that the sources use is explained, and no other")
  func complete() {
    let explained = Set(Explanation.byCode.keys)
    #expect(Self.codes.count > 150)
    #expect(Self.codes.subtracting(explained).subtracting(Self.outside).sorted() == [])
    #expect(explained.subtracting(Self.codes).sorted() == [])
  }

  @Test("Each code is explained once, in sentences, in lines that fit")
  func wellFormed() {
    let all = Explanation.families.flatMap(\.explanations)
    #expect(Set(all.map(\.code)).count == all.count)
    for entry in all {
      #expect(entry.text.hasSuffix(".") || entry.text.hasSuffix(")"), "\(entry.code)")
      #expect(entry.wrong.isEmpty == entry.right.isEmpty, "\(entry.code)")
    }
  }

  @Test(
    "The wrong example has the error and the right one runs",
    arguments: Explanation.families.flatMap(\.explanations).filter { !$0.wrong.isEmpty }.map(\.code)
  )
  func examples(_ code: String) throws {
    let entry = try #require(Explanation.byCode[code])
    switch session.run(entry.wrong, count: 1) {
    case .value: Issue.record("\(code): the wrong example runs")
    case .failure(let failure):
      #expect(failure.name == code, "\(failure.plainTraceback.joined(separator: "\n"))")
    }
    if case .failure(let failure) = Session(output: output).run(entry.right, count: 1) {
      Issue.record("\(code): \(failure.plainTraceback.joined(separator: "\n"))")
    }
  }

  @Test("%help explains a code, lists all and knows a misspelt one")
  func help() {
    _ = session.run("%help unknown-name", count: 1)
    #expect(output.lines.last?.contains("Nothing of this name is in sight") == true)
    #expect(output.lines.last?.contains("Right:\n\n  let total = 3") == true)
    _ = session.run("%help errors", count: 2)
    #expect(output.lines.last?.contains("integer-overflow") == true)
    guard case .failure(let failure) = session.run("%help unknown-nmae", count: 3) else {
      Issue.record("found")
      return
    }
    #expect(failure.plainTraceback.joined().contains("Did you mean unknown-name?"))
  }
}
