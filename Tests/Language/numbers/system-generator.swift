var g = SystemRandomNumberGenerator()
let x = Int.random(in: 0..<10, using: &g)
print((0..<10).contains(x), g.next() <= UInt64.max)
// → true true
