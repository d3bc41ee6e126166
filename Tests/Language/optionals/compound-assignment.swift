var o: Int? = 1
o? += 2
print(o as Any)
o! *= 5
print(o!)
o = nil
o? += 1
print(o as Any)
var d = ["a": 1]
d["a"]? += 10
d["b"]? += 10
d["c", default: 0] += 1
d["a"]! -= 1
print(d["a"]!, d["b"] as Any, d["c"]!)
// → Optional(3)
// → 15
// → nil
// → 10 nil 1
