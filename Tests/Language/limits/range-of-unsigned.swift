let a = UInt.max
let b: UInt = 5
for i in a..<b { print(i) } // error: invalid-range: the range 18446744073709551615..<5 starts behind its end
