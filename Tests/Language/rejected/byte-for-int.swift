func f(_ n: Int) -> Int { n }
let b: UInt8 = 3
print(f(b))
