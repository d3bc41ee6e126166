enum Failure: Error { case low }
func check(_ n: Int) throws -> Int {
  if n < 0 { throw Failure.low }
  return n
}
print(check(1))
do { print(check(-1)) } catch { print("caught", error) }
---
check(-5) // error: uncaught-error: low
// → 1
// → caught low
