// SPDX-License-Identifier: Apache-2.0

/// A picture made of lines and shapes, written in SVG.
///
/// The picture goes out as its author wrote it. It must be well-formed XML, since front ends show
/// nothing, or a broken picture, for what is not; the error says in which line. Where the outermost
/// element does not name its namespace, that is put in, as front ends need it. Text from elsewhere
/// belongs through ``escape(_:)`` before it is put in.
public struct SVG: Sendable, Equatable {
  /// The picture's text, with its namespace.
  public let source: String
  /// How people would call it: its kind, its size and its title.
  private let summary: String

  /// The namespace of SVG.
  private static let namespace = "http://www.w3.org/2000/svg"

  /// Takes the text of a picture.
  ///
  /// - Parameter source: The text, from `<svg` or what may stand before it to `</svg>`.
  /// - Throws: When it is not well-formed, or no SVG; the message says why, and in which line.
  public init(_ source: String) throws {
    let check: XMLCheck
    do throws(XMLCheck.Fault) {
      check = try XMLCheck(source)
    } catch {
      throw MediaError(kind: .noSVG, problem: "line \(error.line): \(error.problem)")
    }
    guard check.root.split(separator: ":").last == "svg" else {
      throw MediaError(kind: .noSVG, problem: "it is a document of type <\(check.root)>")
    }
    let attributes = Dictionary(check.attributes.map { ($0.name, $0.value) }) { first, _ in first }
    let prefix = check.root.split(separator: ":").dropLast().first
    let name = prefix.map { "xmlns:\($0)" } ?? "xmlns"
    if let namespace = attributes[name] {
      guard namespace == Self.namespace else {
        throw MediaError(
          kind: .noSVG,
          problem: "its \(name) is \"\(namespace)\"",
          advice: "Write \(name)=\"\(Self.namespace)\"."
        )
      }
      self.source = source
    } else {
      var bytes = Array(source.utf8)
      bytes.insert(contentsOf: " xmlns=\"\(Self.namespace)\"".utf8, at: check.rootNameEnd)
      self.source = String(decoding: bytes, as: UTF8.self)
    }
    var summary = "SVG picture"
    if let width = attributes["width"], let height = attributes["height"] {
      summary += ", \(MarkupText.plain(width)) × \(MarkupText.plain(height))"
    } else if let box = attributes["viewBox"]?.split(whereSeparator: { " ,\n\t".contains($0) }),
      box.count == 4
    {
      summary += ", \(box[2]) × \(box[3])"
    }
    if let title = check.title.map(MarkupText.plain), !title.isEmpty { summary += ": \(title)" }
    self.summary = summary
  }

  /// Reads a picture from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, it is not well-formed, or no SVG.
  public init(file: String) throws {
    let text = String(decoding: try Files.read(file), as: UTF8.self)
    do {
      try self.init(text)
    } catch let error as MediaError {
      throw error.named(file)
    }
  }

  /// Makes a text fit to stand between tags and in quoted attributes.
  ///
  /// - Returns: The text with character references for `&`, `<`, `>` and quotes.
  public static func escape(_ text: String) -> String { Markup.escape(text) }
}

extension SVG: MediaRepresentable, CustomStringConvertible {
  /// `image/svg+xml`, and the size and the title as `text/plain`.
  public var mediaBundle: MediaBundle { MediaBundle(text: summary, svg: source) }

  /// The size and the title, for instance `SVG picture, 640 × 480: Two lakes`.
  public var description: String { summary }
}
