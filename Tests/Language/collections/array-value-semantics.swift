var a = [1, 2, 3]
var b = a
b[0] = 100
a.append(4)
print(a, b)
func change(_ xs: [Int]) -> [Int] {
  var copy = xs
  copy[1] = -1
  return copy
}
print(change(a), a)
var nested = [[1], [2]]
var other = nested
other[0][0] = 9
nested[1].append(7)
print(nested, other)
// → [1, 2, 3, 4] [100, 2, 3]
// → [1, -1, 3, 4] [1, 2, 3, 4]
// → [[1], [2, 7]] [[9], [2]]
