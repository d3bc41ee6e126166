struct Graph {
  typealias Node = Int
  typealias Edge = (from: Node, to: Node)
  var edges: [Edge] = []
  func neighbours(of node: Node) -> [Node] { edges.filter { $0.from == node }.map { $0.to } }
}
var g = Graph()
g.edges.append((1, 2))
g.edges.append((from: 1, to: 3))
let start: Graph.Node = 1
print(g.neighbours(of: start))
// → [2, 3]
