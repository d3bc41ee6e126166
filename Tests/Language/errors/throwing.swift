enum Failure: Error { case bad(Int), worse }
func check(_ n: Int) throws -> Int {
  if n > 10 { throw Failure.worse }
  if n > 2 { throw Failure.bad(n) }
  return n * 2
}
for n in [1, 5, 11] {
  do {
    print(try check(n))
  } catch Failure.bad(let k) {
    print("bad", k)
  } catch {
    print("error:", error)
  }
}
print((try? check(9)) ?? -1, (try? check(2)) ?? -1)
func outer(_ n: Int) throws -> Int {
  defer { print("leaving \(n)") }
  return try check(n) + 1
}
do { _ = try outer(1); _ = try outer(7) } catch { print("caught \(error)") }
let r = try? [1, 2, 3].map { try check($0) }
print(r == nil)
// → 2
// → bad 5
// → error: worse
// → -1 4
// → leaving 1
// → leaving 7
// → caught bad(7)
// → true
