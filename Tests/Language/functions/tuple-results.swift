func stats(_ xs: [Double]) -> (mean: Double, range: (low: Double, high: Double)) {
  let mean = xs.reduce(0, +) / Double(xs.count)
  return (mean, (xs.min() ?? 0, xs.max() ?? 0))
}
let s = stats([1, 2, 6])
print(s.mean, s.range.high)
let (m, (lo, _)) = stats([4, 8])
print(m, lo)
// → 3.0 6.0
// → 6.0 4.0
