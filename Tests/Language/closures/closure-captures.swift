func counter() -> () -> Int {
  var n = 0
  return {
    n += 1
    return n
  }
}
let a = counter()
let b = counter()
print(a(), a(), b(), a())
var closures: [() -> Int] = []
for i in 1...3 { closures.append { i * 10 } }
print(closures.map { $0() })
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)
func adders() -> [(Int) -> Int] {
  var result: [(Int) -> Int] = []
  for k in [1, 5] { result.append { $0 + k } }
  return result
}
print(adders().map { $0(1) })
func shared() -> (Int, Int) {
  var x = 1
  let read = { x }
  x = 5
  let first = read()
  x += 1
  return (first, read())
}
print(shared())
// → 1 2 1 3
// → [10, 20, 30]
// → 6
// → [2, 6]
// → (5, 6)
