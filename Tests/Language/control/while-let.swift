var stack = [1, 2, 3]
while let top = stack.popLast() { print(top) }
var next: Int? = 0
while let n = next, n < 3 { print("n", n); next = n + 1 }
var k = 10
while case let m = k - 1, m > 7 { print(m); k = m }
// → 3
// → 2
// → 1
// → n 0
// → n 1
// → n 2
// → 9
// → 8
