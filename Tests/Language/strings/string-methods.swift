let s = "one two  three"
print(s.split(separator: " "), s.contains("two"))
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false))
print(s.prefix(3), s.suffix(5), s.dropFirst(4), s.dropLast(6))
print(["x", "y", "z"].joined(separator: "-"), ["a", "b"].joined())
print("abc".reversed().map { String($0) })
print("b" > "a", "apple" < "banana", ["b", "a"].max()!)
// → ["one", "two", "three"] true
// → ["a", "b", "", "c"]
// → one three two  three one two
// → x-y-z ab
// → ["c", "b", "a"]
// → true true b
