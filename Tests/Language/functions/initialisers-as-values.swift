print([1, 2].map(String.init))
print(["1", "x"].map(Int.init))
print(["1", "2"].compactMap(Double.init))
print([1, 2].map(Double.init))
let make: (Int) -> [Int] = { Array(repeating: 0, count: $0) }
print(make(2))
enum Shape { case circle(Double), named(String, Int), empty }
let shapes = [1.0, 2.0].map(Shape.circle)
print(shapes)
let named = Shape.named
print(named("a", 1))
// → ["1", "2"]
// → [Optional(1), nil]
// → [1.0, 2.0]
// → [1.0, 2.0]
// → [0, 0]
// → [main.Shape.circle(1.0), main.Shape.circle(2.0)]
// → named("a", 1)
