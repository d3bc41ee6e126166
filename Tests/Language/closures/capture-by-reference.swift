var total = 0
let add = { (n: Int) in total += n }
add(3)
total *= 10
add(4)
print(total)
func outer() -> [() -> Int] {
  var shared = 1
  let bump = { shared += 1; return shared }
  let read = { shared }
  shared = 10
  return [bump, read, bump]
}
print(outer().map { $0() })
// → 34
// → [11, 11, 12]
