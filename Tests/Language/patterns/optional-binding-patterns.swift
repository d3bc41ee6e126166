let xs: [Int?] = [1, nil, 3]
for case let x? in xs { print(x, terminator: " ") }
for x in xs { if case let y? = x { print(y, terminator: ",") } else { print("-", terminator: ",") } }
print()
var node: Int? = 3
while let n = node {
  print(n, terminator: " ")
  node = n > 0 ? n - 1 : nil
}
print()
let pairs = ["a": 1, "b": 2]
if let a = pairs["a"], let b = pairs["b"], a < b { print(a + b) }
if let c = pairs["c"] ?? pairs["b"] { print(c) }
let text: String? = "12"
if let n = text.flatMap({ Int($0) }) { print(n * 2) }
// → 1 3 1,-,3,
// → 3 2 1 0
// → 3
// → 2
// → 24
