func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func average<T: BinaryInteger>(_ xs: [T]) -> Double { Double(xs.reduce(0, +)) / Double(xs.count) }
func variance<T: BinaryFloatingPoint>(_ xs: [T]) -> T {
  let m = mean(xs)
  return xs.reduce(0) { $0 + ($1 - m) * ($1 - m) } / T(xs.count - 1)
}
print(mean([1.0, 2, 4]), mean([Float(1), 2, 4]), average([1, 2, 4]), average([UInt8(1), 2]))
print(variance([1.0, 2, 4]), variance([Float(0.1), 0.2, 0.4]).squareRoot())
// → 2.3333333333333335 2.3333333 2.3333333333333335 1.5
// → 2.333333333333333 0.15275253
