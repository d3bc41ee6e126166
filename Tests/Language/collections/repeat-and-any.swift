print(Array(repeatElement("x", count: 3)), repeatElement(1, count: 2).count, repeatElement("ab", count: 2).joined())
let any = AnySequence([1, 2, 3])
print(any.map { $0 + 1 }, Array(any))
var n = 0
let iterator = AnyIterator { () -> Int? in
  n += 1
  return n < 4 ? n : nil
}
for x in iterator { print(x, terminator: " ") }
print(Array(CollectionOfOne(5)), CollectionOfOne(5).first!, EmptyCollection<Int>().isEmpty, Array(EmptyCollection<String>()))
print(ContiguousArray([3, 1, 2]).sorted(), ContiguousArray(repeating: 0, count: 2).count)
// → ["x", "x", "x"] 2 abab
// → [2, 3, 4] [1, 2, 3]
// → 1 2 3 [5] 5 true []
// → [1, 2, 3] 2
