let add: (Int, Int, Int, Int) -> Int = { $0 + $1 * $2 - $3 }
print(add(1, 2, 3, 4))
print([3, 1, 2].sorted { $0 > $1 }, [[1, 2], [3]].map { $0.map { $0 * 2 } })
let ten: (Int, Int, Int, Int, Int, Int, Int, Int, Int, Int) -> Int = { $9 - $0 + $1 + $2 + $3 + $4 + $5 + $6 + $7 + $8 }
print(ten(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
// → 3
// → [3, 2, 1] [[2, 4], [6]]
// → 53
