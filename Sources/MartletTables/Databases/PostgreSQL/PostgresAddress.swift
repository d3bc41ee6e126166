// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The parts of `postgresql://name:password@host:5432/database?sslmode=require`.
///
/// The library could take such an address apart itself, but an address may also say which files it
/// reads (keys, passwords, services): only what is known to be harmless is handed on.
struct PostgresAddress: Sendable, Equatable {
  var user = ""
  var password = ""
  /// The name or number of the host, or the folder of a socket, which begins with `/`.
  var host = ""
  var port = 5432
  var database = ""
  /// What else the library is told.
  var settings: [String: String] = [:]

  private static let modes: Set = [
    "disable", "allow", "prefer", "require", "verify-ca", "verify-full",
  ]

  /// Takes an address apart.
  ///
  /// - Throws: ``DatabaseError`` of kind `wrongAddress`.
  init(_ text: String) throws {
    func wrong(_ reason: String) -> DatabaseError {
      DatabaseError(.wrongAddress(address: Self.withoutPassword(text), reason: reason))
    }
    guard let scheme = ["postgresql://", "postgres://"].first(where: { text.hasPrefix($0) }) else {
      throw wrong("it does not begin with \"postgresql://\"")
    }
    guard !text.utf8.contains(0) else { throw wrong("it has the character 0") }
    func decoded(_ part: Substring) throws -> String {
      guard let decoded = Self.decoded(part) else {
        throw wrong("a `%` in it is not followed by two hexadecimal digits, or makes no text")
      }
      return decoded
    }
    var rest = text.dropFirst(scheme.count)
    if let mark = rest.firstIndex(of: "?") {
      for part in rest[rest.index(after: mark)...].split(separator: "&") {
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { throw wrong("\"\(part)\" has no `=`") }
        let (key, value) = (String(pair[0]), try decoded(pair[1]))
        switch key {
        case "host": host = value
        case "sslmode" where Self.modes.contains(value): settings[key] = value
        case "sslrootcert" where value == "system": settings[key] = value
        case "application_name": settings[key] = value
        default: throw wrong("the setting \"\(key)\" of this value is not known here")
        }
      }
      rest = rest[..<mark]
    }
    if let slash = rest.firstIndex(of: "/") {
      database = try decoded(rest[rest.index(after: slash)...])
      rest = rest[..<slash]
    }
    if let at = rest.lastIndex(of: "@") {
      let pair = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      user = try decoded(pair[0])
      if pair.count == 2 { password = try decoded(pair[1]) }
      rest = rest[rest.index(after: at)...]
    }
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("]") {
      let digits = rest[rest.index(after: colon)...]
      if !digits.isEmpty {
        guard let number = Int(digits), (1...65_535).contains(number) else {
          throw wrong("\"\(digits)\" is no port, a number from 1 to 65535")
        }
        port = number
      }
      rest = rest[..<colon]
    }
    if rest.hasPrefix("["), rest.hasSuffix("]") { rest = rest.dropFirst().dropLast() }
    if !rest.isEmpty { host = try decoded(rest) }
    guard !host.contains(",") else { throw wrong("it names several hosts") }
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, rest.prefix(2).allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value > 0
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// An address as it can be shown: without what stands between the name and the `@`.
  static func withoutPassword(_ text: String) -> String {
    guard let start = text.firstRange(of: "://")?.upperBound else { return text }
    let authority = text[start...].prefix { $0 != "/" && $0 != "?" }
    // A password with a `/` that should have been encoded ends further on.
    guard let at = authority.lastIndex(of: "@") ?? text[start...].lastIndex(of: "@"),
      let colon = text[start..<at].firstIndex(of: ":")
    else { return text }
    return text[..<colon] + String(text[at...])
  }

  /// The folder of a socket on this computer.
  var isLocal: Bool { host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") }

  /// The host by which it is judged whether a program may use the database: a socket of this computer
  /// counts as `localhost`.
  var judgedHost: String { isLocal ? "localhost" : host }

  /// The address without the password.
  var shown: String {
    let name = user.isEmpty ? "" : "\(user)@"
    let place = isLocal ? "localhost" : host.contains(":") ? "[\(host)]" : host
    return "postgresql://\(name)\(place)\(port == 5432 ? "" : ":\(port)")/\(database)"
  }

  /// What the library is told, without any file or service that its surroundings may name.
  var keywords: [(key: String, value: String)] {
    var host = host
    if host.isEmpty {
      host = access("/var/run/postgresql", X_OK) == 0 ? "/var/run/postgresql" : "/tmp"
    }
    var words = [
      ("host", host), ("port", "\(port)"), ("client_encoding", "UTF8"),
      ("fallback_application_name", "martlet"),
    ]
    if !user.isEmpty { words.append(("user", user)) }
    if !password.isEmpty { words.append(("password", password)) }
    if !database.isEmpty { words.append(("dbname", database)) }
    return words + settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
