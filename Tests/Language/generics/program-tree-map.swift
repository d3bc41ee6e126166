struct Node<Key: Comparable, Value> { var key: Key; var value: Value; var left: Int?; var right: Int? }
struct TreeMap<Key: Comparable, Value>: ExpressibleByDictionaryLiteral {
  private var nodes: [Node<Key, Value>] = []
  private var root: Int?
  init(dictionaryLiteral elements: (Key, Value)...) { for (k, v) in elements { self[k] = v } }
  subscript(key: Key) -> Value? {
    get {
      var i = root
      while let n = i { if nodes[n].key == key { return nodes[n].value }; i = key < nodes[n].key ? nodes[n].left : nodes[n].right }
      return nil
    }
    set {
      guard let newValue else { return }
      var i = root, parent: Int?
      while let n = i {
        if nodes[n].key == key { nodes[n].value = newValue; return }
        parent = n
        i = key < nodes[n].key ? nodes[n].left : nodes[n].right
      }
      nodes.append(Node(key: key, value: newValue))
      let new = nodes.count - 1
      if let p = parent { if key < nodes[p].key { nodes[p].left = new } else { nodes[p].right = new } } else { root = new }
    }
  }
  func forEach(_ body: (Key, Value) throws -> Void) rethrows {
    func go(_ i: Int?) throws { guard let i else { return }; try go(nodes[i].left); try body(nodes[i].key, nodes[i].value); try go(nodes[i].right) }
    try? go(root)
  }
  var keys: [Key] { var k: [Key] = []; forEach { key, _ in k.append(key) }; return k }
}
var m: TreeMap = ["m": 1, "a": 2, "z": 3]
m["q"] = 9
m["a"]? += 40
print(m.keys, m["a"]!, m["none"] as Any)
m.forEach { print($0, $1, terminator: "; ") }
print()
// → ["a", "m", "q", "z"] 42 nil
// → a 42; m 1; q 9; z 3;
