enum E: Error { case neg(Int) }
let check = { (n: Int) throws -> Int in if n < 0 { throw E.neg(n) }; return n }
do { print(try check(1)); print(try check(-1)) } catch { print(error) }
let inferred = { (n: Int) in if n < 0 { throw E.neg(n) }; print("ok", n) }
do { try inferred(1); try inferred(-2) } catch E.neg(let n) { print("neg", n) }
let f: (Int) throws -> Int = { $0 * 2 }
print(try f(4))
func run(_ f: () throws -> String) -> String { do { return try f() } catch { return "failed: \(error)" } }
print(run { "fine" }, run { throw E.neg(3) })
let quiet: () -> Int = { (try? check(-5)) ?? 0 }
print(quiet())
// → 1
// → neg(-1)
// → ok 1
// → neg -2
// → 8
// → fine failed: neg(3)
// → 0
