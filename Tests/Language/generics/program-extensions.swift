extension Int { var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }
  func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }
  static func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } } }
infix operator **: MultiplicationPrecedence
extension String { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  var vowels: Int { filter { "aeiou".contains($0) }.count }
  func padded(_ n: Int) -> String { count < n ? self + String(repeating: " ", count: n - count) : self } }
extension Optional { func or(_ d: @autoclosure () -> Wrapped) -> Wrapped { self ?? d() } }
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
extension Dictionary where Value: Numeric { mutating func bump(_ k: Key) { self[k, default: 0] += 1 } }
extension Collection where Element: BinaryFloatingPoint {
  var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
  var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count) }
}
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
extension ClosedRange where Bound == Int { var total: Int { reduce(0, +) } }
extension Range<Int> { var middle: Int { (lowerBound + upperBound) / 2 } }
extension [Int] { var evens: [Int] { filter { $0 % 2 == 0 } } }
extension Bool { mutating func flip() { self = !self }; var int: Int { self ? 1 : 0 } }
extension Character { var isVowel: Bool { "aeiou".contains(self) } }
print((1...20).filter(\.isPrime), 2 ** 10, "hello"[1], "education".vowels, "ab".padded(4) + "|")
3.times { print($0, terminator: " ") }
print()
let none: Int? = nil, s: String? = nil
print(none.or(5), s.orEmpty.isEmpty, 15.clamped(to: 0...10), 2.5.clamped(to: 3...4), (1...4).total, (2..<8).middle)
var d = ["a": 1]; d.bump("a"); d.bump("b"); print(d["a"]!, d["b"]!)
print([1.0, 2, 3].mean, [1.0, 2, 3].variance, ([2, 4] as [Float]).mean, [1, 2, 3, 4].evens)
var f = true; f.flip(); print(f, f.int, ("e" as Character).isVowel, "xyz".contains(where: \.isVowel))
// → [2, 3, 5, 7, 11, 13, 17, 19] 1024 e 5 ab  |
// → 0 1 2
// → 5 true 10 3.0 10 5
// → 2 1
// → 2.0 0.6666666666666666 3.0 [2, 4]
// → false 0 true false
