struct Queue<T> {
  private var inbox: [T] = []
  private var outbox: [T] = []
  var count: Int { inbox.count + outbox.count }
  var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
  mutating func enqueue(_ x: T) { inbox.append(x) }
  mutating func dequeue() -> T? {
    if outbox.isEmpty {
      outbox = inbox.reversed()
      inbox.removeAll()
    }
    return outbox.popLast()
  }
}
extension Queue {
  init<S: Sequence>(_ s: S) where S.Element == T {
    for x in s { enqueue(x) }
  }
}
var q = Queue(1...5)
while let x = q.dequeue() {
  if x < 3 { q.enqueue(x * 10) }
  print(x, q.count)
}
// → 1 5
// → 2 5
// → 3 4
// → 4 3
// → 5 2
// → 10 1
// → 20 0
