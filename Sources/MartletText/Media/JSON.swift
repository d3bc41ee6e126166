// SPDX-License-Identifier: Apache-2.0

/// A JSON document, which a notebook shows as a tree whose parts can be opened.
public struct JSON: Sendable, Equatable {
  /// The document as it is written.
  public let source: String
  /// Whether all parts are open at first.
  public let isExpanded: Bool
  private let value: JSONValue

  /// Takes the text of a document.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - expanded: Whether all parts are open at first; `false` by default.
  /// - Throws: When the text is no JSON; the message says at which byte.
  public init(_ source: String, expanded: Bool = false) throws {
    do {
      value = try JSONValue.parse(source)
    } catch let error as JSONError {
      throw MediaError(kind: .noJSON, problem: "\(error.problem), at byte \(error.offset)")
    }
    self.source = source
    isExpanded = expanded
  }

  /// Reads a document from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, or it is no JSON.
  public init(file: String, expanded: Bool = false) throws {
    let text = String(decoding: try Files.read(file), as: UTF8.self)
    do {
      try self.init(text, expanded: expanded)
    } catch let error as MediaError {
      throw error.named(file)
    }
  }
}

extension JSON: MediaRepresentable, CustomStringConvertible {
  /// `application/json`, and the document in lines as `text/plain`.
  public var mediaBundle: MediaBundle {
    MediaBundle(
      representations: ["application/json": value.compactText, "text/plain": description],
      metadata: isExpanded ? ["application/json": #"{"expanded":true}"#] : [:]
    )
  }

  /// The document in indented lines, its keys in their order.
  public var description: String { value.indentedText }
}
