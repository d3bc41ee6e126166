// What is made of arguments becomes an array or a dictionary of anything.
let numbers: [Any] = Array(0..<3)
print(numbers)
func count(_ items: [Any]) -> Int { items.count }
print(count(Array(0..<4)), count(Array("abc")), count([1, 2].map { $0 + 1 }))
let table: [String: Any] = Dictionary(uniqueKeysWithValues: [("a", 1)])
print(table)
let several: [Any] = [Int](repeating: 7, count: 2)
print(several)
let mixed: [Any] = [1, 2].map { $0 > 1 ? "many" : "one" }
print(mixed)
// → [0, 1, 2]
// → 4 3 2
// → ["a": 1]
// → [7, 7]
// → ["one", "many"]
