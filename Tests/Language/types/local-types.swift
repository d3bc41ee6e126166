func summarize(_ xs: [Int]) -> String {
  struct Summary {
    var count = 0, sum = 0
    mutating func add(_ x: Int) { count += 1; sum += x }
    var text: String { "\(count) values, sum \(sum)" }
  }
  enum Size { case small, large }
  var summary = Summary()
  for x in xs { summary.add(x) }
  let size: Size = summary.count > 2 ? .large : .small
  return "\(summary.text) \(size)"
}
print(summarize([1, 2]))
print(summarize([1, 2, 3]))
// → 2 values, sum 3 small
// → 3 values, sum 6 large
