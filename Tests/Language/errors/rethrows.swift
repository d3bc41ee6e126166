enum E: Error { case odd }
func apply(_ n: Int, _ f: (Int) throws -> Int) rethrows -> Int { try f(n) + 1 }
print(apply(2) { $0 * 2 })
do { print(try apply(3) { n in if n % 2 == 1 { throw E.odd }; return n }) } catch { print(error) }
func twice(_ f: () throws -> Void) rethrows { try f(); try f() }
twice { print("hi") }
do { try [1, 2, 3].forEach { if $0 == 2 { throw E.odd }; print($0) } } catch { print("stopped") }
let doubled = try [1, 2].map { (n: Int) throws -> Int in n * 2 }
print(doubled)
// → 5
// → odd
// → hi
// → hi
// → 1
// → stopped
// → [2, 4]
