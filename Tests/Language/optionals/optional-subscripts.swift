var a: [Int]? = [1, 2, 3]
a?[0] = 9
print(a?[0] as Any, a?.first as Any, a?[1...].count as Any)
var grid: [[Int]]? = [[1], [2]]
grid?[1][0] += 5
print(grid!)
var d: [String: [Int]]? = ["k": [1]]
d?["k"]?[0] += 1
d?["k", default: []].append(7)
d?["z"] = [0]
print(d!["k"]!, d!["z"]!, d?["q"]?.first as Any)
a = nil
a?[5] = 1
print(a as Any)
// → Optional(9) Optional(9) Optional(2)
// → [[1], [7]]
// → [2, 7] [0] nil
// → nil
