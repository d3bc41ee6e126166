for c in "hé!" { print(c) }
for (i, c) in "ab".enumerated() { print(i, c) }
for (k, v) in ["one": 1] { print(k, v) }
for x in stride(from: 10, through: 0, by: -5) { print(x) }
for x in stride(from: 0.0, to: 1.0, by: 0.25) { print(x) }
for x in [3, 1, 2].sorted() where x > 1 { print(x) }
for i in (0..<3).reversed() { print(i) }
for (x, y) in zip([1, 2], ["a", "b"]) { print(x, y) }
for i in [1, 2, 3].indices { print(i) }
for i in 5... { if i > 6 { break }; print(i) }
// → h
// → é
// → !
// → 0 a
// → 1 b
// → one 1
// → 10
// → 5
// → 0
// → 0.0
// → 0.25
// → 0.5
// → 0.75
// → 2
// → 3
// → 2
// → 1
// → 0
// → 1 a
// → 2 b
// → 0
// → 1
// → 2
// → 5
// → 6
