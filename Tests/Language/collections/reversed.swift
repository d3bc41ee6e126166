let xs = [1, 2, 3]
for x in xs.reversed() { print(x, terminator: " ") }
print(Array(xs.reversed()), xs.reversed().map { $0 * 2 }, xs.reversed() as [Int])
let list: [Int] = xs.reversed()
print(list, String("abc".reversed()), (1...3).reversed().first!, xs.reversed().last!, xs.reversed().count)
print(xs.reversed().contains(2), Array(xs.reversed().prefix(2)), xs.reversed().reversed(), Array(xs.reversed().enumerated())[0])
for i in stride(from: 5, through: 1, by: -2).reversed() { print(i, terminator: " ") }
for i in (0..<3).reversed() { print(i, terminator: " ") }
print(Array(zip(xs, xs.reversed())))
print(xs.reversed())
// → 3 2 1 [3, 2, 1] [6, 4, 2] [3, 2, 1]
// → [3, 2, 1] cba 3 1 3
// → true [3, 2] [1, 2, 3] (offset: 0, element: 3)
// → 1 3 5 2 1 0 [(1, 3), (2, 2), (3, 1)]
// → ReversedCollection<Array<Int>>(_base: [1, 2, 3])
