struct LRUCache<Key: Hashable, Value> {
  let capacity: Int
  private var store: [Key: Value] = [:]
  private var order: [Key] = []
  init(capacity: Int) { self.capacity = capacity }
  mutating func get(_ key: Key) -> Value? {
    guard let v = store[key] else { return nil }
    touch(key)
    return v
  }
  mutating func put(_ key: Key, _ value: Value) {
    if store.updateValue(value, forKey: key) == nil, store.count > capacity {
      let oldest = order.removeFirst()
      store[oldest] = nil
    }
    touch(key)
  }
  private mutating func touch(_ key: Key) {
    if let i = order.firstIndex(of: key) { order.remove(at: i) }
    order.append(key)
  }
  var keys: [Key] { order }
  subscript(key: Key) -> Value? {
    mutating get { get(key) }
    set {
      if let v = newValue { put(key, v) } else { store.removeValue(forKey: key); order.removeAll { $0 == key } }
    }
  }
}
var c = LRUCache<String, Int>(capacity: 2)
c.put("a", 1); c.put("b", 2)
_ = c.get("a")
c.put("c", 3)
print(c.keys, c.get("b") as Any, c.get("a")!)
c["z"] = 26
print(c.keys, c["z"]!)
c["z"] = nil
print(c.keys)
// → ["a", "c"] nil 1
// → ["a", "z"] 26
// → ["a"]
