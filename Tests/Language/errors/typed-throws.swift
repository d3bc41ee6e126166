enum ParseError: Error { case empty, bad(Character) }
func parse(_ s: String) throws(ParseError) -> Int {
  if s.isEmpty { throw .empty }
  var n = 0
  for c in s {
    guard let d = c.wholeNumberValue else { throw .bad(c) }
    n = n * 10 + d
  }
  return n
}
do { print(try parse("42")); print(try parse("4x")) } catch { 
  switch error { case .empty: print("empty"); case .bad(let c): print("bad", c) }
}
do { _ = try parse("") } catch .empty { print("E") } catch .bad(let c) { print(c) }
func outer(_ s: String) throws -> Int { try parse(s) * 2 }
print(try outer("5"), (try? parse("z")) ?? -1)
func never() throws(Never) -> Int { 3 }
print(never())
// → 42
// → bad x
// → E
// → 10 -1
// → 3
