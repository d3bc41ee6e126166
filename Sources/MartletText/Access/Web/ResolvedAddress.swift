// SPDX-License-Identifier: Apache-2.0

/// The whole address of one that is written relative to another.
///
/// - Note: Berners-Lee, Fielding and Masinter, *Uniform Resource Identifier (URI): Generic Syntax*,
///   RFC 3986, section 5.2, 2005, <https://www.rfc-editor.org/rfc/rfc3986>.
package func resolvedAddress(_ written: String, base: String) -> String {
  // Browsers leave out spaces around an address and line breaks within.
  var link = written.filter { !["\n", "\r", "\t", "\r\n"].contains($0) }
  while link.first == " " { link.removeFirst() }
  while link.last == " " { link.removeLast() }
  guard let schemeEnd = base.firstRange(of: "://"), !hasScheme(link) else { return link }
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
  if wanted.hasPrefix("/") { return "\(site)\(withoutDots(String(wanted)))\(tail)" }
  let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
  return "\(site)\(withoutDots("\(folder)\(wanted)"))\(tail)"
}

/// Whether an address begins with a scheme, such as `https:`.
private func hasScheme(_ text: String) -> Bool {
  guard let end = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let scheme = text.utf8[..<end]
  guard let first = scheme.first, (first | 0x20) &- 0x61 < 26 else { return false }
  return scheme.allSatisfy {
    ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
  }
}

/// A path with `.` and `..` carried out.
private func withoutDots(_ path: String) -> String {
  var parts: [Substring] = []
  let all = path.split(separator: "/", omittingEmptySubsequences: false)
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
