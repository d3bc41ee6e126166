print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1], [2]] == [[1], [2]], ["a"] == ["a"], [Int]() == [])
print([1, 2].elementsEqual([1, 2]), [1, 2].elementsEqual(["1", "2"]) { String($0) == $1 }, [1, 2].lexicographicallyPrecedes([1, 3]))
print([3, 1].starts(with: [2, 1], by: { $0 > $1 }) , [1, 2, 3].lexicographicallyPrecedes([3], by: >), Set([[1, 2], [1, 2]]).count, [[1, 2]: "x"][[1, 2]]!)
print(["a": [1]] == ["a": [1]], [1...2] == [1...2], (1, "a") == (1, "a"), [1, 2, 3].prefix(2) == [1, 2])
// → true true true true true
// → true true true
// → false false 1 x
// → true true true true
