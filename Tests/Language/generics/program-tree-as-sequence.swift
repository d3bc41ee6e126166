enum Tree<T> { case leaf; indirect case node(Tree<T>, T, Tree<T>)
  static func of(_ x: T, _ l: Tree = .leaf, _ r: Tree = .leaf) -> Tree { .node(l, x, r) } }
extension Tree: Sequence {
  func makeIterator() -> AnyIterator<T> {
    var stack: [Tree] = []
    var current = self
    return AnyIterator {
      while case let .node(l, _, _) = current { stack.append(current); current = l }
      guard case let .node(_, x, r)? = stack.popLast() else { return nil }
      current = r
      return x
    }
  }
}
extension Tree: Equatable where T: Equatable {}
extension Tree { 
  var count: Int { switch self { case .leaf: 0; case .node(let l, _, let r): l.count + 1 + r.count } }
  func map<U>(_ f: (T) throws -> U) rethrows -> Tree<U> { switch self { case .leaf: return .leaf; case let .node(l, x, r): return .node(try l.map(f), try f(x), try r.map(f)) } }
  var mirrored: Tree { if case let .node(l, x, r) = self { .node(r.mirrored, x, l.mirrored) } else { .leaf } }
}
let t = Tree.of(4, .of(2, .of(1), .of(3)), .of(5))
print(Array(t), t.count, Array(t.mirrored), t.map { "\($0 * $0)" }.joined(separator: ","), t == t.mirrored.mirrored)
for (i, x) in t.enumerated() where i % 2 == 0 { print(i, x) }
print(t.reduce(0, +), t.contains(3), t.first { $0 > 2 }!, t.sorted(by: >), t.min()!, zip(t, t.dropFirst()).allSatisfy { $0 < $1 })
// → [1, 2, 3, 4, 5] 5 [5, 4, 3, 2, 1] 1,4,9,16,25 true
// → 0 1
// → 2 3
// → 4 5
// → 15 true 3 [5, 4, 3, 2, 1] 1 true
