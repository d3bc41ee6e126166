// SPDX-License-Identifier: Apache-2.0

/// The text in HTML, for whoever cannot show markup.
enum MarkupText {
  /// Tags become nothing, or the end of a line where they end a block; references become characters;
  /// scripts, styles and comments are left out, and so are spaces that no browser would show.
  static func plain(_ markup: String) -> String {
    var text = ""
    var rest = Substring(markup)
    // Once a tag has no end, none behind it is looked for: that would take the square of the time.
    var hasTags = true
    while let next = rest.first {
      if next == "<", rest.hasPrefix("<!--") {
        rest = rest.dropFirst(4).after("-->")
      } else if next == "<", hasTags, let tag = Tag(rest, &hasTags) {
        rest = rest.dropFirst(tag.length)
        if !tag.isEnd, ["script", "style", "head", "title"].contains(tag.name) {
          rest = rest.afterTag("</\(tag.name)")
        } else if tag.name == "td" || tag.name == "th" {
          if tag.isEnd { text += "  " }
        } else if Self.blocks.contains(tag.name) {
          endLine(&text)
        } else if tag.name == "br" {
          text += "\n"
        }
      } else if next == "&", let (character, length) = reference(rest) {
        text += character
        rest = rest.dropFirst(length)
      } else if next.isWhitespace {
        if let last = text.last, !last.isWhitespace { text += " " }
        rest = rest.dropFirst()
      } else {
        text.append(next)
        rest = rest.dropFirst()
      }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    return String(Substring(lines.joined(separator: "\n")).trimmed)
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
    "tr", "ul",
  ]

  private static func endLine(_ text: inout String) {
    while text.last == " " { text.removeLast() }
    if let last = text.last, last != "\n" { text += "\n" }
  }

  /// A tag at the start of a text: its name, and its length up to the bracket that ends it.
  private struct Tag {
    var name: String
    var isEnd: Bool
    var length: Int

    init?(_ text: Substring, _ hasEnd: inout Bool) {
      var rest = text.dropFirst()
      isEnd = rest.first == "/"
      if isEnd { rest = rest.dropFirst() }
      guard let first = rest.first, first.isLetter || first == "!" else { return nil }
      name = rest.prefix { $0.isLetter || $0.isNumber }.lowercased()
      var quote: Character?
      for (offset, character) in text.enumerated() {
        if let open = quote {
          if character == open { quote = nil }
        } else if character == "\"" || character == "'" {
          quote = character
        } else if character == ">" {
          length = offset + 1
          return
        }
      }
      hasEnd = false
      return nil
    }
  }

  private static let names: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "middot": "·", "times": "×", "deg": "°", "plusmn": "±",
  ]

  private static func reference(_ text: Substring) -> (String, Int)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let length = name.count + 2
    if let character = names[name] { return (character, length) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number >= 0x20 else { return nil }
    return Unicode.Scalar(number).map { (String(Character($0)), length) }
  }
}

extension Substring {
  /// What follows the first occurrence of a text; nothing if there is none.
  fileprivate func after(_ end: String) -> Substring {
    firstRange(of: end).map { self[$0.upperBound...] } ?? ""
  }

  /// What follows the tag that begins so, in small letters or capitals.
  fileprivate func afterTag(_ start: String) -> Substring {
    var rest = self
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.prefix(start.count).lowercased() == start { return rest.after(">") }
      rest = rest.dropFirst()
    }
    return ""
  }

  /// The text without spaces and line ends around it.
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
