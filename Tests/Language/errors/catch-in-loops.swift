enum E: Error { case even(Int) }
func odd(_ n: Int) throws -> Int { if n % 2 == 0 { throw E.even(n) }; return n }
var good: [Int] = [], bad: [Int] = []
for n in 1...6 {
  do {
    let k = try odd(n)
    if k == 5 { break }
    good.append(k)
  } catch E.even(let n) {
    bad.append(n)
    continue
  } catch { fatalError() }
  print("good", n)
}
print(good, bad)
var tries = 0
while true {
  do { tries += 1; print(try odd(tries + 1)); break } catch { if tries > 3 { break } }
}
print(tries)
func first() -> Int { for n in [2, 4, 7] { do { return try odd(n) } catch { continue } }; return 0 }
print(first())
// → good 1
// → good 3
// → [1, 3] [2, 4]
// → 3
// → 2
// → 7
