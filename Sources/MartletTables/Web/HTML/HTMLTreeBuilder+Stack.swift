// SPDX-License-Identifier: Apache-2.0

/// The open elements, and where new ones go.
extension HTMLTreeBuilder {
  /// Whether a node is an element of HTML with a name.
  func isHTML(_ node: Int, _ name: String) -> Bool {
    node >= 0 && tree[node].kind == .element && tree[node].name == name
  }

  func isHTML(_ node: Int, in names: Set<String>) -> Bool {
    node >= 0 && tree[node].kind == .element && names.contains(tree[node].name)
  }

  // MARK: Making nodes

  /// Makes an element and opens it, unless too many are open.
  ///
  /// Parts of a table are opened always, since the rules rely on them; they are never more than a few
  /// beyond the tables that are open.
  @discardableResult mutating func open(_ tag: HTMLTag, isForeign: Bool = false) -> Int {
    let node = insert(tag, isForeign: isForeign)
    if stack.count < HTMLTree.mostDepth || Self.tableParts.contains(tag.name) || stack.count < 3 {
      stack.append(node)
    }
    return node
  }

  private static let tableParts: Set<String> = [
    "caption", "colgroup", "tbody", "tfoot", "thead", "tr", "td", "th",
  ]

  /// Makes an element that holds nothing.
  @discardableResult mutating func insert(_ tag: HTMLTag, isForeign: Bool = false) -> Int {
    let kind: HTMLNode.Kind = isForeign ? .foreign : .element
    tree.append(HTMLNode(kind: kind, name: tag.name, attributes: tag.attributes))
    place(tree.count - 1)
    return tree.count - 1
  }

  /// Opens an element that holds nothing but text.
  mutating func openText(_ tag: HTMLTag, _ mode: HTMLTokenizer.Mode) {
    let node = insert(tag)
    tokenizer.mode = mode
    // Its text and its end are taken at once, so that the rules in force stay the same.
    if case .text(let text)? = tokenizer.next() {
      var text = text
      if tag.name == "textarea" || tag.name == "listing", text.utf8.first == 0x0A {
        text.removeFirst()
      }
      if tokenizer.mode != .markup, !text.isEmpty {
        tree.append(HTMLNode(kind: .text, name: text))
        link(tree.count - 1, to: node, before: -1)
      } else if !text.isEmpty {
        tokenizer.mode = .markup
        insertText(text)
      }
    }
    tokenizer.mode = .markup
  }

  mutating func insertText(_ text: String) {
    let (parent, before) = placeForNew()
    let neighbour = before >= 0 ? tree[before].previous : tree[parent].last
    if neighbour >= 0, tree[neighbour].kind == .text {
      tree[neighbour].name += text
    } else if parent > 0 {
      tree.append(HTMLNode(kind: .text, name: text))
      link(tree.count - 1, to: parent, before: before)
    }
  }

  mutating func addAttributes(of tag: HTMLTag, to node: Int?) {
    guard let node, !tag.attributes.isEmpty else { return }
    var known = Set(tree[node].attributes.map(\.name))
    for attribute in tag.attributes
    where tree[node].attributes.count < HTMLTag.mostAttributes
      && known.insert(attribute.name).inserted
    { tree[node].attributes.append(attribute) }
  }

  /// Puts a node where new ones go.
  mutating func place(_ node: Int) {
    let (parent, before) = placeForNew()
    link(node, to: parent, before: before)
  }

  /// Where new nodes go: into the innermost open element, or before the table where they do not
  /// belong into it.
  func placeForNew(_ target: Int? = nil) -> (parent: Int, before: Int) {
    guard let target = target ?? stack.last else { return (0, -1) }
    guard fosters, isHTML(target, in: Self.tableNames) else { return (target, -1) }
    for (place, node) in stack.enumerated().reversed() {
      if isHTML(node, "template") { return (node, -1) }
      guard isHTML(node, "table") else { continue }
      if tree[node].parent >= 0 { return (tree[node].parent, node) }
      return (place > 0 ? stack[place - 1] : 0, -1)
    }
    return (stack.first ?? 0, -1)
  }

  mutating func link(_ node: Int, to parent: Int, before: Int) {
    tree[node].parent = parent
    tree[node].next = before
    let previous = before >= 0 ? tree[before].previous : tree[parent].last
    tree[node].previous = previous
    if previous >= 0 { tree[previous].next = node } else { tree[parent].first = node }
    if before >= 0 { tree[before].previous = node } else { tree[parent].last = node }
  }

  mutating func unlink(_ node: Int) {
    let (parent, next, previous) = (tree[node].parent, tree[node].next, tree[node].previous)
    guard parent >= 0 else { return }
    if previous >= 0 { tree[previous].next = next } else { tree[parent].first = next }
    if next >= 0 { tree[next].previous = previous } else { tree[parent].last = previous }
    (tree[node].parent, tree[node].next, tree[node].previous) = (-1, -1, -1)
  }

  // MARK: Closing

  mutating func close() { if !stack.isEmpty { stack.removeLast() } }

  /// Closes elements up to and with the innermost of a name.
  mutating func popUntil(_ name: String) {
    while let node = stack.popLast(), !isHTML(node, name) {}
  }

  mutating func popUntil(in names: Set<String>) {
    while let node = stack.popLast(), !isHTML(node, in: names) {}
  }

  /// Closes what is not one of the names, nor the outermost.
  mutating func popBack(to names: Set<String>) {
    while stack.count > 1, let node = stack.last, !isHTML(node, in: names),
      !isHTML(node, "template")
    { stack.removeLast() }
  }

  /// Closes the elements whose end tags may be left out.
  mutating func closeImplied(but exception: String = "") {
    while let node = stack.last, isHTML(node, in: Self.impliedNames), tree[node].name != exception {
      stack.removeLast()
    }
  }

  private static let impliedNames: Set<String> = [
    "dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc",
  ]

  // MARK: What is open

  enum Scope { case usual, list, button, table }

  /// Whether an element of a name is open, with no border of the scope in between.
  func isOpen(_ name: String, _ scope: Scope = .usual) -> Bool { isOpen([name], scope) }

  func isOpen(_ names: Set<String>, _ scope: Scope = .usual) -> Bool {
    for node in stack.reversed() {
      let name = tree[node].name
      guard tree[node].kind == .element else {
        if scope != .table, isIntegrationPoint(node) { return false }
        continue
      }
      if names.contains(name) { return true }
      switch name {
      case "html", "table", "template": return false
      case "applet", "caption", "td", "th", "marquee", "object":
        if scope != .table { return false }
      case "ol", "ul": if scope == .list { return false }
      case "button": if scope == .button { return false }
      default: break
      }
    }
    return false
  }

  /// Sets the mode that fits what is open.
  mutating func resetMode() {
    for node in stack.reversed() where tree[node].kind == .element {
      switch tree[node].name {
      case "td", "th": mode = .cell
      case "tr": mode = .row
      case "tbody", "thead", "tfoot": mode = .rows
      case "caption": mode = .caption
      case "colgroup": mode = .columns
      case "table": mode = .table
      case "template", "body", "html": mode = .body
      default: continue
      }
      return
    }
    mode = .body
  }

  // MARK: Formatting that goes on

  /// Remembers a formatting element that is open.
  mutating func remember(_ node: Int) {
    guard stack.last == node else { return }
    var (same, place) = (0, formatting.count - 1)
    var earliest = -1
    while place >= 0, formatting[place] >= 0 {
      if tree[formatting[place]].name == tree[node].name,
        tree[formatting[place]].attributes == tree[node].attributes
      {
        same += 1
        earliest = place
      }
      place -= 1
    }
    // Three alike are enough, and 64 altogether.
    if same >= 3 {
      formatting.remove(at: earliest)
    } else if formatting.count - 1 - place >= 64 {
      formatting.remove(at: place + 1)
    }
    formatting.append(node)
  }

  /// Forgets the formatting elements up to the innermost separator.
  mutating func clearFormatting() {
    while let node = formatting.popLast(), node >= 0 {}
  }

  /// Opens again what was closed only since the element around it was.
  mutating func reconstruct() {
    guard let last = formatting.last, last >= 0, !stack.contains(last) else { return }
    var start = formatting.count - 1
    while start > 0, formatting[start - 1] >= 0, !stack.contains(formatting[start - 1]) {
      start -= 1
    }
    for place in start..<formatting.count {
      guard stack.count < HTMLTree.mostDepth, copiesLeft > 0 else { return }
      copiesLeft -= 1
      formatting[place] = open(copy(formatting[place]))
    }
  }

  func copy(_ node: Int) -> HTMLTag {
    HTMLTag(name: tree[node].name, attributes: tree[node].attributes)
  }
}
