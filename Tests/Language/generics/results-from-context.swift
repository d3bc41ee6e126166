protocol Readable { init?(text: String) }
extension Int: Readable { init?(text: String) { self.init(text) } }
extension Double: Readable { init?(text: String) { self.init(text) } }
func parse<T: Readable>(_ s: String) -> T? { T(text: s) }
func empty<T>() -> [T] { [] }
func tryAll<T>(_ fs: [() -> T?]) -> T? { for f in fs { if let x = f() { return x } }; return nil }
let a: Int? = parse("12")
let b: Double? = parse("1.5")
var c: [String] = empty()
c.append("x")
print(a!, b!, c, tryAll([{ nil }, { 3 }])!)
// → 12 1.5 ["x"] 3
