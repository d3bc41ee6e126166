let n: Int? = 4
print(n.map { $0 * 2 } as Any, n.flatMap { $0 > 5 ? $0 : nil } as Any)
print(Int?.none.map { $0 + 1 } as Any)
let t: String? = "12"
print(t.flatMap { Int($0) } ?? 0, t.flatMap(Int.init) ?? 0, t.map { "<\($0)>" } ?? "-")
print(t?.count.description ?? "none")
let xs = ["1", "x", "3"].compactMap { Int($0) }
print(xs, ["1", "x"].map { Int($0) })
// → Optional(8) nil
// → nil
// → 12 12 <12>
// → 2
// → [1, 3] [Optional(1), nil]
