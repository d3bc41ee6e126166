let constant: (Int, Int) -> Int = { _, _ in 7 }
print(constant(1, 2), (0..<3).map { _ in "x" }, [1, 2].reduce(0) { count, _ in count + 1 })
// → 7 ["x", "x", "x"] 2
