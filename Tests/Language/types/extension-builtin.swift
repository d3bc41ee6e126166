extension Int {
  var isEven: Bool { self % 2 == 0 }
  var squared: Int { self * self }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
  mutating func double() { self *= 2 }
  subscript(digit: Int) -> Int {
    var n = self
    for _ in 0..<digit { n /= 10 }
    return n % 10
  }
}
print(4.isEven, 7.squared)
3.times { print("i", $0) }
var n = 21
n.double()
print(n, 1234[0], 1234[2])
// → true 49
// → i 0
// → i 1
// → i 2
// → 42 4 2
