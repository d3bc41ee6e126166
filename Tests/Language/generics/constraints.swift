func best<T: Comparable>(_ xs: [T]) -> T? {
  var result = xs.first
  for x in xs where x > result! { result = x }
  return result
}
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func sum<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).map(*).reduce(0, +) }
func count<S: Sequence>(_ xs: S, where test: (S.Element) -> Bool) -> Int {
  var n = 0
  for x in xs where test(x) { n += 1 }
  return n
}
func groups<S: Sequence, K: Hashable>(_ xs: S, by key: (S.Element) -> K) -> [K: Int] {
  var result: [K: Int] = [:]
  for x in xs { result[key(x), default: 0] += 1 }
  return result
}
func allEqual<C: Collection>(_ c: C) -> Bool where C.Element: Equatable {
  guard let first = c.first else { return true }
  return c.allSatisfy { $0 == first }
}
func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func memo<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V {
  var known: [K: V] = [:]
  return { k in
    if let v = known[k] { return v }
    let v = f(k)
    known[k] = v
    return v
  }
}
print(best([3, 9, 2])!, best(["a", "c", "b"])!, best([Double]()) as Any)
print(mean([1.0, 2, 6]), sum([1, 2, 3]), sum([0.5, 0.25]), dot([1, 2], [3, 4]))
print(count(1...10) { $0 % 3 == 0 }, count("hello", where: { $0 == "l" }))
print(groups([1, 2, 3, 4, 5], by: { $0 % 2 == 0 })[true]!, allEqual([1, 1]), allEqual("aab"))
print(swapped((1, "x")), compose({ $0 + 1 }, { "\($0)" })(4), memo { $0 * 2 }(21))
// → 9 c nil
// → 3.0 6 0.75 11
// → 3 2
// → 2 true false
// → ("x", 1) 5 42
