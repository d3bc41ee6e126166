var a = ["x": 1, "y": 2]
a.merge(["y": 10, "z": 20]) { old, new in old + new }
print(a.sorted { $0.key < $1.key }.map(\.value))
a.merge([("x", 5)], uniquingKeysWith: { $1 })
let b = a.merging(["w": 0]) { old, _ in old }
print(a["x"]!, b.count, a.count, ["k": 1].merging([("k", 2)]) { $0 * 10 + $1 })
// → [1, 12, 20]
// → 5 4 3 ["k": 12]
