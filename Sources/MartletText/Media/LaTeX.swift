// SPDX-License-Identifier: Apache-2.0

/// A formula, or a text with formulas, in the language of LaTeX.
///
/// What has no delimiter (`$`, `\(`, `\[`, `\begin{`) is one formula and stands on a line of its own.
///
/// ```swift
/// LaTeX(#"\hat y = \sigma(w^\top x + b)"#)
/// ```
public struct LaTeX: Sendable, Equatable {
  /// The formula or the text as it is written.
  public let source: String

  /// Takes a formula or a text with formulas in it.
  public init(_ source: String) { self.source = source }
}

extension LaTeX: MediaRepresentable, CustomStringConvertible {
  /// `text/latex`, and what is written as `text/plain`.
  public var mediaBundle: MediaBundle {
    let isText = ["$", "\\(", "\\[", "\\begin{"].contains { source.contains($0) }
    let text = isText ? source : "$$\(source)$$"
    return MediaBundle(representations: ["text/latex": text, "text/plain": source])
  }

  /// The formula or the text as it is written.
  public var description: String { source }
}
