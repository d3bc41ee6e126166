let d: [String: Int?] = ["a": 1, "b": nil]
print(d["a"]!! + 1, d["b"]! == nil, d["c"] == nil)
if let inner = d["b"] { print("present", inner as Any) }
let nested: Int?? = 5
if let a = nested, let b = a { print(b) }
print(["1", "x"].map { Int($0) }, [Int?.none, 2].compactMap { $0 })
let f: Int?? = .some(.none)
switch f {
case .some(.some(let x)): print(x)
case .some(.none): print("some none")
case .none: print("none")
}
// → 2 true true
// → present nil
// → 5
// → [Optional(1), nil] [2]
// → some none
