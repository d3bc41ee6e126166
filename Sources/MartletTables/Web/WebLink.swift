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
}
