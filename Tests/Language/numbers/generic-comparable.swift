func clamp<T: Comparable>(_ x: T, to range: ClosedRange<T>) -> T {
  min(max(x, range.lowerBound), range.upperBound)
}
print(clamp(5, to: 1...3), clamp(UInt64.max, to: 1...10), clamp(Float(0.3), to: 0...0.1))
print(max(UInt8(3), 5, 4), min(Float(0.5), 0.25), max(2, 7.5), min(3, 1, 2))
// → 3 10 0.1
// → 5 0.25 7.5 1
