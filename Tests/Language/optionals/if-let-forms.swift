let d = ["a": 1, "b": 2]
if let a = d["a"], let b = d["b"], case let s = a + b, s == 3 { print("sum", s) }
if let n = d["c"] { print(n) } else if let n = d["b"] { print("b", n) }
if let (k, v) = d.first(where: { $0.value == 2 }) { print(k, v) }
if let _ = d["a"] { print("there") }
if let x: Int = d["a"] { print(x) }
let text: String? = "5"
if let text, let n = Int(text) { print(n + 1) }
if var n = d["a"] { n += 1; print(n, d["a"]!) }
while let v = d["zz"] { print(v) }
let o: Int?? = 5
if let inner = o, let n = inner { print(n) }
// → sum 3
// → b 2
// → b 2
// → there
// → 1
// → 6
// → 2 1
// → 5
