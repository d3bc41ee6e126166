struct Report {
  let numbers: [Int]
  lazy var total: Int = {
    print("computing")
    return numbers.reduce(0, +)
  }()
  lazy var label = "total \(total)"
}
var report = Report(numbers: [1, 2, 3])
print("made")
print(report.total)
print(report.total)
print(report.label)
report.total = 10
print(report.total, report.label)
// → made
// → computing
// → 6
// → 6
// → total 6
// → 10 total 6
