print(max("a", "b"), min("x", "y"), max(1, 2, 3), [2.5, 1.5].max()!, ["b", "a"].min()!)
print(zip([1, 2, 3], ["a", "b"]).map { "\($0)\($1)" }, Array(zip(1...2, 3...4)).count)
print([3, 1, 2].sorted { a, b in a > b }, ["bb", "a"].sorted { $0.count < $1.count })
print([1, 2, 3, 4].reduce((0, 0)) { ($0.0 + $1, $0.1 + 1) })
print([[1, 2], [3]].map { $0.count }, [[3, 1], [2]].flatMap { $0.sorted() })
print((1...3).flatMap { Array(repeating: $0, count: $0) }, (1...4).filter { $0 % 2 == 0 })
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2, 3].starts(with: [1, 2]), "abc".contains("b"))
print(["a": 1].map { "\($0.key)=\($0.value)" }, ["x": 2].reduce(0) { $0 + $1.value })
print(repeatElement("z", count: 3).joined(), [1, 2, 3].dropFirst().map { $0 + 1 })
print(["b": 2, "a": 1].sorted { $0.key < $1.key }.map(\.value))
// → b x 3 2.5 a
// → ["1a", "2b"] 2
// → [3, 2, 1] ["a", "bb"]
// → (10, 4)
// → [2, 1] [1, 3, 2]
// → [1, 2, 2, 3, 3, 3] [2, 4]
// → true true true
// → ["a=1"] 2
// → zzz [3, 4]
// → [1, 2]
