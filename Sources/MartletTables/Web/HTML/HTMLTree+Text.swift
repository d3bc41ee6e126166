// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Elements as text and as HTML.
extension HTMLTree {
  /// The text of a node as a person reads it: without tags, scripts and style sheets; white space and
  /// no-break spaces are one space each, and so is a line break or the border of a block.
  func text(_ node: Int) -> String {
    var words = WordText()
    readText(of: node, into: &words)
    return words.text
  }

  func readText(
    of top: Int,
    into words: inout WordText,
    entering: (Int, Int) -> Void = { _, _ in },
    leaving: (Int, Int) -> Void = { _, _ in }
  ) {
    walk(top) { node in
      if separates(node) { words.separate() }
      leaving(node, words.count)
    } entering: { node in
      switch nodes[node].kind {
      case .document: return true
      case .text:
        words.append(nodes[node].name)
        return false
      case .element, .foreign:
        if separates(node) { words.separate() }
        guard node == top || !Self.hiddenNames.contains(nodes[node].name) else { return false }
        entering(node, words.count)
        return true
      }
    }
  }

  private func separates(_ node: Int) -> Bool {
    nodes[node].kind == .element && Self.separatingNames.contains(nodes[node].name)
  }

  private static let hiddenNames: Set<String> = [
    "script", "style", "template", "noembed", "noframes", "iframe", "head",
  ]

  private static let separatingNames: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
    "tr", "ul",
  ]

  /// A node as HTML.
  func html(_ top: Int) -> String {
    var html = ""
    walk(top) { node in
      if nodes[node].isElement { html += "</\(nodes[node].name)>" }
    } entering: { node in
      switch nodes[node].kind {
      case .document: return true
      case .text:
        let parent = nodes[node].parent
        let isRaw = parent >= 0 && Self.rawNames.contains(nodes[parent].name)
        html += isRaw ? nodes[node].name : Markup.escape(nodes[node].name)
        return false
      case .element, .foreign:
        html += "<\(nodes[node].name)"
        for attribute in nodes[node].attributes {
          html += " \(attribute.name)=\"\(Markup.escape(attribute.value))\""
        }
        html += ">"
        // Without an end tag, so that nothing is said on leaving.
        return !Self.emptyNames.contains(nodes[node].name)
      }
    }
    return html
  }

  private static let rawNames: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  private static let emptyNames: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
  ]
}

/// Words with one space between them.
struct WordText {
  private(set) var text = ""
  private var isBehindSpace = false

  /// How many bytes there are.
  var count: Int { text.utf8.count }

  mutating func separate() { isBehindSpace = true }

  mutating func append(_ part: String) {
    var start = part.unicodeScalars.startIndex
    var place = start
    let scalars = part.unicodeScalars
    func flush() {
      guard start < place else { return }
      if isBehindSpace, !text.isEmpty { text += " " }
      isBehindSpace = false
      text += part[start..<place]
    }
    while place < scalars.endIndex {
      let isSpace = scalars[place].properties.isWhitespace
      if isSpace {
        flush()
        isBehindSpace = true
      }
      place = scalars.index(after: place)
      if isSpace { start = place }
    }
    flush()
  }
}
