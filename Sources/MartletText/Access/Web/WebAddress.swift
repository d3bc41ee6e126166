// SPDX-License-Identifier: Apache-2.0

/// The address of something on the web, taken apart once.
///
/// What is judged and what is reached must be the same: libcurl is only given ``text``, which is put
/// together from the parts, so that there is nothing left that the two could read differently.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// `http` or `https`.
  package let scheme: String
  /// The name of the host in small letters, or its number without brackets.
  package let host: String
  /// The port.
  package let port: Int
  /// The path with what follows, from the first slash on, without a fragment.
  package let path: String

  /// Takes an address apart.
  ///
  /// - Throws: ``WebAddressError``.
  package init(_ written: String) throws {
    func wrong(_ reason: WebAddressError.Reason) -> WebAddressError {
      WebAddressError(written: written, reason: reason)
    }
    var bytes = Array(written.utf8)[...]
    while bytes.first.map({ $0 <= 0x20 }) ?? false { bytes.removeFirst() }
    while bytes.last.map({ $0 <= 0x20 }) ?? false { bytes.removeLast() }
    guard bytes.count <= 32_768 else { throw wrong(.tooLong) }
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    let scheme = colon.map { String(decoding: bytes[..<$0], as: UTF8.self).lowercased() }
    guard let colon, let scheme, bytes[colon...].starts(with: Array("://".utf8)) else {
      throw wrong(.noAddress)
    }
    guard scheme == "http" || scheme == "https" else { throw wrong(.otherScheme(scheme)) }
    bytes = bytes[(colon + 3)...]
    let end = bytes.firstIndex { $0 == slash || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    let (host, port) = try Self.host(bytes[..<end], wrong)
    self.scheme = scheme
    self.host = host
    self.port = port ?? (scheme == "https" ? 443 : 80)
    path = Self.path(bytes[end...])
  }

  private static func host(
    _ bytes: ArraySlice<UInt8>,
    _ wrong: (WebAddressError.Reason) -> WebAddressError
  ) throws -> (String, Int?) {
    guard !bytes.contains(UInt8(ascii: "@")) else { throw wrong(.withPassword) }
    var name = bytes
    var rest: ArraySlice<UInt8> = []
    let isNumber = bytes.first == UInt8(ascii: "[")
    if isNumber {
      guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { throw wrong(.noHost) }
      name = bytes[(bytes.startIndex + 1)..<close]
      rest = bytes[(close + 1)...]
    } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      (name, rest) = (bytes[..<colon], bytes[colon...])
    }
    let host = String(decoding: name, as: UTF8.self).lowercased()
    guard host.utf8.allSatisfy({ $0 < 0x80 }) else { throw wrong(.otherLetters) }
    let isPlain = host.utf8.allSatisfy { byte in
      let isHexadecimal = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      if isNumber { return isHexadecimal || byte == 0x3A || byte == 0x2E }
      let isLetter = (0x61...0x7A).contains(byte)
      return isHexadecimal || isLetter || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
    guard isPlain, !host.isEmpty, host.utf8.count <= 253 else { throw wrong(.noHost) }
    guard let first = rest.first else { return (host, nil) }
    let digits = rest.dropFirst()
    if digits.isEmpty, first == UInt8(ascii: ":") { return (host, nil) }
    let isWhole = digits.allSatisfy { (0x30...0x39).contains($0) }
    guard first == UInt8(ascii: ":"), isWhole, digits.count <= 6,
      let port = Int(String(decoding: digits, as: UTF8.self)), (1...65_535).contains(port)
    else { throw wrong(.noPort) }
    return (host, port)
  }

  /// The path and the query, with everything written as `%20` that an address may not hold.
  private static func path(_ bytes: ArraySlice<UInt8>) -> String {
    var text = bytes.first == slash ? "" : "/"
    for byte in bytes {
      if byte == UInt8(ascii: "#") { break }
      switch byte {
      case 0x09, 0x0A, 0x0D: break
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }

  /// The scheme, the host and, where it is not the usual one, the port.
  package var site: String {
    let usual = scheme == "https" ? 443 : 80
    let host = host.contains(":") ? "[\(host)]" : host
    return "\(scheme)://\(host)" + (port == usual ? "" : ":\(port)")
  }

  /// The whole address.
  package var text: String { site + path }

  /// The whole address.
  package var description: String { text }
}

/// Why a text is no address that can be read.
package struct WebAddressError: MartletError, Equatable {
  /// The reasons.
  package enum Reason: Sendable, Equatable {
    case noAddress, otherScheme(String), withPassword, noHost, otherLetters, noPort, tooLong
  }

  /// The address as the program has it.
  package let written: String
  /// What is wrong with it.
  package let reason: Reason

  /// `invalid-address`.
  package var code: String { "invalid-address" }

  /// What is wrong.
  package var message: String {
    let address = "\"\(written.prefix(200))\""
    return switch reason {
    case .noAddress: "\(address) is no address of the web."
    case .otherScheme(let scheme):
      "\(address) cannot be read: only http and https are, not \(scheme)."
    case .withPassword: "The address has a user name or password in it, which would be shown."
    case .noHost: "\(address) names no host."
    case .otherLetters: "The host of \(address) has letters beyond ASCII."
    case .noPort: "\(address) has a port that is none: ports are 1 to 65535."
    case .tooLong: "The address has more than 32768 characters."
    }
  }

  /// What to do.
  package var remedy: String? {
    switch reason {
    case .noAddress, .noHost: "An address looks like https://example.org/data.csv."
    case .withPassword: "Give it as a header: WebOptions(headers: [\"Authorization\": \"…\"])."
    case .otherLetters: "Write the host as it is registered, beginning with xn--."
    default: nil
    }
  }

  /// The address.
  package var culprit: String? { written }
}
