// SPDX-License-Identifier: Apache-2.0

import CSodium

/// Signs and verifies the four JSON frames of a message with HMAC-SHA256.
///
/// Without a key nothing is signed and everything verifies, as the protocol says.
package struct MessageSigner: Sendable {
  private let key: [UInt8]

  /// Takes the key as the connection file spells it.
  ///
  /// - Throws: ``KernelError/noCryptography`` if libsodium does not work.
  package init(key: String) throws {
    // Safe to call from any thread and any number of times; 1 means "already done".
    guard sodium_init() >= 0 else { throw KernelError.noCryptography }
    self.key = Array(key.utf8)
  }

  /// Whether messages are signed.
  package var isSigning: Bool { !key.isEmpty }

  /// The signature as it travels: lower-case hexadecimal digits, or nothing without a key.
  package func signature(of frames: some Sequence<[UInt8]>) -> [UInt8] {
    isSigning ? Hexadecimal.encode(digest(of: frames)) : []
  }

  /// Checks a signature in constant time.
  ///
  /// - Returns: The digest, which names the message; `nil` if the signature is not ours. Without
  ///   a key the digest is empty.
  package func verify(_ signature: [UInt8], of frames: some Sequence<[UInt8]>) -> [UInt8]? {
    guard isSigning else { return [] }
    guard let claimed = Hexadecimal.decode(signature), claimed.count == digestLength else {
      return nil
    }
    let actual = digest(of: frames)
    return sodium_memcmp(claimed, actual, actual.count) == 0 ? actual : nil
  }

  private var digestLength: Int { Int(crypto_auth_hmacsha256_BYTES) }

  private func digest(of frames: some Sequence<Frame>) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, key, key.count)
    for frame in frames {
      crypto_auth_hmacsha256_update(&state, frame, UInt64(frame.count))
    }
    var result = [UInt8](repeating: 0, count: digestLength)
    crypto_auth_hmacsha256_final(&state, &result)
    return result
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  /// Two lower-case digits for each byte.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }

  /// The bytes that digits of either case stand for; `nil` for anything else.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard text.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    for place in stride(from: 0, to: text.count, by: 2) {
      guard let high = value(text[place]), let low = value(text[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
