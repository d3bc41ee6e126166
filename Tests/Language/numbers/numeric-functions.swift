func mean(_ xs: [Double]) -> Double { xs.reduce(0, +) / Double(xs.count) }
func variance(_ xs: [Double]) -> Double {
  let m = mean(xs)
  return xs.map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(xs.count - 1)
}
let data = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]
print(mean(data), variance(data).squareRoot(), data.sorted()[data.count / 2])
func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { $0 * $1 }.reduce(0, +) }
print(dot([1, 2, 3], [4, 5, 6]))
func newton(_ x: Double) -> Double {
  var guess = x / 2
  for _ in 0..<20 { guess = (guess + x / guess) / 2 }
  return guess
}
print(newton(2), newton(144))
func matmul(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  var c = Array(repeating: Array(repeating: 0.0, count: b[0].count), count: a.count)
  for i in 0..<a.count {
    for j in 0..<b[0].count {
      for k in 0..<b.count { c[i][j] += a[i][k] * b[k][j] }
    }
  }
  return c
}
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
// → 5.0 2.138089935299395 5.0
// → 32.0
// → 1.414213562373095 12.0
// → [[19.0, 22.0], [43.0, 50.0]]
