print([1, 2, 3].reduce(0, +), [1, 2, 3].reduce(1, *), [3, 1, 2].sorted(by: >))
let op: (Int, Int) -> Int = (-)
print(op(5, 3))
let table: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/)]
for key in table.keys.sorted() { print(key, table[key]!(6, 3)) }
print(zip([1, 2], [3, 4]).map(+), [true, false].map(!), [1, 2] .map(-))
// → 6 6 [3, 2, 1]
// → 2
// → * 18.0
// → + 9.0
// → - 3.0
// → / 2.0
// → [4, 6] [false, true] [-1, -2]
