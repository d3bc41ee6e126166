infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator ???: NilCoalescingPrecedence
func ??? <T>(x: T?, message: @autoclosure () -> String) -> String { x.map { "\($0)" } ?? message() }
let inc: (Int) -> Int = { $0 + 1 }
let f = inc >>> { $0 * 10 } >>> { "<\($0)>" }
print(f(4), Int("x") ??? "none", Int("5") ??? "none")
print([1, 2].map(inc >>> inc))
// → <50> none 5
// → [3, 4]
