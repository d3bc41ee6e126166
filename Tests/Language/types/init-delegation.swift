struct Range2 {
  let low: Int, high: Int
  init(low: Int, high: Int) {
    self.low = min(low, high)
    self.high = max(low, high)
  }
  init(upTo n: Int) { self.init(low: 0, high: n) }
  init?(text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    self.init(low: parts[0], high: parts[1])
  }
  init?(file: String) {
    self.init(text: file + "-9")
  }
}
print(Range2(low: 5, high: 2), Range2(upTo: 3))
print(Range2(text: "7-4")?.low as Any, Range2(text: "x") == nil, Range2(file: "3")?.high as Any)
extension Range2: Equatable {}
// → Range2(low: 2, high: 5) Range2(low: 0, high: 3)
// → Optional(4) true Optional(9)
