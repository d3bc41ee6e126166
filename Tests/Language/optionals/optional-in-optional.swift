let none: Double? = nil
let inside: Double?? = none
print(inside as Any, inside == nil)

func show(_ x: Int??) { print(x as Any) }
let i: Int? = nil
show(i)
show(Optional<Int>.none)
show(Optional<Int>.some(3))

var table: [String: Int?] = [:]
table["a"] = i
table["b"] = Int?.none
table["c"] = 1
table["d"] = nil
print(table.keys.sorted())
table["a"] = nil
print(table.keys.sorted())
// → Optional(nil) false
// → Optional(nil)
// → Optional(nil)
// → Optional(Optional(3))
// → ["a", "b", "c"]
// → ["b", "c"]
