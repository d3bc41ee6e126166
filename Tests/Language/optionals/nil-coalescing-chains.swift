let a: Int? = nil, b: Int? = nil, c: Int? = 3
print(a ?? b ?? c ?? 0, a ?? 1, (a ?? b) as Any)
let s: String? = nil
print("v: " + (s ?? "none"))
func costly() -> Int { print("costly"); return 7 }
print(c ?? costly())
print(a ?? costly())
let d: [String: Int] = ["x": 1]
print(d["x"] ?? d["y"] ?? 0, (d["y"] ?? 5) * 2)
let nested: Int?? = .some(nil)
print((nested ?? 4) as Any)
// → 3 1 nil
// → v: none
// → 3
// → costly
// → 7
// → 1 10
// → nil
