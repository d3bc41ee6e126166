extension Int {
  static let answer = 42
  static var calls = 0
  static func random4() -> Int { 4 }
}
extension Double {
  static let golden = 1.618
}
Int.calls += 1
print(Int.answer, Int.calls, Int.random4(), Double.golden)
let x: Double = .golden
print(x)
// → 42 1 4 1.618
// → 1.618
