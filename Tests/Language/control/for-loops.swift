for i in 0..<3 { print(i, terminator: " ") }
for i in (1...3).reversed() { print(i, terminator: " ") }
for i in stride(from: 10, to: 0, by: -4) { print(i, terminator: " ") }
print()
for x in ["a", "b"] { print(x, terminator: ",") }
for (i, x) in ["p", "q"].enumerated() { print(i, x, terminator: ";") }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b, terminator: ".") }
print()
for n in 1...10 where n % 3 == 0 { print(n, terminator: " ") }
for _ in 1...2 { print("again", terminator: " ") }
for c in "hi" { print(c, terminator: "|") }
for i in 5..<5 { print("never", i) }
print()
for (k, v) in ["only": 1] { print(k, v) }
var sum = 0
for row in [[1, 2], [3]] { for x in row { sum += x } }
print(sum)
// → 0 1 2 3 2 1 10 6 2
// → a,b,0 p;1 q;1 x.2 y.
// → 3 6 9 again again h|i|
// → only 1
// → 6
