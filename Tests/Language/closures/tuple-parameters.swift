let d = ["a": 1]
print(d.map { (k, v) in "\(k)\(v)" }, d.map { "\($0.key)\($0.value)" }, d.map { k, _ in k })
print(zip([1, 2], [3, 4]).map { a, b in a * b }, zip([1, 2], [3, 4]).map { $0 + $1 })
print([(1, "a"), (2, "b")].map { (n, s) in s + "\(n)" }, [("x", 2)].map { $0.0 })
for (i, (k, v)) in [("p", 1), ("q", 2)].enumerated() { print(i, k, v) }
print([3, 4].enumerated().map { index, x in index * x }, d.filter { $0.value > 0 }.count)
print([(a: 1, b: 2)].map { $0.a + $0.b })
// → ["a1"] ["a1"] ["a"]
// → [3, 8] [4, 6]
// → ["a1", "b2"] ["x"]
// → 0 p 1
// → 1 q 2
// → [0, 4] 1
// → [3]
