indirect enum Tree<T: Comparable> {
  case empty
  case node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .empty: return .node(.empty, x, .empty)
    case let .node(l, y, r):
      return x < y ? .node(l.inserting(x), y, r) : .node(l, y, r.inserting(x))
    }
  }
  var sorted: [T] {
    guard case let .node(l, x, r) = self else { return [] }
    return l.sorted + [x] + r.sorted
  }
  var depth: Int {
    switch self {
    case .empty: return 0
    case .node(let l, _, let r): return 1 + Swift.max(l.depth, r.depth)
    }
  }
}
let t = [5, 2, 8, 1].reduce(Tree<Int>.empty) { $0.inserting($1) }
print(t.sorted, t.depth)
print(["b", "a"].reduce(Tree.empty) { $0.inserting($1) }.sorted)
enum List<Element> {
  case end
  indirect case cons(Element, List<Element>)
  init(_ xs: [Element]) { self = xs.reversed().reduce(.end) { .cons($1, $0) } }
  func count() -> Int { if case .cons(_, let rest) = self { return 1 + rest.count() }; return 0 }
}
print(List([1, 2, 3]).count(), List<String>.end.count())
indirect enum Expr { case num(Int), add(Expr, Expr), mul(Expr, Expr)
  var value: Int { switch self { case .num(let n): n; case .add(let a, let b): a.value + b.value; case .mul(let a, let b): a.value * b.value } } }
print(Expr.add(.num(2), .mul(.num(3), .num(4))).value)
// → [1, 2, 5, 8] 3
// → ["a", "b"]
// → 3 0
// → 14
