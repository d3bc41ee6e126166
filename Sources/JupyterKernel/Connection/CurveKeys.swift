// SPDX-License-Identifier: Apache-2.0

import CZeroMQ

/// The pair of keys with which the kernel's sockets encrypt (CurveZMQ, <https://rfc.zeromq.org/spec/26/>).
///
/// The client makes them and leaves both in the connection file, as Jupyter's enhancement proposal
/// 145 says: whoever may read that file is trusted, as with the key for signatures.
public struct CurveKeys: Sendable, Equatable {
  /// The public key, 40 characters in Z85.
  public var publicKey: String
  /// The secret key, 40 characters in Z85.
  public var secretKey: String

  /// Takes a pair of keys.
  public init(publicKey: String, secretKey: String) {
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  /// Whether a text is a key: 40 characters of the 85 that Z85 (<https://rfc.zeromq.org/spec/32/>) has.
  static func isKey(_ text: String) -> Bool {
    let letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let alphabet = Set((letters + ".-:+=^!/*?&<>()[]{}@%$#").unicodeScalars)
    return text.unicodeScalars.count == 40 && text.unicodeScalars.allSatisfy(alphabet.contains)
  }

  /// Whether the machine's ZeroMQ can encrypt.
  static var isAvailable: Bool { zmq_has("curve") == 1 }
}
