typealias Pair<T> = (T, T)
typealias Table<V> = [String: V]
typealias Predicate<T> = (T) -> Bool
func swap<T>(_ p: Pair<T>) -> Pair<T> { (p.1, p.0) }
let t: Table<Int> = ["a": 1]
let even: Predicate<Int> = { $0 % 2 == 0 }
print(swap((1, 2)), t["a"]!, [1, 2, 3, 4].filter(even))
struct Graph<Node: Hashable> { typealias Edge = (from: Node, to: Node); var edges: [Edge] = [] }
var g = Graph<String>()
g.edges.append((from: "a", to: "b"))
print(g.edges[0].to)
// → (2, 1) 1 [2, 4]
// → b
