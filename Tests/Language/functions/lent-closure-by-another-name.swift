func twice(_ body: (Int) -> Int, _ n: Int) -> Int {
  let again = body
  var last = again
  let first = last(n)
  last = { $0 + 100 }
  return apply(again, first) + last(n)
}
func apply(_ body: (Int) -> Int, _ n: Int) -> Int { body(n) }
print(twice({ $0 * 2 }, 5))
// → 125
