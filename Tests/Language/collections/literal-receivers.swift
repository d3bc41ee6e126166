let b = true
if (b ? ["-7"] : ["3.5", "4"]).isEmpty { print("empty") }
print([[1], []].filter { _ in [7].compactMap { n -> String? in n > 3 ? "x" : nil }.count == 1 })
let words: [String] = (b ? [7, 10] : [61]).map { "\($0)" }
let firsts: [Character] = [1, 2].compactMap { $0 > 1 ? Character("c") : nil }
print(words, firsts)
// → [[1], []]
// → ["7", "10"] ["c"]
