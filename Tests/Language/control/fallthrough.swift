func describe(_ n: Int) -> String {
  var s = "\(n) is"
  switch n {
  case 2, 3, 5, 7:
    s += " a prime and"
    fallthrough
  case 1, 9:
    s += " a digit and"
    fallthrough
  default: s += " an integer"
  }
  return s
}
print(describe(5))
print(describe(9))
print(describe(20))
// → 5 is a prime and a digit and an integer
// → 9 is a digit and an integer
// → 20 is an integer
