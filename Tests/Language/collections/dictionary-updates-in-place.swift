func tally(_ words: [String]) -> [String: Int] {
  var counts: [String: Int] = [:]
  for word in words { counts[word, default: 0] += 1 }
  return counts
}
func show<K: Comparable, V>(_ table: [K: V]) {
  print(table.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
}
show(tally(["b", "a", "b", "café", "cafe\u{301}", "K", "\u{212A}", "a long key of more than fifteen bytes"]))
var sums: [Int: Double] = [:]
for i in 0..<20 { sums[i % 3, default: 0.5] += Double(i) }
let before = sums
sums[0, default: 0] *= 2
sums[7, default: 10] -= 4
show(before)
show(sums)
var letters: [Character: Int] = [:]
for c in "mississippi" { letters[c, default: 0] += 1 }
show(letters.filter { $0.value > 1 }.reduce(into: [String: Int]()) { $0[String($1.key)] = $1.value })
var index = 0
func next() -> Int { index += 1; return index }
var order: [Int: Int] = [:]
order[next(), default: 0] += next()
order[next()] = next()
order[1] = nil
show(order)
print(order[3, default: -1], order[99, default: -1], order.count)
// → K=2 a=1 a long key of more than fifteen bytes=1 b=2 café=2
// → 0=63.5 1=70.5 2=57.5
// → 0=127.0 1=70.5 2=57.5 7=6.0
// → i=4 p=2 s=4
// → 3=4
// → 4 -1 1
