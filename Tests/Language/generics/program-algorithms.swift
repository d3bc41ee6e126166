func fix<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B { { x in f(fix(f))(x) } }
print(fix { (fact: @escaping (Int) -> Int) in { n in n <= 1 ? 1 : n * fact(n - 1) } }(5))
func partition<T>(_ xs: [T], by p: (T) throws -> Bool) rethrows -> (yes: [T], no: [T]) { try xs.reduce(into: (yes: [T](), no: [T]())) { if try p($1) { $0.yes.append($1) } else { $0.no.append($1) } } }
let (e, o) = partition([1, 2, 3, 4]) { $0 % 2 == 0 }
print(e, o)
func quicksort<T: Comparable>(_ xs: [T]) -> [T] { guard let p = xs.first else { return [] }; let (l, r) = partition(Array(xs[1...])) { $0 < p }; return quicksort(l) + [p] + quicksort(r) }
print(quicksort([3, 1, 2, 3]), quicksort(["b", "a"]))
func mergeSort<C: Collection>(_ c: C) -> [C.Element] where C.Element: Comparable {
  let xs = Array(c)
  guard xs.count > 1 else { return xs }
  let m = xs.count / 2
  var (l, r) = (mergeSort(xs[..<m])[...], mergeSort(xs[m...])[...]), out: [C.Element] = []
  while let a = l.first, let b = r.first { if b < a { out.append(b); r.removeFirst() } else { out.append(a); l.removeFirst() } }
  return out + l + r
}
print(mergeSort([5, 2, 9, 1]), mergeSort(Set("hello")), mergeSort("swift"))
func binarySearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable {
  var lo = c.startIndex, hi = c.endIndex
  while lo < hi { let mid = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2); if c[mid] == x { return mid }; if c[mid] < x { lo = c.index(after: mid) } else { hi = mid } }
  return nil
}
print(binarySearch([1, 3, 5, 7], 5)!, binarySearch(10..<20, 13)!, binarySearch([1.5], 2) as Any)
func sieve(_ n: Int) -> [Int] { var p = Array(repeating: true, count: n + 1); for i in stride(from: 2, through: Int(Double(n).squareRoot()), by: 1) where p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; return p.indices.filter { $0 > 1 && p[$0] } }
print(sieve(30))
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
print(gcd(12, 18), gcd(UInt8(20), 8))
func power<T: Numeric>(_ x: T, _ n: Int) -> T { n == 0 ? 1 : x * power(x, n - 1) }
print(power(2, 10), power(1.5, 2), type(of: power(Float(2), 2)))
let lookup: KeyPath<[Int], Int?> = \.first
print([3, 4][keyPath: lookup]!, [[1], [2, 3]].map(\.count), ["a": 1].map(\.key))
// → 120
// → [2, 4] [1, 3]
// → [1, 2, 3, 3] ["a", "b"]
// → [1, 2, 5, 9] ["e", "h", "l", "o"] ["f", "i", "s", "t", "w"]
// → 2 13 nil
// → [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
// → 6 4
// → 1024 2.25 Float
// → 3 [1, 2] ["a"]
