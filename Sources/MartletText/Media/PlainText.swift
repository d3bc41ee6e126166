// SPDX-License-Identifier: Apache-2.0

/// A text that is shown as it is, line by line, without quotes.
public struct PlainText: Sendable, Equatable {
  /// The text.
  public let source: String

  /// Takes a text.
  public init(_ source: String) { self.source = source }
}

extension PlainText: MediaRepresentable, CustomStringConvertible {
  /// `text/plain`.
  public var mediaBundle: MediaBundle { MediaBundle(text: source) }

  /// The text.
  public var description: String { source }
}
