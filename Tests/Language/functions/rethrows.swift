enum Bad: Error { case value(Int) }
func each(_ xs: [Int], _ body: (Int) throws -> Int) rethrows -> [Int] {
  var result: [Int] = []
  for x in xs { result.append(try body(x)) }
  return result
}
print(each([1, 2]) { $0 * 2 })
do {
  _ = try each([1, 2, 3]) { if $0 == 2 { throw Bad.value($0) }; return $0 }
} catch Bad.value(let x) {
  print("bad", x)
}
print((try? each([5]) { _ in throw Bad.value(0) }) == nil)
// → [2, 4]
// → bad 2
// → true
