let words = ["one", "two", "three", "four"]
let index = words.reduce(into: [Character: [String]]()) { result, word in result[word.first!, default: []].append(word) }
print(index["t"]!, index["o"]!)
print(words.reduce(into: "") { $0 += $1.prefix(1) }, (1...5).reduce(into: [Int]()) { $0.append($1 * ($0.last ?? 1)) })
let (even, odd) = (1...6).reduce(into: ([Int](), [Int]())) { if $1 % 2 == 0 { $0.0.append($1) } else { $0.1.append($1) } }
print(even, odd, words.reduce(into: Set<Int>()) { $0.insert($1.count) }.sorted())
// → ["two", "three"] ["one"]
// → ottf [1, 2, 6, 24, 120]
// → [2, 4, 6] [1, 3, 5] [3, 4, 5]
