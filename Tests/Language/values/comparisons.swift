print(1 < 2, 2 <= 2, 3 > 4)
print(4 >= 5, 1 == 1, 1 != 1)
let (s, t) = ("a", "B")
let c = "b"
let half = 1.5
print(half < 2, s < c, t < s, s == "a", true == false, true != false)
let nan = Double.nan
print(nan == nan, nan < 1, !(nan >= 1))
let a = 3
print(a > 1 && a < 5, a < 1 || a > 2, !(a == 3))
// → true true false
// → false true false
// → true true true true false true
// → false false true
// → true true false
