extension Int {
  init(roman text: String) {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var total = 0
    for c in text { total += values[c] ?? 0 }
    self = total
  }
  init?(even value: Int) {
    guard value % 2 == 0 else { return nil }
    self = value
  }
}
print(Int(roman: "XVI"), Int(even: 4) as Any, Int(even: 5) as Any)
// → 16 Optional(4) nil
