protocol Store {
  func get<T>(_ key: String, as type: T.Type) -> T?
  func each<R>(_ f: (String) -> R) -> [R]
}
struct Memory: Store {
  var values: [String: Any]
  func get<T>(_ key: String, as type: T.Type) -> T? { values[key] as? T }
  func each<R>(_ f: (String) -> R) -> [R] { values.keys.sorted().map(f) }
}
let m = Memory(values: ["a": 1, "b": "x"])
func read<S: Store>(_ s: S) { print(s.get("a", as: Int.self) ?? 0, s.each { $0 + "!" }) }
read(m)
print(m.get("b", as: String.self) ?? "-", m.get("b", as: Int.self) as Any)
let s: any Store = m
print(s.each { $0.count })
// → 1 ["a!", "b!"]
// → x nil
// → [1, 1]
