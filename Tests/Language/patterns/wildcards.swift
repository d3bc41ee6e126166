let (a, _) = (1, 2)
let (x, (y, _), z) = (1, (2, 3), "four")
print(a, x, y, z)
_ = a + x
switch (1, 2, 3) { case (_, 2, _): print("middle two"); case _: print("other") }
enum E { case a(Int, Int), b }
switch E.a(1, 2) { case .a(_, let n): print(n); case .b: print("b") }
switch E.a(1, 2) { case .a(_): print("a"); case .b: print("b") }
switch E.b { case .a: print("a"); case .b: print("b") }
// → 1 1 2 four
// → middle two
// → 2
// → a
// → b
