var closures: [() -> Int] = []
for i in 0..<3 {
  var copy = i * 10
  closures.append { copy += 1; return copy + i }
}
print(closures.map { $0() }, closures.map { $0() })
var k = 0
var later: [() -> Int] = []
while k < 3 {
  later.append { k }
  k += 1
}
print(later.map { $0() })
// → [1, 12, 23] [2, 13, 24]
// → [3, 3, 3]
