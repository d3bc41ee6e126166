struct Cache<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private(set) var misses = 0
  mutating func get(_ key: Key, or make: (Key) -> Value) -> Value {
    if let v = values[key] { return v }
    misses += 1
    let v = make(key)
    values[key] = v
    return v
  }
}
var c = Cache<Int, String>()
print(c.get(1) { "v\($0)" }, c.get(1) { _ in "no" }, c.misses)
struct Heap<T> {
  var xs: [T] = []
  let less: (T, T) -> Bool
  init(_ less: @escaping (T, T) -> Bool) { self.less = less }
  mutating func push(_ x: T) { xs.append(x); var i = xs.count - 1
    while i > 0, less(xs[i], xs[(i - 1) / 2]) { xs.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> T? {
    if xs.isEmpty { return nil }
    xs.swapAt(0, xs.count - 1)
    let top = xs.removeLast()
    var i = 0
    while true {
      var best = i
      for c in [2 * i + 1, 2 * i + 2] where c < xs.count && less(xs[c], xs[best]) { best = c }
      if best == i { return top }
      xs.swapAt(i, best)
      i = best
    }
  }
}
var h = Heap<Int>(<)
for x in [5, 1, 4, 2] { h.push(x) }
while let x = h.pop() { print(x, terminator: " ") }
print()
// → v1 v1 1
// → 1 2 4 5
