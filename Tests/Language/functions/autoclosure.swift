func check(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
  if !condition() { print(message()) }
}
func costly() -> String { print("costly called"); return "failed" }
check(1 + 1 == 2, costly())
check(1 + 1 == 3, costly())
func lazily(_ work: @autoclosure @escaping () -> Int) -> () -> Int { work }
var n = 1
let later = lazily(n * 10)
n = 7
print(later())
func either(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { try a ? true : b() }
print(either(true, n == 0), either(false, n == 7))
// → costly called
// → failed
// → 70
// → true true
