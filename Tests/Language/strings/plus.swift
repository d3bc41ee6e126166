let a = "abc"
print(a + "def".prefix(1), "x" + String(a.last!), a + ["d", "e"])
var s = "1"
s += a.suffix(1)
s += String(2)
print(s)
var sub = a.prefix(1)
sub += "zz"
print(sub)
// → abcd xc abcde
// → 1c2
// → azz
