let word = "banana"
print(word.map { $0.uppercased() }.joined(), word.filter { $0 != "a" }, word.compactMap { $0 == "n" ? "N" : nil })
print(word.reduce(0) { $1 == "a" ? $0 + 1 : $0 }, word.reduce(into: [:]) { $0[$1, default: 0] += 1 }["n"]!)
print(word.enumerated().map { "\($0)\($1)" }.joined(separator: " "))
print(word.contains("b"), word.contains { $0 == "z" }, word.allSatisfy { $0.isLetter })
print(word.min()!, word.max()!, word.first(where: { $0 != "b" })!, word.last(where: { $0 == "n" })!)
print(String(word.reversed()), word.sorted(), word.elementsEqual("banana"), word.starts(with: "ban"))
print(zip(word, word.dropFirst()).filter { $0 == $1 }.count, word.count { $0 == "a" })
print(Set(word).sorted(), Dictionary(grouping: word, by: { $0 }).mapValues(\.count)["a"]!)
word.forEach { print($0, terminator: ".") }
print(word.randomElement() != nil, word.shuffled().count, word.lexicographicallyPrecedes("bananas"))
// → BANANA bnn ["N", "N"]
// → 3 2
// → 0b 1a 2n 3a 4n 5a
// → true false true
// → a n a n
// → ananab ["a", "a", "a", "b", "n", "n"] true true
// → 0 3
// → ["a", "b", "n"] 3
// → b.a.n.a.n.a.true 6 true
