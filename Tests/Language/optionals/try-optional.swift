enum Bad: Error { case odd }
func half(_ n: Int) throws -> Int { if n % 2 == 1 { throw Bad.odd }; return n / 2 }
func find(_ n: Int) throws -> Int? { if n < 0 { throw Bad.odd }; return n == 0 ? nil : n }
print((try? half(4)) as Any, (try? half(3)) as Any)
let flat: Int? = try? find(3)
print(flat as Any, (try? find(0)) as Any, (try? find(-1)) as Any)
if let n = try? half(8) { print(n) }
guard let m = try? half(10) else { fatalError() }
print(m, (try? half(3)) ?? 0, try! half(6))
print([1, 2, 3, 4].compactMap { try? half($0) })
let r: Void? = try? { throw Bad.odd }()
print(r == nil)
// → Optional(2) nil
// → Optional(3) nil nil
// → 4
// → 5 0 3
// → [1, 2]
// → true
