let a: Int? = 3, b: Int? = nil
print(a == 3, a != 4, b == nil, a != nil, nil == b, a == b, 3 == a)
if a == 3 { print("three") }
let s: String? = "x"
print(s == "x", s != nil, [1, nil] == [1, nil], a == .some(3), b == .none)
let both: (Int?, Int?) = (1, nil)
print(both.0 == 1, both.1 == nil)
let nested: Int?? = 3
print(nested == 3, nested! == 3)
// → true true true true true false true
// → three
// → true true true true true
// → true true
// → true true
