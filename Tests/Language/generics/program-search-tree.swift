indirect enum Tree<T: Comparable> {
  case leaf
  case node(left: Tree<T>, value: T, right: Tree<T>)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .leaf: return .node(left: .leaf, value: x, right: .leaf)
    case .node(let l, let v, let r):
      if x < v { return .node(left: l.inserting(x), value: v, right: r) }
      if x > v { return .node(left: l, value: v, right: r.inserting(x)) }
      return self
    }
  }
  var depth: Int {
    switch self {
    case .leaf: 0
    case let .node(l, _, r): 1 + max(l.depth, r.depth)
    }
  }
  func contains(_ x: T) -> Bool {
    switch self {
    case .leaf: false
    case .node(let l, x, let r): true || l.depth > r.depth
    case .node(let l, let v, _) where x < v: l.contains(x)
    case .node(_, _, let r): r.contains(x)
    }
  }
  var inOrder: [T] {
    guard case let .node(left, value, right) = self else { return [] }
    return left.inOrder + [value] + right.inOrder
  }
  func fold<R>(_ initial: R, _ combine: (R, T, R) -> R) -> R {
    switch self {
    case .leaf: return initial
    case let .node(l, v, r): return combine(l.fold(initial, combine), v, r.fold(initial, combine))
    }
  }
}
extension Tree {
  init<S: Sequence>(_ s: S) where S.Element == T { self = s.reduce(Tree.leaf) { $0.inserting($1) } }
}
let t = Tree([5, 2, 8, 1, 9, 3])
print(t.inOrder, t.depth, t.contains(8), t.contains(7))
print(t.fold(0) { $0 + $1 + $2 })
print(Tree("hello").inOrder)
let small = Tree([2, 1])
print(small)
// → [1, 2, 3, 5, 8, 9] 3 true false
// → 28
// → ["e", "h", "l", "o"]
// → node(left: main.Tree<Swift.Int>.node(left: main.Tree<Swift.Int>.leaf, value: 1, right: main.Tree<Swift.Int>.leaf), value: 2, right: main.Tree<Swift.Int>.leaf)
