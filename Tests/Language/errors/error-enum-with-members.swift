enum MathError: Error {
  case divisionByZero
  case negative(Double)
  var advice: String {
    switch self {
    case .divisionByZero: "use another divisor"
    case .negative(let x): "\(x) should be positive"
    }
  }
}
func divide(_ a: Double, by b: Double) throws -> Double {
  if b == 0 { throw MathError.divisionByZero }
  if b < 0 { throw MathError.negative(b) }
  return a / b
}
for b in [2.0, 0, -1] {
  do { print(try divide(1, by: b)) }
  catch let error as MathError { print(error.advice) }
  catch { print("never") }
}
// → 0.5
// → use another divisor
// → -1.0 should be positive
