var n = 27
var steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
print(steps)
var k = 0
repeat {
  k += 1
} while k < 5
print(k)
var queue = [1]
while let x = queue.popLast() {
  print(x, terminator: " ")
  if x < 8 { queue.append(x * 2) }
}
print()
// → 111
// → 5
// → 1 2 4 8
