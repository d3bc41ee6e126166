// SPDX-License-Identifier: Apache-2.0

/// The elements and texts of a document.
///
/// Nodes are numbered in the order in which they were made; number 0 is the document itself, and is
/// the only one without a parent that can be reached. No node is deeper than ``mostDepth`` and a few.
final class HTMLTree: Sendable {
  /// How many elements may be open in one another, as in browsers; what is deeper is put beside.
  static let mostDepth = 512

  let nodes: [HTMLNode]

  init(_ nodes: [HTMLNode]) { self.nodes = nodes }

  /// The tree of a text, whatever it is.
  ///
  /// - Throws: ``Interrupted``; what the host says where there is no room.
  convenience init(parsing text: String) throws {
    var builder = HTMLTreeBuilder(text)
    self.init(try builder.nodes())
  }

  /// The numbers of the children of a node.
  func children(_ node: Int) -> [Int] {
    var children: [Int] = []
    var child = nodes[node].first
    while child >= 0 {
      children.append(child)
      child = nodes[child].next
    }
    return children
  }

  /// Calls `body` for a node and all below it in the order of the document, until it says that what
  /// is below one is not wanted.
  ///
  /// - Parameters:
  ///   - top: The node to begin with.
  ///   - leaving: Called behind each element whose insides were gone through.
  ///   - entering: Whether to go into the node.
  func walk(
    _ top: Int,
    leaving: (Int) -> Void = { _ in },
    entering: (Int) -> Bool
  ) {
    var node = top
    while true {
      if entering(node) {
        if nodes[node].first >= 0 {
          node = nodes[node].first
          continue
        }
        leaving(node)
      }
      while node != top, nodes[node].next < 0 {
        node = nodes[node].parent
        // Every parent on the way up was gone into.
        leaving(node)
      }
      if node == top { return }
      node = nodes[node].next
    }
  }

  /// The elements below a node in the order of the document, but for what is in templates, which
  /// browsers do not show either.
  func elements(below top: Int) -> [Int] {
    var found: [Int] = []
    walk(top) { node in
      guard nodes[node].isElement else { return node == top }
      if node != top { found.append(node) }
      return node == top || nodes[node].name != "template"
    }
    return found
  }
}

/// An element or a text.
struct HTMLNode: Sendable {
  enum Kind: UInt8 { case document, element, foreign, text }

  /// What it is; `foreign` are elements of drawings and formulas.
  var kind: Kind
  /// The name of an element in small letters, or the text.
  var name: String
  var attributes: [HTMLAttribute] = []
  /// The nodes around it, -1 for none.
  var parent = -1
  var first = -1
  var last = -1
  var next = -1
  var previous = -1

  var isElement: Bool { kind == .element || kind == .foreign }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
