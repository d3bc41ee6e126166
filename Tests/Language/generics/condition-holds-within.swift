// What an extension asks of a parameter holds for the type at hand, not for every use of it.
extension Dictionary where Value: Comparable {
  var best: Key? { self.max { $0.value < $1.value }?.key }
  func inverted() -> [Value: Key] where Value: Hashable {
    [Value: Key](uniqueKeysWithValues: map { ($1, $0) })
  }
}
print(["a": 3, "b": 7].best ?? "-")
print(["a": 3].inverted())
// → b
// → [3: "a"]
