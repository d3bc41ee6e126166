enum Failure: Error { case early, late(Int) }
func run(_ n: Int) throws(Failure) -> Int {
  if n < 0 { throw .early }
  return n
}
for n in [-1, 0, 5] {
  do throws(Failure) {
    if try run(n) > 3 { throw .late(n) }
    print("fine")
  } catch {
    switch error {
    case .early: print("early")
    case .late(let n): print("late", n)
    }
  }
}
// → early
// → fine
// → late 5
