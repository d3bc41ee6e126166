let v: Any = 5
print((v as? Int) as Any, (v as? String) as Any, v as! Int, v is Int)
let o: Int? = 3
let any: Any = o as Any
print(any is Int, (any as? Int) ?? 0)
let xs: [Any] = [1, "a", 2]
print(xs.compactMap { $0 as? Int }, xs.compactMap { $0 as? String })
if let n = v as? Int, n > 4 { print("n", n) }
let up = 3 as Int?
print(up as Any)
// → Optional(5) nil 5 true
// → true 3
// → [1, 2] ["a"]
// → n 5
// → Optional(3)
