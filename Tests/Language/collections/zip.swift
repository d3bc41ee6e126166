let names = ["a", "b", "c"]
let scores = [1, 2]
for (name, score) in zip(names, scores) { print(name, score) }
print(zip(names, 1...).map { "\($0)\($1)" }, Array(zip(scores, scores.dropFirst())), Dictionary(uniqueKeysWithValues: zip(scores, names))[2]!)
print(zip([1, 2, 3], [4, 5, 6]).map(*).reduce(0, +), zip(names, scores).contains { $0 == "b" && $1 == 2 })
let (x, y) = zip(names, scores).reversed()[0]
print(x, y, zip(1...3, "abc").map { "\($0)\($1)" })
// → a 1
// → b 2
// → ["a1", "b2", "c3"] [(1, 2)] b
// → 32 true
// → b 2 ["1a", "2b", "3c"]
