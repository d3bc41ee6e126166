// A function inside a method knows the types and the type parameters around.
struct Tree<Element: Comparable> {
  indirect enum Node { case leaf, node(Node, Element, Node) }
  typealias Pair = (Element, Int)
  var root = Node.leaf
  mutating func insert(_ new: Element) {
    func inserted(into node: Node) -> Node {
      switch node {
      case .leaf: .node(.leaf, new, .leaf)
      case .node(let left, let value, let right):
        new < value
          ? .node(inserted(into: left), value, right) : .node(left, value, inserted(into: right))
      }
    }
    root = inserted(into: root)
  }
  var pairs: [Pair] {
    func walk(_ node: Node, _ depth: Int) -> [Pair] {
      guard case .node(let left, let value, let right) = node else { return [] }
      return walk(left, depth + 1) + [(value, depth)] + walk(right, depth + 1)
    }
    return walk(root, 0)
  }
  func count(where test: (Element) -> Bool) -> Int {
    func one(_ element: Element) -> Int { test(element) ? 1 : 0 }
    return pairs.reduce(0) { $0 + one($1.0) }
  }
}
var tree = Tree<Int>()
for value in [5, 2, 8, 1] { tree.insert(value) }
print(tree.pairs, tree.count { $0 > 1 })
extension Array {
  func halves() -> (Self, Self) {
    func part(_ range: Range<Index>) -> Self { Self(self[range]) }
    return (part(0..<count / 2), part(count / 2..<count))
  }
}
print([1, 2, 3].halves())
// → [(1, 2), (2, 1), (5, 0), (8, 1)] 3
// → ([1], [2, 3])
