enum E: Error { case bad(Int) }
func f(_ n: Int) -> Result<Int, E> { n > 2 ? .failure(.bad(n)) : .success(n * 10) }
print(f(1), f(3))
switch f(2) { case .success(let v): print("v", v); case .failure(let e): print("e", e) }
switch f(5) { case .success(let v): print("v", v); case .failure(.bad(let n)): print("bad", n) }
print(try f(1).get())
do { _ = try f(9).get() } catch { print(error) }
print(f(1).map { $0 + 1 }, f(1).flatMap { f($0) }, f(4).map { "\($0)" })
struct Wrapped: Error { var inner: E }
print(f(7).mapError { Wrapped(inner: $0) })
func half(_ n: Int) throws -> Int { if n % 2 == 1 { throw E.bad(n) }; return n / 2 }
let r = Result { try half(8) }
print(r, (try? r.get()) ?? 0)
let caught = Result(catching: { try half(7) })
if case .failure(let e) = caught { print("failed", e) }
print((try? f(3).get()) == nil)
// → success(10) failure(main.E.bad(3))
// → v 20
// → bad 5
// → 10
// → bad(9)
// → success(11) failure(main.E.bad(10)) failure(main.E.bad(4))
// → failure(main.Wrapped(inner: main.E.bad(7)))
// → success(4) 4
// → failed bad(7)
// → true
