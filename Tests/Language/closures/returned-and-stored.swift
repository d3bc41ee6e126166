func power(_ n: Int) -> (Double) -> Double {
  { x in
    var r = 1.0
    for _ in 0..<n { r *= x }
    return r
  }
}
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let cube = power(3)
print(cube(2), compose(cube, { "\($0)" })(3))
struct Button { var onTap: (() -> String)? = nil; var handlers: [String: (Int) -> Int] = [:] }
var b = Button()
print(b.onTap?() ?? "nothing")
b.onTap = { "tapped" }
b.handlers["double"] = { $0 * 2 }
print(b.onTap?() ?? "nothing", b.handlers["double"]?(4) ?? 0, b.handlers["x"]?(4) ?? 0)
// → 8.0 27.0
// → nothing
// → tapped 8 0
