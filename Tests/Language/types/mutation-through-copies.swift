var matrix = [[1, 2], [3, 4]]
let row = matrix[0]
matrix[0][1] = 9
print(row, matrix)
var list = [1, 2, 3]
for x in list { list.append(x * 10) }
print(list)
var dict = ["a": [1]]
let saved = dict
dict["a"]!.append(2)
dict["b", default: []].append(3)
print(saved, dict["a"]!, dict["b"]!)
func grow(_ xs: [Int]) -> [Int] {
  var xs = xs
  xs.append(0)
  return xs
}
let base = [7]
print(grow(base), base)
var pair = ([1], "x")
var other = pair
other.0.append(2)
other.1 += "y"
print(pair, other)
swap(&pair, &other)
print(pair)
// → [1, 2] [[1, 9], [3, 4]]
// → [1, 2, 3, 10, 20, 30]
// → ["a": [1]] [1, 2] [3]
// → [7, 0] [7]
// → ([1], "x") ([1, 2], "xy")
// → ([1, 2], "xy")
