// SPDX-License-Identifier: Apache-2.0

/// What a site asks of programs that read it.
///
/// - Note: Koster, Illyes, Zeller and Sassman, *Robots Exclusion Protocol*, RFC 9309, 2022,
///   <https://www.rfc-editor.org/rfc/rfc9309>; `Crawl-delay` is not in it, but in use.
struct RobotsFile: Sendable {
  private var rules: [(pattern: [UInt8], isAllowed: Bool)] = []
  /// The seconds between two requests that the site asks for.
  private(set) var pause: Double?

  /// The most rules that are kept.
  private static let mostRules = 5_000

  /// A site that asks for nothing.
  static let open = RobotsFile(text: "", agent: "")

  /// A site that may not be read at all.
  static let closed = RobotsFile(text: "User-agent: *\nDisallow: /", agent: "")

  /// Reads the rules for a program; those of its name count, or else those for all.
  init(text: String, agent: String) {
    var own = RobotsFile()
    var general = RobotsFile()
    var hasOwn = false
    // Names in a row share the rules behind them.
    var (isOwn, isGeneral, isNaming) = (false, false, false)
    for line in text.split(whereSeparator: \.isNewline) {
      let plain = line.prefix { $0 != "#" }
      guard let colon = plain.firstIndex(of: ":") else { continue }
      let name = asciiLowercased(Self.trimmed(plain[..<colon]))
      let value = Self.trimmed(plain[plain.index(after: colon)...])
      switch name {
      case "user-agent":
        if !isNaming { (isOwn, isGeneral) = (false, false) }
        isNaming = true
        let wanted = asciiLowercased(value).prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        if value == "*" { isGeneral = true }
        if !agent.isEmpty, wanted == agent {
          isOwn = true
          hasOwn = true
        }
      case "allow", "disallow":
        isNaming = false
        if isOwn { own.add(value, name == "allow") }
        if isGeneral { general.add(value, name == "allow") }
      case "crawl-delay":
        isNaming = false
        guard let seconds = Double(value), seconds >= 0 else { continue }
        if isOwn { own.pause = min(seconds, 60) }
        if isGeneral { general.pause = min(seconds, 60) }
      default: break
      }
    }
    self = hasOwn ? own : general
  }

  private init() {}

  private mutating func add(_ value: String, _ isAllowed: Bool) {
    guard !value.isEmpty, value.utf8.count <= 2_000, rules.count < Self.mostRules else { return }
    rules.append((Array(value.utf8), isAllowed))
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
    )
  }

  /// Whether a path with its query may be read: the longest rule that fits it says so, and where two
  /// are as long, the one that allows.
  func allows(_ path: String) -> Bool {
    let path = Array(path.utf8)
    var best = (length: -1, isAllowed: true)
    for rule in rules where rule.pattern.count >= best.length && Self.fits(path, rule.pattern) {
      if rule.pattern.count > best.length || rule.isAllowed {
        best = (rule.pattern.count, rule.isAllowed)
      }
    }
    return best.isAllowed
  }

  /// Whether a path begins as a pattern says, where `*` is anything and `$` at its end is the end.
  private static func fits(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pattern = isWhole ? pattern.dropLast() : pattern[...]
    // A pattern that has to reach the end ends in nothing, otherwise in anything.
    let wanted = isWhole ? Array(pattern) : Array(pattern) + [UInt8(ascii: "*")]
    var (place, next) = (0, 0)
    var star: (next: Int, place: Int)?
    while place < path.count {
      if next < wanted.count, wanted[next] == UInt8(ascii: "*") {
        star = (next, place)
        next += 1
      } else if next < wanted.count, wanted[next] == path[place] {
        place += 1
        next += 1
      } else if let last = star {
        next = last.next + 1
        place = last.place + 1
        star = (last.next, place)
      } else {
        return false
      }
    }
    while next < wanted.count, wanted[next] == UInt8(ascii: "*") { next += 1 }
    return next == wanted.count
  }
}
