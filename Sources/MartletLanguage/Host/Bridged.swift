// SPDX-License-Identifier: Apache-2.0

/// A Swift type whose values can cross between the host and cells.
public protocol Bridged {
  /// The host's form of a cell's value; throws only if generated code and checker disagree.
  static func unbridged(_ value: Value) throws -> Self
  /// The cell's form.
  var bridged: Value { get }
}

/// A host type whose values cells hold but cannot look into except through its members.
public protocol HostBridged: Bridged, Sendable {}
