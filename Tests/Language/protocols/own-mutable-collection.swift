struct Bits: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
  private var words: [Bool]
  init(arrayLiteral elements: Int...) { words = elements.map { $0 != 0 } }
  init(count: Int) { words = Array(repeating: false, count: count) }
  var startIndex: Int { words.startIndex }
  var endIndex: Int { words.endIndex }
  subscript(position: Int) -> Bool {
    get { words[position] }
    set { words[position] = newValue }
  }
  var description: String { String(map { $0 ? "1" : "0" }) }
}
var b: Bits = [1, 0, 1, 1]
b[1].toggle()
print(b, b.count, b.last!, b.reversed().map { $0 }, b.indices)
b.swapAt(0, 3)
b[0] = false
print(b, b.filter { $0 }.count, b.firstIndex(of: true) ?? -1)
for bit in b.dropLast(2) { print(bit) }
for (i, bit) in zip(b.indices, b) { print(i, bit, terminator: ";") }
print()
b.reverse()
print(b)
// → 1111 4 true [true, true, true, true] 0..<4
// → 0111 3 1
// → false
// → true
// → 0 false;1 true;2 true;3 true;
// → 1110
