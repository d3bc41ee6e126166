// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Finds the elements that a selector means.
///
/// Each part of a selector is found for all elements at once, so that the work is at most the length of
/// the selector times the number of elements; going from element to element and back, as browsers do,
/// can take any power of the depth.
struct SelectorMatching {
  private let tree: HTMLTree
  /// The element to look in, and the elements below it, in the order of the document.
  let elements: [Int]
  /// The place of the parent and of the sibling before, -1 for none.
  private var parents: [Int]
  private var previous: [Int]

  init(_ tree: HTMLTree, below top: Int) {
    self.tree = tree
    elements = [top] + tree.elements(below: top)
    parents = [Int](repeating: -1, count: elements.count)
    previous = parents
    // The elements that are open, and the last child of each so far.
    var open: [(place: Int, last: Int)] = [(0, -1)]
    for place in elements.indices.dropFirst() {
      let parent = tree.nodes[elements[place]].parent
      while open.count > 1, elements[open[open.count - 1].place] != parent { open.removeLast() }
      let last = open.count - 1
      parents[place] = open[last].place
      previous[place] = open[last].last
      open[last].last = place
      open.append((place, -1))
    }
  }

  /// The numbers of the elements below the first that are meant, in the order of the document.
  func matches(_ selector: Selector) throws -> [Int] {
    let found = try set(selector)
    return elements.indices.dropFirst().filter { found[$0] }.map { elements[$0] }
  }

  // MARK: Sets of elements

  private var none: [Bool] { [Bool](repeating: false, count: elements.count) }

  private func set(_ selector: Selector) throws -> [Bool] {
    var all = none
    for alternative in selector.alternatives {
      var found = try set(alternative.first)
      for (combinator, compound) in alternative.rest {
        let related = forward(found, combinator)
        found = try set(compound)
        for place in found.indices where !related[place] { found[place] = false }
      }
      for place in all.indices where found[place] { all[place] = true }
    }
    return all
  }

  /// The elements from which others are related to those of a `:has`.
  private func anchors(_ selector: Selector) throws -> [Bool] {
    var all = none
    for alternative in selector.alternatives {
      var steps = [(alternative.lead, alternative.first)] + alternative.rest
      guard let last = steps.popLast() else { continue }
      var found = backward(try set(last.1), last.0)
      for (combinator, compound) in steps.reversed() {
        let matching = try set(compound)
        for place in found.indices where !matching[place] { found[place] = false }
        found = backward(found, combinator)
      }
      for place in all.indices where found[place] { all[place] = true }
    }
    return all
  }

  /// The elements that are related to one of a set.
  private func forward(_ set: [Bool], _ combinator: Selector.Combinator) -> [Bool] {
    var found = none
    for place in elements.indices {
      let goesUp = combinator == .descendant || combinator == .child
      let other = goesUp ? parents[place] : previous[place]
      guard other >= 0 else { continue }
      let isTransitive = combinator == .descendant || combinator == .later
      found[place] = set[other] || (isTransitive && found[other])
    }
    return found
  }

  /// The elements to which one of a set is related.
  private func backward(_ set: [Bool], _ combinator: Selector.Combinator) -> [Bool] {
    var found = none
    for place in elements.indices.reversed() {
      let goesUp = combinator == .descendant || combinator == .child
      let other = goesUp ? parents[place] : previous[place]
      guard other >= 0 else { continue }
      let isTransitive = combinator == .descendant || combinator == .later
      if set[place] || (isTransitive && found[place]) { found[other] = true }
    }
    return found
  }

  private func set(_ compound: Selector.Compound) throws -> [Bool] {
    var found = [Bool](repeating: true, count: elements.count)
    // The document itself is no element.
    if elements[0] == 0 { found[0] = false }
    for condition in compound.conditions {
      try Execution.current.checkInterruption()
      let set = try self.set(condition)
      for place in found.indices where !set[place] { found[place] = false }
    }
    return found
  }

  private func set(_ condition: Selector.Condition) throws -> [Bool] {
    switch condition {
    case .name(let name): return elements.map { tree.nodes[$0].name == name }
    case .attribute(let name, let match, let value, let ignoresCase):
      let value = ignoresCase ? asciiLowercased(value) : value
      return elements.map { element in
        guard let found = tree.nodes[element].attribute(name) else { return false }
        return match.accepts(ignoresCase ? asciiLowercased(found) : found, value)
      }
    case .position(let position, let fromEnd, let ofType, let among):
      let counted = try among.map { try set($0) }
      let places = positions(fromEnd: fromEnd, ofType: ofType, among: counted)
      return elements.indices.map {
        places[$0] > 0 && (counted?[$0] ?? true) && position.includes(places[$0])
      }
    case .onlyChild(let ofType):
      let first = positions(fromEnd: false, ofType: ofType, among: nil)
      let last = positions(fromEnd: true, ofType: ofType, among: nil)
      return elements.indices.map { first[$0] == 1 && last[$0] == 1 }
    case .empty:
      return elements.map { tree.nodes[$0].first < 0 }
    case .root:
      let isDocument = elements[0] == 0
      return elements.indices.map { isDocument ? parents[$0] == 0 : $0 == 0 }
    case .not(let selector): return try set(selector).map { !$0 }
    case .any(let selector): return try set(selector)
    case .has(let selector): return try anchors(selector)
    case .contains(let text): return try holders(of: text)
    }
  }

  /// The place of each element among its siblings, from 1; 0 for the element to look in.
  private func positions(fromEnd: Bool, ofType: Bool, among: [Bool]?) -> [Int] {
    var places = [Int](repeating: 0, count: elements.count)
    var counts = places
    var countsOfType: [String: Int] = [:]
    let order = elements.indices.dropFirst()
    for place in fromEnd ? Array(order.reversed()) : Array(order) {
      if let among, !among[place] { continue }
      let parent = parents[place]
      if ofType {
        let key = "\(parent) \(tree.nodes[elements[place]].name)"
        places[place] = countsOfType[key, default: 0] + 1
        countsOfType[key] = places[place]
      } else {
        counts[parent] += 1
        places[place] = counts[parent]
      }
    }
    return places
  }

  /// The elements in whose text another text is.
  private func holders(of text: String) throws -> [Bool] {
    var words = WordText()
    var ranges: [Int: (start: Int, end: Int)] = [:]
    tree.readText(of: elements[0], into: &words) { element, start in
      ranges[element] = (start, start)
    } leaving: { element, end in
      ranges[element]?.end = end
    }
    var wanted = WordText()
    wanted.append(text)
    let (bytes, needle) = (Array(words.text.utf8), Array(wanted.text.utf8))
    guard !needle.isEmpty else { return [Bool](repeating: true, count: elements.count) }
    var starts: [Int] = []
    for place in bytes.indices where bytes[place] == needle[0] {
      if place % 65_536 == 0 { try Execution.current.checkInterruption() }
      if bytes[place...].starts(with: needle) { starts.append(place) }
    }
    return elements.map { element in
      guard let range = ranges[element] else { return false }
      // The first that begins in the element also ends first.
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] < range.start { low = middle + 1 } else { high = middle }
      }
      return low < starts.count && starts[low] + needle.count <= range.end
    }
  }
}

extension Selector.Match {
  fileprivate func accepts(_ found: String, _ value: String) -> Bool {
    switch self {
    case .present: true
    case .equal: found == value
    case .word:
      !value.isEmpty
        && found.utf8.split(whereSeparator: \.isSpace).contains { $0.elementsEqual(value.utf8) }
    case .language: found == value || found.hasPrefix(value + "-")
    case .prefix: !value.isEmpty && found.hasPrefix(value)
    case .suffix: !value.isEmpty && found.hasSuffix(value)
    case .part: !value.isEmpty && found.contains(value)
    }
  }
}
