// SPDX-License-Identifier: Apache-2.0

/// Markup that a notebook shows as it is.
///
/// The markup goes out unchanged: it is its author's. Text that comes from elsewhere (a column's
/// name, a line of a file) belongs through ``escape(_:)`` before it is put in. A notebook that is not
/// trusted shows it without scripts and styles.
///
/// ```swift
/// HTML("<b>\(HTML.escape(name))</b> is done")
/// ```
public struct HTML: Sendable, Equatable {
  /// The markup.
  public let source: String

  /// Takes markup as it is.
  public init(_ source: String) { self.source = source }

  /// Reads markup from a file.
  ///
  /// - Throws: When there is no such file, or it may not be read.
  public init(file: String) throws {
    source = String(decoding: try Files.read(file), as: UTF8.self)
  }

  /// Makes a text fit to stand between tags and in quoted attributes.
  ///
  /// - Returns: The text with character references for `&`, `<`, `>` and quotes.
  public static func escape(_ text: String) -> String { Markup.escape(text) }
}

extension HTML: MediaRepresentable, CustomStringConvertible {
  /// `text/html`, and the text in it without tags as `text/plain`.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: source) }

  /// The text in it, without tags.
  public var description: String { MarkupText.plain(source) }
}
