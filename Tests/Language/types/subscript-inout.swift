struct Cache {
  private var store: [String: [Int]] = [:]
  var writes = 0
  subscript(key: String) -> [Int] {
    get { store[key] ?? [] }
    set {
      writes += 1
      store[key] = newValue
    }
  }
}
func addOne(_ xs: inout [Int]) { xs.append(1) }
var cache = Cache()
cache["a"].append(5)
addOne(&cache["a"])
cache["a"][0] += 1
print(cache["a"], cache.writes)
// → [6, 1] 3
