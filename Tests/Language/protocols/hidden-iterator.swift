struct RingBuffer<T>: Sequence {
  private var buffer: [T?]
  private var head = 0
  private(set) var count = 0
  init(capacity: Int) { buffer = [T?](repeating: nil, count: capacity) }
  var capacity: Int { buffer.count }
  var isFull: Bool { count == capacity }
  mutating func write(_ x: T) {
    buffer[(head + count) % capacity] = x
    if isFull { head = (head + 1) % capacity } else { count += 1 }
  }
  subscript(i: Int) -> T { buffer[(head + i) % capacity]! }
  func makeIterator() -> some IteratorProtocol<T> {
    var i = 0
    return AnyIterator<T> { [self] in
      defer { i += 1 }
      return i < count ? self[i] : nil
    }
  }
}
extension RingBuffer where T: BinaryFloatingPoint {
  var mean: T { count == 0 ? 0 : reduce(0, +) / T(count) }
}
var rb = RingBuffer<Double>(capacity: 3)
for i in 1...5 { rb.write(Double(i)); print(rb.count, rb.mean, Array(rb)) }
// → 1 1.0 [1.0]
// → 2 1.5 [1.0, 2.0]
// → 3 2.0 [1.0, 2.0, 3.0]
// → 3 3.0 [2.0, 3.0, 4.0]
// → 3 4.0 [3.0, 4.0, 5.0]
