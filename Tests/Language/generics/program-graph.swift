struct Graph<Node: Hashable> {
  struct Edge: Hashable { let to: Node; let weight: Double }
  private(set) var adjacency: [Node: [Edge]] = [:]
  mutating func addEdge(_ a: Node, _ b: Node, weight: Double = 1, directed: Bool = false) {
    adjacency[a, default: []].append(Edge(to: b, weight: weight))
    if !directed { adjacency[b, default: []].append(Edge(to: a, weight: weight)) }
  }
  func shortestPath(from source: Node, to target: Node) -> (path: [Node], cost: Double)? {
    var distance: [Node: Double] = [source: 0]
    var previous: [Node: Node] = [:]
    var unvisited: Set<Node> = Set(adjacency.keys)
    while let current = unvisited.filter({ distance[$0] != nil }).min(by: { distance[$0]! < distance[$1]! }) {
      unvisited.remove(current)
      if current == target { break }
      for edge in adjacency[current] ?? [] where unvisited.contains(edge.to) {
        let alt = distance[current]! + edge.weight
        if alt < distance[edge.to, default: .infinity] {
          distance[edge.to] = alt
          previous[edge.to] = current
        }
      }
    }
    guard let cost = distance[target] else { return nil }
    var path = [target]
    while let p = previous[path[0]] { path.insert(p, at: 0) }
    return (path, cost)
  }
  func bfs(_ start: Node, visit: (Node) -> Void) {
    var queue = [start], seen: Set = [start]
    while !queue.isEmpty {
      let n = queue.removeFirst()
      visit(n)
      for e in adjacency[n, default: []] where seen.insert(e.to).inserted { queue.append(e.to) }
    }
  }
}
var g = Graph<String>()
g.addEdge("A", "B", weight: 4)
g.addEdge("A", "C", weight: 2)
g.addEdge("C", "B", weight: 1)
g.addEdge("B", "D", weight: 5)
g.addEdge("E", "F")
if let (path, cost) = g.shortestPath(from: "A", to: "D") { print(path.joined(separator: " -> "), cost) }
print(g.shortestPath(from: "A", to: "F") == nil)
var order: [String] = []
g.bfs("A") { order.append($0) }
print(order)
let r = g.shortestPath(from: "A", to: "B")!
print(r.path, r.cost, r)
// → A -> C -> B -> D 8.0
// → true
// → ["A", "B", "C", "D"]
// → ["A", "C", "B"] 3.0 (path: ["A", "C", "B"], cost: 3.0)
