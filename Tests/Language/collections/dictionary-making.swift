print(Dictionary(uniqueKeysWithValues: [("a", 1)]), Dictionary(uniqueKeysWithValues: ["x"].map { ($0, $0.count) }))
let merged = Dictionary([("a", 1), ("b", 2), ("a", 3)], uniquingKeysWith: +)
print(merged["a"]!, Dictionary([("a", 1), ("a", 3)], uniquingKeysWith: { first, _ in first }), Dictionary([("a", 1), ("a", 3)]) { max($0, $1) })
let grouped = Dictionary(grouping: 1...10, by: { $0 % 3 })
print(grouped.keys.sorted(), grouped[0]!, grouped.mapValues(\.count)[1]!)
print(Dictionary(grouping: ["apple", "avocado", "pear"]) { $0.first! }["a"]!.count)
let empty: [String: Int] = [:]
print(empty, [String: Int](), Dictionary<String, Int>().isEmpty)
// → ["a": 1] ["x": 1]
// → 4 ["a": 1] ["a": 3]
// → [0, 1, 2] [3, 6, 9] 4
// → 2
// → [:] [:] true
