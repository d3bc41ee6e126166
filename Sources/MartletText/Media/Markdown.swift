// SPDX-License-Identifier: Apache-2.0

/// A text with Markdown in it, which a notebook shows as it does its own text cells.
///
/// Formulas stand between dollar signs. A notebook that is not trusted leaves out what HTML in it
/// could do.
public struct Markdown: Sendable, Equatable {
  /// The text as it is written.
  public let source: String

  /// Takes a text.
  public init(_ source: String) { self.source = source }

  /// Reads a text from a file.
  ///
  /// - Throws: When there is no such file, or it may not be read.
  public init(file: String) throws {
    source = String(decoding: try Files.read(file), as: UTF8.self)
  }
}

extension Markdown: MediaRepresentable, CustomStringConvertible {
  /// `text/markdown`, and the same as `text/plain`.
  public var mediaBundle: MediaBundle {
    MediaBundle(representations: ["text/markdown": source, "text/plain": source])
  }

  /// The text as it is written.
  public var description: String { source }
}
