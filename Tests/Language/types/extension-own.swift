struct Celsius { var degrees: Double }
extension Celsius {
  init(fahrenheit: Double) { self.init(degrees: (fahrenheit - 32) / 1.8) }
  var isFreezing: Bool { degrees <= 0 }
  mutating func warm(by d: Double) { degrees += d }
  static let boiling = Celsius(degrees: 100)
  subscript(_ digits: Int) -> String { String(repeating: "*", count: digits) }
}
var c = Celsius(fahrenheit: 32)
print(c.isFreezing, c.degrees)
c.warm(by: 5)
print(c.degrees, Celsius.boiling.degrees, c[3], Celsius(degrees: 1).degrees)
// → true 0.0
// → 5.0 100.0 *** 1.0
