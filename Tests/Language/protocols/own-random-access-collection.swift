struct SortedArray<Element: Comparable> {
  private var elements: [Element] = []
  init<S: Sequence>(_ s: S) where S.Element == Element { elements = s.sorted() }
  mutating func insert(_ e: Element) {
    var lo = 0, hi = elements.count
    while lo < hi {
      let mid = (lo + hi) / 2
      if elements[mid] < e { lo = mid + 1 } else { hi = mid }
    }
    elements.insert(e, at: lo)
  }
}
extension SortedArray: RandomAccessCollection {
  var startIndex: Int { elements.startIndex }
  var endIndex: Int { elements.endIndex }
  subscript(i: Int) -> Element { elements[i] }
}
var s = SortedArray([5, 1, 4])
s.insert(3)
print(Array(s), s.first!, s.last!, s[1], s.count, s.min()!, s.dropFirst().first!)
print(s.map { $0 * 2 }, s.reduce(0, +), zip(s, s.dropFirst()).map { $1 - $0 })
// → [1, 3, 4, 5] 1 5 3 4 1 3
// → [2, 6, 8, 10] 13 [2, 1, 1]
