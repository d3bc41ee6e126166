struct V { var x: Double; static func * (a: V, k: Double) -> V { V(x: a.x * k) } }
let v = V(x: 1)
print(2.0 * v) // error: : `*` cannot take a `Double` and a
