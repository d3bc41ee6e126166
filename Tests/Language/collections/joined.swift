print(["a", "b", "c"].joined(), ["a", "b"].joined(separator: "-"), [String]().joined(separator: ","))
print(Array([[1, 2], [3], []].joined()), Array([[1], [2, 3]].joined(separator: [0, 0])))
print([1...3, 7...8].joined().map { $0 * 2 }, ["ab", "cd"].joined().count)
for x in [[1, 2], [3]].joined() { print(x, terminator: " ") }
print([[1, 2], [3]].joined().reduce(0, +), "a-b".split(separator: "-").joined(separator: "+"))
// → abc a-b
// → [1, 2, 3] [1, 0, 0, 2, 3]
// → [2, 4, 6, 14, 16] 4
// → 1 2 3 6 a+b
