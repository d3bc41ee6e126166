let d = ["a": 1, "b": 2, "c": 3]
print(d.mapValues { $0 * 10 }["b"]!, d.compactMapValues { $0 > 1 ? "\($0)" : nil }.count, d.filter { $0.value > 2 })
print(d.map { $0.key + "\($0.value)" }.sorted(), d.reduce(0) { $0 + $1.value }, d.sorted { $0.value > $1.value }.first!)
print(d.min { $0.value < $1.value }!, d.max(by: { $0.value < $1.value })!.key, d.first { $0.value == 2 }!.key, d.contains { $0.key == "c" })
print(d.keys.sorted(), d.values.sorted(), d.values.reduce(0, +), d.values.max()!, d.keys.contains("a"), d.keys.count)
print(d.sorted { $0.key < $1.key }, d.allSatisfy { $0.value > 0 }, d.flatMap { [$0.value] }.count, d.reduce(into: 0) { $0 += $1.value })
for (key, value) in d.sorted(by: { $0.key < $1.key }) { print(key, value, terminator: " ") }
print(d == ["c": 3, "b": 2, "a": 1], d != [:], Dictionary(uniqueKeysWithValues: d.map { ($0.value, $0.key) })[3]!)
// → 20 2 ["c": 3]
// → ["a1", "b2", "c3"] 6 (key: "c", value: 3)
// → (key: "a", value: 1) c b true
// → ["a", "b", "c"] [1, 2, 3] 6 3 true 3
// → [(key: "a", value: 1), (key: "b", value: 2), (key: "c", value: 3)] true 3 6
// → a 1 b 2 c 3 true true c
