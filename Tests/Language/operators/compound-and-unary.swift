struct Box { var n: Int
  static func += (b: inout Box, k: Int) { b.n += k }
  static func << (b: inout Box, k: Int) { b.n = k }
  static prefix func ! (b: Box) -> Bool { b.n == 0 }
  static func ~= (pattern: Int, b: Box) -> Bool { pattern == b.n } }
var b = Box(n: 1)
b += 4
print(b, !b)
b << 0
print(!b)
switch b { case 0: print("zero"); default: print("other") }
// → Box(n: 5) false
// → true
// → zero
