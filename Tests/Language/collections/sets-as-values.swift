var a: Set<String> = ["x"]
let b = a
a.insert("y")
print(a.count, b.count, a > b2(b), b.isSubset(of: a), [a, b, b].count)
func b2(_ s: Set<String>) -> Set<String> { s }
func > (l: Set<String>, r: Set<String>) -> Bool { l.isStrictSuperset(of: r) }
let sets: Set<Set<Int>> = [[1, 2], [2, 1], [3]]
print(sets.count, sets.contains([2, 1]), Set([[1], [1], [2]]).count)
let points: Set<[Int]> = [[0, 1]]
print(points.contains([0, 1]), a.sorted().joined(), a.removeFirst() != "", a.count)
// → 2 1 true true 3
// → 2 true 2
// → true xy true 1
