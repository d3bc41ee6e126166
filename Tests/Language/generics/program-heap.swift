struct Heap<Element> {
  private var elements: [Element]
  private let areInIncreasingOrder: (Element, Element) -> Bool
  init(sort: @escaping (Element, Element) -> Bool) {
    elements = []
    areInIncreasingOrder = sort
  }
  init(_ items: [Element], sort: @escaping (Element, Element) -> Bool) {
    self.elements = items
    self.areInIncreasingOrder = sort
    for i in stride(from: elements.count / 2 - 1, through: 0, by: -1) { siftDown(from: i) }
  }
  var isEmpty: Bool { elements.isEmpty }
  var count: Int { elements.count }
  func peek() -> Element? { elements.first }
  mutating func insert(_ e: Element) {
    elements.append(e)
    siftUp(from: elements.count - 1)
  }
  mutating func remove() -> Element? {
    guard !elements.isEmpty else { return nil }
    elements.swapAt(0, elements.count - 1)
    let r = elements.removeLast()
    siftDown(from: 0)
    return r
  }
  private mutating func siftUp(from index: Int) {
    var child = index
    var parent = (child - 1) / 2
    while child > 0 && areInIncreasingOrder(elements[child], elements[parent]) {
      elements.swapAt(child, parent)
      child = parent
      parent = (child - 1) / 2
    }
  }
  private mutating func siftDown(from index: Int) {
    var parent = index
    while true {
      let left = 2 * parent + 1, right = left + 1
      var candidate = parent
      if left < count && areInIncreasingOrder(elements[left], elements[candidate]) { candidate = left }
      if right < count && areInIncreasingOrder(elements[right], elements[candidate]) { candidate = right }
      if candidate == parent { return }
      elements.swapAt(parent, candidate)
      parent = candidate
    }
  }
}
extension Heap where Element: Comparable {
  init() { self.init(sort: <) }
  static func max() -> Heap { Heap(sort: >) }
}
var h = Heap([5, 3, 8, 1, 9, 2], sort: <)
var out: [Int] = []
while let x = h.remove() { out.append(x) }
print(out)
var m = Heap<String>.max()
for w in "the quick brown fox".split(separator: " ") { m.insert(String(w)) }
print(m.peek()!, m.count)
struct Task { let name: String; let priority: Int }
var tasks = Heap<Task> { $0.priority > $1.priority }
tasks.insert(Task(name: "low", priority: 1))
tasks.insert(Task(name: "high", priority: 9))
tasks.insert(.init(name: "mid", priority: 5))
while let t = tasks.remove() { print(t.name) }
var e = Heap<Int>()
e.insert(3)
print(e.isEmpty)
// → [1, 2, 3, 5, 8, 9]
// → the 4
// → high
// → mid
// → low
// → false
