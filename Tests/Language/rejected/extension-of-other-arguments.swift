// A member of `[Double]` is none of `[Int]`.
extension [Double] {
  var mean: Double { reduce(0, +) / Double(count) }
}
print([1, 2, 3 as Int].mean) // error: : `mean` needs `Int` to be `Double`
