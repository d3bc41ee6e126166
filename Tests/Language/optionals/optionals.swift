let a: Int? = 5
let b: Int? = nil
print(a ?? 0, b ?? 0, a!, a == 5, b == nil, a != nil)
if let a { print("has", a) }
if let v = b { print(v) } else { print("none") }
if let x = a, x > 3, let y = Int("7") { print(x + y) }
print(a.map { $0 * 2 }!, b.map { $0 * 2 } == nil, a.flatMap { $0 > 3 ? $0 : nil }!)
var c: String? = "x"
c = nil
print(c == nil, c ?? "default")
print(String(describing: a), String(describing: b), [a, b])
let nested: Int?? = .some(nil)
print(nested == nil, String(describing: nested))
// → 5 0 5 true true true
// → has 5
// → none
// → 12
// → 10 true 5
// → true default
// → Optional(5) nil [Optional(5), nil]
// → false Optional(nil)
