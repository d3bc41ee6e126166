for x: Int in [1, 2] { print(x) }
for x: Double in [1, 2.5] { print(x) }
for (a, b): (Int, String) in [(1, "x")] { print(a, b) }
for _ in 0..<2 { print("tick") }
for var n in 0..<3 { n *= 10; print(n) }
// → 1
// → 2
// → 1.0
// → 2.5
// → 1 x
// → tick
// → tick
// → 0
// → 10
// → 20
