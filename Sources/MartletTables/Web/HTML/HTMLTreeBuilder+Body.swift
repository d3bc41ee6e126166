// SPDX-License-Identifier: Apache-2.0

/// The rules for what stands in the body.
extension HTMLTreeBuilder {
  mutating func body(_ token: Token) -> Bool {
    switch token {
    case .start(let tag): return bodyStart(tag)
    case .end(let name): return bodyEnd(name)
    case .text, .documentType: return true
    }
  }

  private mutating func bodyStart(_ tag: HTMLTag) -> Bool {
    switch tag.name {
    case "html":
      if templateModes.isEmpty { addAttributes(of: tag, to: stack.first) }
    case "body":
      if stack.count > 1, isHTML(stack[1], "body"), templateModes.isEmpty {
        addAttributes(of: tag, to: stack[1])
      }
    case "base", "basefont", "bgsound", "link", "meta", "noframes", "script", "style", "template",
      "title":
      _ = headElement(.start(tag))
    case "frame", "frameset", "head", "caption", "col", "colgroup", "tbody", "td", "tfoot", "th",
      "thead", "tr":
      break
    case let name where Self.blocks.contains(name):
      closeParagraph()
      open(tag)
      if name == "pre" || name == "listing" { skipsLineBreak = true }
    case let name where Self.headings.contains(name):
      closeParagraph()
      if isHTML(stack.last ?? -1, in: Self.headings) { close() }
      open(tag)
    case "form":
      guard form < 0 || !templateModes.isEmpty else { break }
      closeParagraph()
      let node = open(tag)
      if templateModes.isEmpty { form = node }
    case "li":
      closeItems(["li"])
      closeParagraph()
      open(tag)
    case "dd", "dt":
      closeItems(["dd", "dt"])
      closeParagraph()
      open(tag)
    case "plaintext":
      closeParagraph()
      open(tag)
      tokenizer.mode = .plain
    case "button":
      if isOpen("button") {
        closeImplied()
        popUntil("button")
      }
      reconstruct()
      open(tag)
    case "a":
      let border = formatting.lastIndex(of: -1).map { $0 + 1 } ?? 0
      if let old = formatting[border...].last(where: { isHTML($0, "a") }) {
        adopt("a")
        formatting.removeAll { $0 == old }
        stack.removeAll { $0 == old }
      }
      reconstruct()
      remember(open(tag))
    case "nobr":
      reconstruct()
      if isOpen("nobr") {
        adopt("nobr")
        reconstruct()
      }
      remember(open(tag))
    case let name where Self.formattingNames.contains(name):
      reconstruct()
      remember(open(tag))
    case "applet", "marquee", "object":
      reconstruct()
      let node = open(tag)
      if stack.last == node { formatting.append(-1) }
    case "table":
      if !isOld { closeParagraph() }
      if stack.count < HTMLTree.mostDepth {
        open(tag)
        mode = .table
      }
    case "area", "br", "embed", "img", "keygen", "wbr", "input":
      reconstruct()
      insert(tag)
    case "image":
      reconstruct()
      insert(HTMLTag(name: "img", attributes: tag.attributes))
    case "param", "source", "track": insert(tag)
    case "hr":
      closeParagraph()
      insert(tag)
    case "textarea": openText(tag, .text(until: tag.name, hasReferences: true))
    case "xmp":
      closeParagraph()
      reconstruct()
      openText(tag, .text(until: tag.name, hasReferences: false))
    case "iframe", "noembed": openText(tag, .text(until: tag.name, hasReferences: false))
    case "select":
      if isOpen("select") {
        popUntil("select")
        break
      }
      reconstruct()
      open(tag)
    case "optgroup", "option":
      if isHTML(stack.last ?? -1, "option") { close() }
      if tag.name == "optgroup", isHTML(stack.last ?? -1, "optgroup") { close() }
      reconstruct()
      open(tag)
    case "rb", "rtc":
      if isOpen("ruby") { closeImplied() }
      open(tag)
    case "rp", "rt":
      if isOpen("ruby") { closeImplied(but: "rtc") }
      open(tag)
    case "math", "svg":
      reconstruct()
      if tag.isClosed { insert(tag, isForeign: true) } else { open(tag, isForeign: true) }
    default:
      reconstruct()
      open(tag)
    }
    return true
  }

  private mutating func bodyEnd(_ name: String) -> Bool {
    switch name {
    case "template": return headElement(.end(name))
    case "body", "html":
      if isOpen("body") { mode = .afterBody }
    case "p":
      if !isOpen("p", .button) { open(HTMLTag(name: "p")) }
      closeParagraph()
    case "br":
      reconstruct()
      insert(HTMLTag(name: "br"))
    case "li":
      if isOpen("li", .list) {
        closeImplied(but: "li")
        popUntil("li")
      }
    case "dd", "dt":
      if isOpen(name) {
        closeImplied(but: name)
        popUntil(name)
      }
    case "form":
      if templateModes.isEmpty {
        let node = form
        form = -1
        guard node >= 0, stack.contains(node), isOpen("form") else { break }
        closeImplied()
        stack.removeAll { $0 == node }
      } else if isOpen("form") {
        closeImplied()
        popUntil("form")
      }
    case _ where Self.headings.contains(name):
      if isOpen(Self.headings) {
        closeImplied()
        popUntil(in: Self.headings)
      }
    case "applet", "marquee", "object":
      if isOpen(name) {
        closeImplied()
        popUntil(name)
        clearFormatting()
      }
    case _ where Self.blocks.contains(name) || name == "button":
      if isOpen(name) {
        closeImplied()
        popUntil(name)
      }
    case "a", "nobr": adopt(name)
    case _ where Self.formattingNames.contains(name): adopt(name)
    default: closeOther(name)
    }
    return true
  }

  /// Closes an element of a name that has no rules of its own, where nothing but such elements is
  /// open inside of it.
  mutating func closeOther(_ name: String) {
    for place in stack.indices.reversed() {
      let node = stack[place]
      if isHTML(node, name) {
        closeImplied(but: name)
        if place < stack.count { stack.removeSubrange(place...) }
        return
      }
      if isSpecial(node) { return }
    }
  }

  /// Closes an open paragraph.
  mutating func closeParagraph() {
    guard isOpen("p", .button) else { return }
    closeImplied(but: "p")
    popUntil("p")
  }

  /// Closes an item of a list whose end tag was left out.
  private mutating func closeItems(_ names: Set<String>) {
    for node in stack.reversed() {
      if isHTML(node, in: names) {
        let name = tree[node].name
        closeImplied(but: name)
        popUntil(name)
        return
      }
      if isSpecial(node), !isHTML(node, in: ["address", "div", "p"]) { return }
    }
  }

  // MARK: Names

  func isSpecial(_ node: Int) -> Bool {
    tree[node].kind == .element
      ? Self.special.contains(tree[node].name) : isIntegrationPoint(node)
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  static let formattingNames: Set<String> = [
    "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "listing", "main", "menu",
    "nav", "ol", "p", "pre", "search", "section", "summary", "ul",
  ]

  private static let special: Set<String> = blocks.union(headings).union([
    "applet", "area", "base", "basefont", "bgsound", "body", "br", "button", "caption", "col",
    "colgroup", "dd", "dt", "embed", "form", "frame", "frameset", "head", "hr", "html", "iframe",
    "img", "input", "keygen", "li", "link", "marquee", "meta", "noembed", "noframes", "noscript",
    "object", "param", "plaintext", "script", "select", "source", "style", "table", "tbody", "td",
    "template", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "wbr", "xmp",
  ]).subtracting(["dialog"])
}
