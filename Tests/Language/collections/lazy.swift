let found = [1, 2, 3, 4].lazy.map { x -> Int in print("map", x); return x * x }.filter { x in print("test", x); return x > 3 }.first
print(found!)
let xs = (1...).lazy.filter { $0 % 7 == 0 }.map { $0 * $0 }
print(Array(xs.prefix(3)), xs.first { $0 > 200 }!)
print(Array([5, 1, 7, 2].lazy.drop { $0 > 3 }.prefix { $0 != 2 }), ["1", "a", "2"].lazy.compactMap { Int($0) }.reduce(0, +))
print([1, 2].lazy.flatMap { [$0, $0 * 10] }.map { $0 + 1 }.max()!, [3, 4].lazy.map { $0 * 2 }[1], (1...4).lazy.map { $0 * 2 }.contains(6))
let squares = [1, 2, 3].lazy.map { $0 * $0 }
print(squares.count, squares.last!, Array(squares), squares.reversed().first!, [1, 2, 3].lazy.filter { $0 > 1 }.count)
for x in (1...3).lazy.map({ $0 * 10 }) { print(x, terminator: " ") }
print()
// → map 1
// → test 1
// → map 2
// → test 4
// → map 2
// → 4
// → [49, 196, 441] 441
// → [1, 7] 3
// → 21 8 true
// → 3 9 [1, 4, 9] 9 2
// → 10 20 30
