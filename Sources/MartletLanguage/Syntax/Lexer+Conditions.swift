// SPDX-License-Identifier: Apache-2.0

// `#if`: of the branches only the one whose condition holds is read. Conditions speak of the system
// and of Swift; a flag such as `DEBUG` means nothing in a cell, for nobody passes any.

extension Lexer {
  /// What stands behind `#if` and `#elseif`.
  private struct Condition {
    var text: Substring
    var isWrong = false

    /// Reads `a || b`, where both sides count for what is known of them.
    mutating func value() -> Bool {
      var result = conjunction()
      while take("||") { result = conjunction() || result }
      return result
    }

    /// Whether there was a condition, and nothing behind it.
    var isRead: Bool { !isWrong && text.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" } }

    private mutating func conjunction() -> Bool {
      var result = negation()
      while take("&&") { result = negation() && result }
      return result
    }

    private mutating func negation() -> Bool {
      var isNegated = false
      while take("!") { isNegated.toggle() }
      return question() != isNegated
    }

    private mutating func question() -> Bool {
      if take("(") {
        guard text.utf8.count < 2000 else { return fail() }
        let result = value()
        return take(")") ? result : fail()
      }
      let word = text.prefix { $0.isLetter || $0 == "_" }
      text = text.dropFirst(word.count)
      if word == "true" || word == "false" { return word == "true" }
      guard take("(") else { return fail() }
      let inside = text.prefix { $0 != ")" }
      text = text.dropFirst(inside.count)
      guard take(")") else { return fail() }
      return holds(String(word), inside.filter { $0 != " " }) ?? fail()
    }

    private func holds(_ question: String, _ answer: String) -> Bool? {
      switch question {
      case "os": Self.system.contains(answer)
      case "arch": answer == Self.processor
      case "canImport": Self.modules.contains(answer)
      case "targetEnvironment": false
      case "swift", "compiler": isReached(answer)
      default: nil
      }
    }

    /// Whether Swift 6.2 is as `>=5.9` or `<6` says.
    private func isReached(_ comparison: String) -> Bool? {
      let sign = comparison.prefix { !$0.isNumber }
      let parts = comparison.dropFirst(sign.count).split(separator: ".").map { Int($0) }
      guard !parts.isEmpty, let wanted = parts as? [Int] else { return nil }
      let isReached = !Self.version.lexicographicallyPrecedes(wanted)
      switch sign {
      case ">=": return isReached
      case "<": return !isReached
      default: return nil
      }
    }

    private mutating func fail() -> Bool {
      isWrong = true
      return false
    }

    mutating func take(_ sign: String) -> Bool {
      text = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard text.hasPrefix(sign) else { return false }
      text = text.dropFirst(sign.count)
      return true
    }

    private static let version = [6, 2]
    #if arch(arm64)
    private static let processor = "arm64"
    #else
    private static let processor = "x86_64"
    #endif
    #if os(Linux)
    private static let system: Set = ["Linux"]
    private static let modules: Set = [
      "Swift", "Martlet", "Foundation", "FoundationEssentials", "FoundationNetworking",
      "FoundationXML", "Glibc", "Dispatch", "Synchronization",
    ]
    #else
    private static let system: Set = ["macOS", "OSX"]
    private static let modules: Set = [
      "Swift", "Martlet", "Foundation", "FoundationEssentials", "Darwin", "Dispatch",
      "Synchronization", "Accelerate", "Combine", "SwiftUI", "AppKit", "CoreML", "CreateML",
    ]
    #endif
  }

  /// Reads a directive of an `#if`; gives `false` if the word is none.
  mutating func lexConditional(_ word: String, _ start: Int) -> Bool {
    let range = SourceRange(start, offset)
    switch word {
    case "if":
      if condition() {
        conditionals.append(range)
      } else {
        skipToBranch(range, takesNext: true)
      }
    case "elseif", "else":
      guard let opening = conditionals.popLast() else { return reportLone(word, range) }
      skipToBranch(opening, takesNext: false)
    case "endif":
      guard conditionals.popLast() != nil else { return reportLone(word, range) }
      skipToLineEnd()
    default: return false
    }
    return true
  }

  /// Reports conditions that nothing closes, at the end of the text.
  mutating func reportOpenConditionals() {
    guard let opening = conditionals.last else { return }
    report(
      "missing-bracket",
      "this `#if` is never closed",
      opening,
      remedy: "Write `#endif` behind its last line.",
      isAtEnd: true
    )
  }

  private mutating func reportLone(_ word: String, _ range: SourceRange) -> Bool {
    report(
      "unexpected-token",
      "this `#\(word)` belongs to no `#if`",
      range,
      remedy: "Delete the line."
    )
    skipToLineEnd()
    return true
  }

  /// Reads the condition up to the end of the line.
  private mutating func condition() -> Bool {
    while byte(offset) == UInt8(ascii: " ") || byte(offset) == UInt8(ascii: "\t") { offset += 1 }
    let start = offset
    skipToLineEnd()
    let text = source.slice(SourceRange(start, offset))
    let comment = text.firstRange(of: "//")?.lowerBound ?? text.endIndex
    var condition = Condition(text: text[..<comment])
    let holds = condition.value()
    if condition.isRead { return holds }
    report(
      "unsupported",
      "nothing is known of this condition in a cell",
      SourceRange(start, start + text.utf8.count),
      remedy: "Ask with `os(…)`, `arch(…)`, `canImport(…)` or `swift(>=…)`."
    )
    return true
  }

  /// Skips to the branch that counts, or behind the `#endif`.
  private mutating func skipToBranch(_ opening: SourceRange, takesNext: Bool) {
    var depth = 0
    skipToLineEnd()
    while offset < bytes.count {
      offset += 1
      while byte(offset) == UInt8(ascii: " ") || byte(offset) == UInt8(ascii: "\t") { offset += 1 }
      let start = offset
      if byte(offset) == UInt8(ascii: "#") {
        offset += 1
        skipIdentifierCharacters()
        switch source.slice(SourceRange(start + 1, offset)) {
        case "if": depth += 1
        case "endif":
          if depth == 0 { return skipToLineEnd() }
          depth -= 1
        case "else" where depth == 0 && takesNext:
          conditionals.append(opening)
          return skipToLineEnd()
        case "elseif" where depth == 0 && takesNext:
          if condition() {
            conditionals.append(opening)
            return
          }
        default: break
        }
      }
      skipToLineEnd()
    }
    conditionals.append(opening)
  }
}
