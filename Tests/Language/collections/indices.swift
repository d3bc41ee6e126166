var xs = [10, 20, 30]
for i in xs.indices { xs[i] += i }
print(xs, xs.indices, xs.indices.last!, xs.indices.contains(3), xs.startIndex, xs.endIndex)
print(xs.index(after: 0), xs.index(before: 3), xs.index(0, offsetBy: 2), xs.index(0, offsetBy: 9, limitedBy: 3) == nil, xs.distance(from: 0, to: 3))
for i in xs.indices.dropLast() { print(xs[i + 1] - xs[i], terminator: " ") }
for i in xs.indices.reversed() { print(i, terminator: " ") }
print(xs.indices.filter { xs[$0] > 15 }, Array(xs.indices), xs[xs.index(xs.startIndex, offsetBy: 1)...])
// → [10, 21, 32] 0..<3 2 false 0 3
// → 1 2 2 true 3
// → 11 11 2 1 0 [1, 2] [0, 1, 2] [21, 32]
