let a: Int? = 1, n: Int? = nil
print(a as Any, n as Any, [a, n])
print("\(String(describing: a)) \(String(describing: n))")
let s: String? = "x"
print(s as Any, [s], ["k": s])
let nested: Int?? = .some(nil)
print(nested as Any)
debugPrint(s as Any)
struct T { var v: Double? }
print(T(v: 2), T(v: nil))
// → Optional(1) nil [Optional(1), nil]
// → Optional(1) nil
// → Optional("x") [Optional("x")] ["k": Optional("x")]
// → Optional(nil)
// → Optional("x")
// → T(v: Optional(2.0)) T(v: nil)
