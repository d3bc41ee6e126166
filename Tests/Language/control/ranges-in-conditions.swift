let t = 21
if (18..<25).contains(t) { print("mild") }
if 18...25 ~= t { print("in") }
if case 18... = t, t != 30 { print("warm") }
print(t > 20 && t < 30 || t == 0, !(t == 21))
// → mild
// → in
// → warm
// → true false
