func note(_ n: Int) -> Int {
  print("n\(n)", terminator: " ")
  return n
}
print(note(1) + note(2) * note(3))
let xs = [note(4), note(5)]
print(xs)
func two(_ a: Int, _ b: Int) -> Int { a - b }
print(two(note(6), note(7)))
var ys = [0, 0]
ys[note(1)] = note(8)
print(ys)
var x = 1
func touch() -> Int {
  x = 10
  return 1
}
print(x + touch(), x)
// → n1 n2 n3 7
// → n4 n5 [4, 5]
// → n6 n7 -1
// → n1 n8 [0, 8]
// → 2 10
