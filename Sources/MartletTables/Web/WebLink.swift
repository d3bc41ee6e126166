// SPDX-License-Identifier: Apache-2.0

/// A link of a page.
public struct WebLink: Sendable, Equatable, CustomStringConvertible {
  /// Where it leads: a whole address if the page has one itself, otherwise as it is written.
  public let address: String
  /// Its text.
  public let text: String
  /// How what it leads to is related to the page, such as `next`; empty if it does not say.
  public let relation: String

  init(address: String, text: String, relation: String) {
    self.address = address
    self.text = text
    self.relation = relation
  }

  /// The text and the address.
  public var description: String { "\(text) → \(address)" }

  /// The whole address of one that is written relative to another.
  ///
  /// - Note: Berners-Lee, Fielding and Masinter, *Uniform Resource Identifier (URI): Generic Syntax*,
  ///   RFC 3986, section 5.2, 2005, <https://www.rfc-editor.org/rfc/rfc3986>.
  static func resolved(_ written: String, base: String) -> String {
    // Browsers leave out spaces around an address and line breaks within.
    var link = written.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" && $0 != "\r\n" }
    while link.first == " " { link.removeFirst() }
    while link.last == " " { link.removeLast() }
    guard let schemeEnd = base.firstRange(of: "://"), scheme(of: link) == nil else { return link }
    let scheme = base[..<schemeEnd.lowerBound]
    if link.hasPrefix("//") { return "\(scheme):\(link)" }
    let rest = base[schemeEnd.upperBound...]
    let hostEnd = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let site = base[..<hostEnd]
    let parts = rest[hostEnd...].prefix { $0 != "#" }
    if link.isEmpty { return "\(site)\(parts)" }
    if link.hasPrefix("#") { return "\(site)\(parts)\(link)" }
    let path = parts.prefix { $0 != "?" }
    if link.hasPrefix("?") { return "\(site)\(path)\(link)" }
    let tailStart = link.firstIndex { $0 == "?" || $0 == "#" } ?? link.endIndex
    let (wanted, tail) = (link[..<tailStart], link[tailStart...])
    if wanted.hasPrefix("/") { return "\(site)\(withoutDots(wanted))\(tail)" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return "\(site)\(withoutDots("\(folder)\(wanted)"))\(tail)"
  }

  /// The scheme of an address, such as `https`, if it has one.
  static func scheme(of text: String) -> String? {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<end]
    guard let first = scheme.first, first.isLetter,
      scheme.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    return asciiLowercased(String(text[..<end]))
  }

  /// A path with `.` and `..` carried out.
  private static func withoutDots(_ path: some StringProtocol) -> String {
    var parts: [Substring] = []
    let all = String(path).split(separator: "/", omittingEmptySubsequences: false)
    for (place, part) in all.enumerated() {
      let isLast = place == all.count - 1
      switch part {
      case ".": if isLast { parts.append("") }
      case "..":
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append("") }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
