func fill(_ xs: inout [Int], _ n: Int) {
  (0..<n).forEach { xs.append($0) }
  let count = xs.filter { $0 > 0 }.count
  func bump() { xs[0] += count }
  bump()
}
var xs = [5]
fill(&xs, 3)
print(xs)
// → [8, 0, 1, 2]
