let values = (0..<50).map { $0 * 7919 % 101 }
print(values.sorted { $0 % 10 == $1 % 10 ? $0 < $1 : $0 % 10 < $1 % 10 })
let names = ["pear", "fig", "apple", "kiwi", "date"]
print(names.sorted { ($0.count, $0) < ($1.count, $1) })
struct Row { var key: Int; var name: String }
var rows = [Row(key: 2, name: "b"), Row(key: 1, name: "z"), Row(key: 2, name: "a")]
rows.sort { $0.key < $1.key }
print(rows.map(\.name))
let limit = 3
print([5, 1, 4, 2, 3].sorted { a, b in abs(a - limit) < abs(b - limit) })
print([2.5, -1, 9].sorted(by: >), [true, false, true].sorted { !$0 && $1 })
func first(_ list: [Int]) -> Int {
  let sorted = list.sorted { $0 < $1 }
  return sorted[0]
}
func nested() -> [Int] {
  let lists = [[3, 1], [2], [9, 8, 7]]
  return lists.sorted { first($0) < first($1) }.map { $0.count }
}
print(nested())
// → [0, 40, 50, 90, 100, 21, 31, 41, 81, 91, 2, 12, 22, 62, 72, 82, 3, 43, 53, 63, 24, 34, 44, 84, 94, 5, 15, 25, 65, 75, 85, 6, 46, 56, 66, 27, 37, 47, 87, 97, 8, 18, 28, 68, 78, 88, 9, 49, 59, 69]
// → ["fig", "date", "kiwi", "pear", "apple"]
// → ["z", "b", "a"]
// → [3, 4, 2, 5, 1]
// → [9.0, 2.5, -1.0] [false, true, true]
// → [2, 1, 3]
