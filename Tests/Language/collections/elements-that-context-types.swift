enum Side { case left, right }
var sides: [Side] = []
sides.append(contentsOf: [.left, .right])
var numbers: [Int?] = []
numbers.append(contentsOf: [1, nil])
var things: [Any] = [true]
things.append(contentsOf: [1.5])
things.insert(contentsOf: [1, "a"], at: 0)
func total<S: Sequence>(_ values: S) -> Double where S.Element == Double { values.reduce(0, +) }
print(sides, numbers, things, total([1, 2]))
// → [main.Side.left, main.Side.right] [Optional(1), nil] [1, "a", true, 1.5] 3.0
