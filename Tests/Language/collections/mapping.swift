let xs = [1, 2, 3]
print(xs.map { Double($0) / 2 }, xs.map(String.init), xs.map { ($0, $0 * $0) })
print(xs.flatMap { Array(repeating: $0, count: $0) }, ["1", "x", "3"].compactMap { Int($0) }, [[1], [2, 3]].flatMap { $0 })
print(xs.reduce(0, +), xs.reduce(1, *), xs.reduce("") { $0 + "\($1)" }, xs.reduce(into: [Int: Int]()) { $0[$1] = $1 * 10 }[2]!)
print(xs.filter { $0 != 2 }, xs.enumerated().filter { $0.offset > 0 }.map(\.element))
let nested: [Int?] = [1, nil, 3]
print(nested.compactMap { $0 }, nested.map { $0 ?? 0 }, nested)
xs.forEach { print($0, terminator: ",") }
print()
// → [0.5, 1.0, 1.5] ["1", "2", "3"] [(1, 1), (2, 4), (3, 9)]
// → [1, 2, 2, 3, 3, 3] [1, 3] [1, 2, 3]
// → 6 6 123 20
// → [1, 3] [2, 3]
// → [1, 3] [1, 0, 3] [Optional(1), nil, Optional(3)]
// → 1,2,3,
