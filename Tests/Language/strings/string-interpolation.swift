let n = 3
let values = [1, 2]
print("\(n) + \(n) = \(n + n), \(values), \(n > 2 ? "big" : "small"), \(1.5)")
print("nested \("inner \(n)")")
let o: Int? = 5
print("\(values.map { "<\($0)>" }.joined(separator: ","))", "\(String(describing: o))")
// → 3 + 3 = 6, [1, 2], big, 1.5
// → nested inner 3
// → <1>,<2> Optional(5)
