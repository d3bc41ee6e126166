indirect enum Tree<T> { case leaf, node(Tree<T>, T) }
struct Outer {
  struct Inner { var n = 1 }
  struct Pair<A, B> { var a: A, b: B }
}
struct Box<T> { var value: T }
print(Tree.node(.leaf, 2), Box(value: Outer.Inner()))
print([Box(value: 1)], [Box(value: Outer.Inner())], [Outer.Pair(a: 1, b: "x")])
// → node(main.Tree<Swift.Int>.leaf, 2) Box<Inner>(value: main.Outer.Inner(n: 1))
// → [main.Box<Swift.Int>(value: 1)] [main.Box<main.Outer.Inner>(value: main.Outer.Inner(n: 1))] [main.Outer.Pair<Swift.Int, Swift.String>(a: 1, b: "x")]
