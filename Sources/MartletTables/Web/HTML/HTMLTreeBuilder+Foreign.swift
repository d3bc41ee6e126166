// SPDX-License-Identifier: Apache-2.0

/// The rules for drawings (SVG) and formulas (MathML) within HTML.
extension HTMLTreeBuilder {
  /// Whether the rules for drawings and formulas are in force for a token.
  func isInForeign(_ token: Token) -> Bool {
    guard let node = stack.last, tree[node].kind == .foreign else { return false }
    guard case .start(let tag) = token else { return true }
    switch tree[node].name {
    case "mi", "mo", "mn", "ms", "mtext": return tag.name == "mglyph" || tag.name == "malignmark"
    case "annotation-xml": return tag.name != "svg" && !isIntegrationPoint(node)
    default: return !isIntegrationPoint(node)
    }
  }

  /// Whether an element of a drawing or a formula holds HTML again.
  func isIntegrationPoint(_ node: Int) -> Bool {
    guard tree[node].kind == .foreign else { return false }
    switch tree[node].name {
    case "foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext": return true
    case "annotation-xml":
      let encoding = tree[node].attribute("encoding")?.lowercased()
      return encoding == "text/html" || encoding == "application/xhtml+xml"
    default: return false
    }
  }

  mutating func foreign(_ token: Token) -> Bool {
    switch token {
    case .start(let tag):
      let isFont =
        tag.name == "font"
        && tag.attributes.contains { ["color", "face", "size"].contains($0.name) }
      if Self.breakingNames.contains(tag.name) || isFont {
        leaveForeign()
        return inHTML(token)
      }
      if tag.isClosed { insert(tag, isForeign: true) } else { open(tag, isForeign: true) }
      return true
    case .end(let name):
      if name == "br" || name == "p" {
        leaveForeign()
        return inHTML(token)
      }
      for place in stack.indices.reversed() {
        if tree[stack[place]].kind == .element { return inHTML(token) }
        if tree[stack[place]].name == name {
          stack.removeSubrange(place...)
          return true
        }
      }
      return true
    case .text, .documentType: return true
    }
  }

  /// What belongs to HTML although a drawing is open, by the rules outside of it.
  private mutating func inHTML(_ token: Token) -> Bool {
    switch mode {
    case .table: table(token)
    case .caption: caption(token)
    case .columns: columns(token)
    case .rows: rows(token)
    case .row: row(token)
    case .cell: cell(token)
    default: body(token)
    }
  }

  private mutating func leaveForeign() {
    while let node = stack.last, tree[node].kind == .foreign, !isIntegrationPoint(node) {
      stack.removeLast()
    }
  }

  private static let breakingNames: Set<String> = [
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em",
    "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu",
    "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub",
    "sup", "table", "tt", "u", "ul", "var",
  ]
}
