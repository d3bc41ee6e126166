// SPDX-License-Identifier: Apache-2.0

/// The forms in which one value can be shown, by MIME type.
///
/// A front end picks the richest form it understands. `text/plain` is always there. A form is text:
/// pictures are in Base64, and `application/json` and types ending in `+json` are JSON.
public struct MediaBundle: Sendable, Equatable {
  /// MIME type → the value in that form, for instance `text/html` → a table.
  public var representations: [String: String]
  /// MIME type → what front ends need to know of that form, a JSON object as text: for instance
  /// `image/png` → `{"width": 320}`.
  public var metadata: [String: String] = [:]

  /// Makes a bundle from forms by MIME type, and what there is to know of them.
  public init(representations: [String: String], metadata: [String: String] = [:]) {
    self.representations = representations
    self.metadata = metadata
  }

  /// Makes a bundle of plain text with a richer form beside it.
  package init(text: String, html: String? = nil, svg: String? = nil) {
    representations = ["text/plain": text]
    representations["text/html"] = html
    representations["image/svg+xml"] = svg
  }

  /// The metadata as messages and notebook files have it; what is no JSON object is left out.
  package var metadataValue: JSONValue {
    .object(
      metadata.sorted { $0.key < $1.key }.compactMap { type, text in
        guard let value = try? JSONValue.parse(text), value.objectValue != nil else { return nil }
        return (key: type, value: value)
      }
    )
  }

  /// Whether a form of this type is JSON.
  package static func isJSON(_ type: String) -> Bool {
    type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
  }
}

/// A value that knows how to show itself at the end of a notebook cell.
public protocol MediaRepresentable: Sendable {
  /// The value as `text/plain` and, beside it, as `text/html` or `image/svg+xml`.
  var mediaBundle: MediaBundle { get }
}
