func middle<C: RandomAccessCollection>(_ c: C) -> C.Element? { c.isEmpty ? nil : c[c.index(c.startIndex, offsetBy: c.count / 2)] }
print(middle([1, 2, 3])!, middle(1..<9)!, middle([1, 2, 3, 4][1...])!, middle([Int]()) == nil)
func secondLast<C: BidirectionalCollection>(_ c: C) -> C.Element { c[c.index(before: c.index(before: c.endIndex))] }
print(secondLast("abc"), secondLast([7, 8, 9]))
func largest<S: Sequence>(_ s: S) -> S.Element? where S.Element: Comparable { s.max() }
print(largest([1, 2])!, largest(1...4)!, largest(Set([5]))!, largest([1: 2].values)!, largest(stride(from: 0, to: 6, by: 2))!, largest([1, 2].lazy.map { $0 * 2 })!)
extension Collection where Element: Comparable {
  func range() -> (Element, Element)? { isEmpty ? nil : (self.min()!, self.max()!) }
}
print([3, 1, 2].range()!, "hello".range()!)
extension Sequence { func every(_ n: Int) -> [Element] { enumerated().filter { $0.offset % n == 0 }.map { $0.element } } }
print((1...9).every(3), "abcdef".every(2))
func swapEnds<C: MutableCollection & BidirectionalCollection>(_ c: inout C) { c.swapAt(c.startIndex, c.index(before: c.endIndex)) }
var xs = [1, 2, 3]
swapEnds(&xs)
print(xs)
// → 2 5 3 true
// → b 8
// → 2 4 5 2 4 4
// → (1, 3) ("e", "o")
// → [1, 4, 7] ["a", "c", "e"]
// → [3, 2, 1]
