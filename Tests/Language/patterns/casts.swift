let things: [Any] = [1, "two", 3.0, [4], (5, "six"), true]
for thing in things {
  switch thing {
  case is Bool: print("bool")
  case let n as Int: print("int", n)
  case let s as String where s.count > 2: print("string", s)
  case is Double: print("double")
  case let xs as [Int]: print("array", xs)
  case let (n, s) as (Int, String): print("tuple", n, s)
  default: print("other")
  }
}
for case let n as Int in things { print(n) }
if case let s as String = things[1] { print(s) }
if case is Double = things[2] { print("double") }
// → int 1
// → string two
// → double
// → array [4]
// → tuple 5 six
// → bool
// → 1
// → two
// → double
