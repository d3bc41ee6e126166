// SPDX-License-Identifier: Apache-2.0

/// Formatting that crosses other elements, as in `<b>1<p>2</b>3</p>`.
extension HTMLTreeBuilder {
  /// Closes a formatting element: what is open inside of it and may not be cut is put behind it, with
  /// a copy of the formatting around its content.
  ///
  /// - Note: WHATWG, *HTML*, section 13.2.6.4.7, the *adoption agency algorithm*.
  mutating func adopt(_ name: String) {
    if let last = stack.last, isHTML(last, name), !formatting.contains(last) { return close() }
    for _ in 0..<8 {
      guard copiesLeft > 0 else { return closeOther(name) }
      let border = formatting.lastIndex(of: -1).map { $0 + 1 } ?? 0
      guard let entry = formatting[border...].lastIndex(where: { isHTML($0, name) }) else {
        return closeOther(name)
      }
      let element = formatting[entry]
      guard let place = stack.lastIndex(of: element) else {
        formatting.remove(at: entry)
        return
      }
      guard isInScope(element) else { return }
      guard let blockPlace = stack.indices[(place + 1)...].first(where: { isSpecial(stack[$0]) })
      else {
        stack.removeSubrange(place...)
        formatting.remove(at: entry)
        return
      }
      guard place > 0 else { return }
      move(element, place, entry, stack[blockPlace], blockPlace)
    }
  }

  private func isInScope(_ element: Int) -> Bool {
    for node in stack.reversed() {
      if node == element { return true }
      switch tree[node].kind {
      case .element:
        if ["html", "table", "template", "applet", "caption", "td", "th", "marquee", "object"]
          .contains(tree[node].name)
        {
          return false
        }
      default: if isIntegrationPoint(node) { return false }
      }
    }
    return false
  }

  private mutating func move(
    _ element: Int,
    _ place: Int,
    _ entry: Int,
    _ block: Int,
    _ blockPlace: Int
  ) {
    let ancestor = stack[place - 1]
    var bookmark = entry
    var last = block
    var nodePlace = blockPlace
    var inner = 0
    while true {
      inner += 1
      nodePlace -= 1
      guard nodePlace > 0, stack[nodePlace] != element else { break }
      let node = stack[nodePlace]
      var found = formatting.firstIndex(of: node)
      if inner > 3, let old = found {
        formatting.remove(at: old)
        if old < bookmark { bookmark -= 1 }
        found = nil
      }
      guard let old = found else {
        // The places above move down by one, and none of them is looked at again.
        stack.remove(at: nodePlace)
        continue
      }
      let copy = made(node)
      formatting[old] = copy
      stack[nodePlace] = copy
      if last == block { bookmark = old + 1 }
      unlink(last)
      link(last, to: copy, before: -1)
      last = copy
    }
    unlink(last)
    let wasFostering = fosters
    fosters = true
    let (parent, before) = placeForNew(ancestor)
    fosters = wasFostering
    link(last, to: parent, before: before)
    let copy = made(element)
    moveChildren(of: block, to: copy)
    link(copy, to: block, before: -1)
    if let old = formatting.firstIndex(of: element) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(copy, at: min(max(bookmark, 0), formatting.count))
    stack.removeAll { $0 == element }
    if let above = stack.lastIndex(of: block) { stack.insert(copy, at: above + 1) }
  }

  /// A copy of an element that is nowhere yet.
  private mutating func made(_ node: Int) -> Int {
    copiesLeft -= 1
    tree.append(
      HTMLNode(kind: .element, name: tree[node].name, attributes: tree[node].attributes)
    )
    return tree.count - 1
  }

  /// Moves children one by one: each has its parent by number.
  private mutating func moveChildren(of node: Int, to target: Int) {
    var child = tree[node].first
    (tree[target].first, tree[target].last) = (tree[node].first, tree[node].last)
    (tree[node].first, tree[node].last) = (-1, -1)
    while child >= 0 {
      tree[child].parent = target
      child = tree[child].next
    }
  }
}
