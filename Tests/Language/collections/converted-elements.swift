// An array or dictionary is taken for one of what its elements convert to; each is converted.
let numbers = [1.5, 2.5]
let anything: [Any] = numbers
print(anything[0], anything.count, anything[1] is Double)
let small: [Float] = [0.1]
let mixed: [[Any]] = [small, [1, "x"]]
print(mixed, mixed[0][0] is Float)
let counts: [Int] = [1, 2]
let optionals: [Int?] = counts
print(optionals[1] as Any, optionals.count)
let row = ["x": Float(0.1)]
let values: [String: Any] = row
print(values, values["x"] is Float)
let names = ["a", "b"]
let described: [any CustomStringConvertible] = names
print(described[0].description)
func missing(_ column: [Double?]) -> Int { column.filter { $0 == nil }.count }
print(missing(numbers), missing([1, nil]))
struct Table {
  let rows: [[Any]]
}
print(Table(rows: [numbers, counts, names]).rows.map { "\($0[0])" })
// → 1.5 2 true
// → [[0.1], [1, "x"]] true
// → Optional(2) 2
// → ["x": 0.1] true
// → a
// → 0 1
// → ["1.5", "1", "a"]
