enum E: Error { case e }
func v(_ n: Int) throws -> Int { if n > 5 { throw E.e }; return n }
func add() throws -> Int { try v(1) + v(2) }
print(try add(), try! v(3), (try? v(9)) ?? 0)
let xs = try [v(1), v(2)]
print(xs)
let t = try (v(1), v(4))
print(t)
if try v(1) == 1 { print("one") }
let s = try "\(v(3))"
print(s)
var total = 0
total += try v(5)
print(total)
let o: Int? = try v(2)
print(o ?? 0)
for i in try [v(1)] { print(i) }
switch try v(2) { case 2: print("two"); default: print("other") }
func g() throws { return try h() }
func h() throws { throw E.e }
do { try g() } catch { print("g failed") }
// → 3 3 0
// → [1, 2]
// → (1, 4)
// → one
// → 3
// → 5
// → 2
// → 1
// → two
// → g failed
