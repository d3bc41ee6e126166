// SPDX-License-Identifier: Apache-2.0

/// The forms in which one value can be shown, by MIME type.
///
/// A front end picks the richest form it understands. `text/plain` is always there.
public struct MediaBundle: Sendable, Equatable {
  /// MIME type → the value in that form, for instance `text/html` → a table.
  public var representations: [String: String]

  /// Makes a bundle from forms by MIME type.
  public init(representations: [String: String]) {
    self.representations = representations
  }

  /// Makes a bundle of plain text with a richer form beside it.
  package init(text: String, html: String? = nil, svg: String? = nil) {
    representations = ["text/plain": text]
    representations["text/html"] = html
    representations["image/svg+xml"] = svg
  }
}

/// A value that knows how to show itself at the end of a notebook cell.
public protocol MediaRepresentable: Sendable {
  /// The value as `text/plain` and, beside it, as `text/html` or `image/svg+xml`.
  var mediaBundle: MediaBundle { get }
}
