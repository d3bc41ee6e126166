let words = ["apple", "fig"]
print(words.map(\.count), words.map { $0.count })
let pairs = [(1, "a"), (2, "b")]
print(pairs.map { $0.1 }, pairs.map { $1 })
print(zip([1, 2], [3, 4]).map(*), zip(words, 1...).map { "\($0)\($1)" })
// → [5, 3] [5, 3]
// → ["a", "b"] ["a", "b"]
// → [3, 8] ["apple1", "fig2"]
