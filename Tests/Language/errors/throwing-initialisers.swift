enum Problem: Error { case negative, tooOld(Int) }
struct Age {
  let years: Int
  init(_ n: Int) throws {
    guard n >= 0 else { throw Problem.negative }
    if n > 150 { throw Problem.tooOld(n) }
    years = n
  }
  func older(by n: Int) throws -> Age { try Age(years + n) }
}
print(try Age(30).years, try Age(30).older(by: 5).years)
for n in [-1, 200] { do { _ = try Age(n) } catch { print(error) } }
do { _ = try Age(100).older(by: 100) } catch Problem.tooOld(let n) { print("too old", n) }
// → 30 35
// → negative
// → tooOld(200)
// → too old 200
