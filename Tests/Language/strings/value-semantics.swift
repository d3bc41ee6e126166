var a = "abc"
var b = a
b.removeLast()
a.append("d")
print(a, b)
func change(_ s: inout String) { s.insert("!", at: s.startIndex) }
change(&a)
print(a, b)
var list = ["x", "y"]
list[0].append("z")
let copy = list
list[1] += "w"
print(list, copy)
var part = a.dropFirst()
part.append("?")
print(part, a)
// → abcd ab
// → !abcd ab
// → ["xz", "yw"] ["xz", "y"]
// → abcd? !abcd
