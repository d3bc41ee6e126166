// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// `Sources/MartletLanguage/Language.md`: each rule has its tests, each program its rule.
@Suite struct SpecificationTests {
  struct Rule: CustomTestStringConvertible, Sendable {
    var text: String
    /// Programs of Tests/Language, as `chapter/name` or `chapter/beginning-*`.
    var programs: [String]
    /// Swift tests, as `SomethingTests/function`.
    var tests: [String]
    var testDescription: String { text }
  }

  static let text =
    (try? String(
      contentsOf: Script.tests.deletingLastPathComponent()
        .appending(path: "Sources/MartletLanguage/Language.md"),
      encoding: .utf8
    )) ?? ""

  /// The items of the lists: a line that begins with `- `, and the indented lines below it.
  static let rules: [Rule] = {
    var items: [String] = []
    var isInItem = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("- ") {
        items.append(String(line.dropFirst(2)))
        isInItem = true
      } else if isInItem, line.hasPrefix("  "), !line.allSatisfy(\.isWhitespace) {
        items[items.count - 1] += " " + line.drop { $0 == " " }
      } else {
        isInItem = false
      }
    }
    return items.map { item in
      let code = item.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return Rule(
        text: item,
        programs: code.filter { $0.wholeMatch(of: /[a-z]+\/[a-z0-9-]+\*?/) != nil },
        tests: code.filter { $0.wholeMatch(of: /[A-Z]\w*Tests\/\w+/) != nil }
      )
    }
  }()

  static func matches(_ reference: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? reference.hasPrefix(pattern.dropLast()) : reference == pattern
  }

  @Test("A rule names its tests, and they exist", arguments: rules)
  func ruleHasTests(_ rule: Rule) {
    #expect(!rule.programs.isEmpty || !rule.tests.isEmpty, "no test shows this rule")
    for program in rule.programs {
      #expect(
        Script.all.contains { SpecificationTests.matches($0.reference, program) },
        "there is no program `\(program)`"
      )
    }
    for test in rule.tests {
      let parts = test.split(separator: "/").map(String.init)
      let sources = SpecificationTests.testSources[parts[0]] ?? ""
      #expect(sources.contains("func \(parts[1])("), "there is no test `\(test)`")
    }
  }

  @Test("A program is named by a rule", arguments: Script.all)
  func programHasRule(_ script: Script) {
    let isNamed = SpecificationTests.rules.contains { rule in
      rule.programs.contains { SpecificationTests.matches(script.reference, $0) }
    }
    #expect(isNamed, "no rule of Language.md names `\(script.reference)`")
  }

  @Test("No rule stands there twice")
  func noDuplicates() {
    var seen: Set<String> = []
    for rule in SpecificationTests.rules {
      #expect(seen.insert(rule.text).inserted, "\(rule.text)")
    }
    #expect(seen.count > 50)
  }

  /// The texts of the Swift tests by the name of their suite, which is that of their file.
  static let testSources: [String: String] = {
    var sources: [String: String] = [:]
    let paths =
      FileManager.default.enumerator(atPath: Script.tests.path)?
      .compactMap { $0 as? String } ?? []
    for path in paths where path.hasSuffix("Tests.swift") && !path.hasPrefix("Language/") {
      let name = String(path.split(separator: "/").last?.dropLast(6) ?? "")
      sources[name] = try? String(contentsOf: Script.tests.appending(path: path), encoding: .utf8)
    }
    return sources
  }()
}
