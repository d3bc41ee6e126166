enum ParseError: Error { case empty, bad(String) }
func parse(_ s: String) throws -> Int {
  guard !s.isEmpty else { throw ParseError.empty }
  guard let n = Int(s) else { throw ParseError.bad(s) }
  return n
}
func total(_ xs: [String]) throws -> Int {
  var sum = 0
  for x in xs { sum += try parse(x) }
  return sum
}
do {
  print(try total(["1", "2"]))
  print(try total(["1", "x"]))
  print("not reached")
} catch ParseError.bad(let s) { print("bad", s) } catch { print("other", error) }
do { _ = try total([""]) } catch ParseError.empty { print("empty") }
// → 3
// → bad x
// → empty
