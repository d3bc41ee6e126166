var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print(it.next() == nil)
var letters = "ab".makeIterator()
print(letters.next() ?? "-", letters.next() ?? "-", letters.next() ?? "-")
func sum() -> Int {
  var it = (1...4).makeIterator()
  let first = it.next()!
  var copy = it
  var total = 0
  while let x = it.next() { total += x }
  return total * 100 + first * 10 + copy.next()!
}
print(sum())
var numbers = sequence(first: 1) { $0 + 1 }
print(numbers.next()!, numbers.next()!)
// → 1 2 3 true
// → a b -
// → 912
// → 1 2
