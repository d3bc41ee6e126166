enum Problem: Error { case negative(Double) }
struct Root {
  let value: Double
  init(of x: Double) throws {
    guard x >= 0 else { throw Problem.negative(x) }
    value = x.squareRoot()
  }
}
print(try Root(of: 9).value)
do {
  let r = try Root(of: -4)
  print(r)
} catch Problem.negative(let x) {
  print("negative", x)
}
print((try? Root(of: -1)) == nil)
extension Root: Equatable {}
// → 3.0
// → negative -4.0
// → true
