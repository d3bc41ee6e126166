var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
var groups: [Int: [String]] = [:]
for word in ["a", "bb", "cc", "d"] { groups[word.count, default: []].append(word) }
print(groups[1]!, groups[2]!)
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y", default: 0] += 3
nested["x"]?["z"] = 4
print(nested["x"]!["y"]!, nested["x"]!.count)
var tuples: [String: (n: Int, sum: Double)] = [:]
tuples["k", default: (0, 0)].n += 1
tuples["k", default: (0, 0)].sum += 2.5
print(tuples["k"]!)
// → ["i4", "m1", "p2", "s4"]
// → ["a", "d"] ["bb", "cc"]
// → 3 2
// → (n: 1, sum: 2.5)
