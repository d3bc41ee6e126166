var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
var groups: [Int: [Int]] = [:]
for n in 1...6 { groups[n % 3, default: []].append(n) }
print(groups.keys.sorted(), groups[0]!, groups[1]!)
let byLength = Dictionary(grouping: ["a", "bb", "cc"], by: { $0.count })
print(byLength[1]!, byLength[2]!)
print(counts.mapValues { $0 * 10 }["s"]!, counts.filter { $0.value > 2 }.count, counts.values.reduce(0, +))
let squares = Dictionary(uniqueKeysWithValues: (1...3).map { ($0, $0 * $0) })
print(squares[3]!, squares.values.sorted())
// → ["i4", "m1", "p2", "s4"]
// → [0, 1, 2] [3, 6] [1, 4]
// → ["a"] ["bb", "cc"]
// → 40 2 11
// → 9 [1, 4, 9]
