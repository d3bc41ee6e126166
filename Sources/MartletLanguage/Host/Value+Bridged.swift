// SPDX-License-Identifier: Apache-2.0

/// A value crosses as it is: so arrays and optionals of values do.
extension Value: Bridged {
  /// The value itself.
  public static func unbridged(_ value: Value) throws -> Value { value }
  /// The value itself.
  public var bridged: Value { self }
}
