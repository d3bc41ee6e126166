let xs: [Any] = [1, "two", 3.5, true, [1, 2]]
print(xs)
for x in xs {
  if let n = x as? Int { print("Int", n) } else if let s = x as? String { print("String", s) } else { print("other", x) }
}
print(xs[0] is Int, xs[1] is Int)
let o: Int? = 3
print(o as Any)
// → [1, "two", 3.5, true, [1, 2]]
// → Int 1
// → String two
// → other 3.5
// → other true
// → other [1, 2]
// → true false
// → Optional(3)
