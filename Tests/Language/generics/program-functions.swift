func memoize<A: Hashable, R>(_ f: @escaping (A) -> R) -> (A) -> R {
  var cache: [A: R] = [:]
  return { a in
    if let r = cache[a] { return r }
    let r = f(a)
    cache[a] = r
    return r
  }
}
func memoizeRec<A: Hashable, R>(_ body: @escaping ((A) -> R, A) -> R) -> (A) -> R {
  var cache = [A: R]()
  func go(_ a: A) -> R {
    if let r = cache[a] { return r }
    let r = body(go, a)
    cache[a] = r
    return r
  }
  return go
}
let fib = memoizeRec { (f: (Int) -> Int, n: Int) in n < 2 ? n : f(n - 1) + f(n - 2) }
print(fib(80))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
let add = curry(+) as (Int) -> (Int) -> Int
print(add(3)(4), [1, 2, 3].map(add(10)))
let inc: (Int) -> Int = { $0 + 1 }
print(compose(inc, { "\($0)!" })(4), compose(inc, String.init)(9))
print(flip(curry { (a: Int, b: Int) in a - b })(1)(10))
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let pipeline = inc >>> { $0 * 2 } >>> { "<\($0)>" }
print(pipeline(5))
infix operator |>: AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
print(3 |> inc |> inc |> { $0 * $0 })
var calls = 0
let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }
print(slow(4), slow(4), calls)
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
  var n = 0
  return ({ n += step; return n }, { n = 0 })
}
let c = makeCounter(step: 5)
print(c.next(), c.next()); c.reset(); print(c.next())
func unless(_ c: @autoclosure () -> Bool, _ body: () throws -> Void) rethrows { if !c() { try body() } }
unless(1 > 2) { print("unless") }
func retry<T>(_ n: Int, _ body: () throws -> T) rethrows -> T {
  var i = 0
  while true {
    do { return try body() } catch { i += 1; if i == n { throw error } }
  }
}
struct Flaky: Error { let n: Int }
var tries = 0
print(try retry(5) { tries += 1; if tries < 3 { throw Flaky(n: tries) }; return "ok after \(tries)" })
do { _ = try retry(2) { () throws -> Int in throw Flaky(n: 9) } } catch let e as Flaky { print(e.n, e) }
// → 23416728348467685
// → 7 [11, 12, 13]
// → 5! 10
// → 9
// → <12>
// → 25
// → 16 16 1
// → 5 10
// → 5
// → unless
// → ok after 3
// → 9 Flaky(n: 9)
