for i in 0..<10 {
  if i == 2 { continue }
  if i == 5 { break }
  print(i, terminator: " ")
}
print()
outer: for a in 1...3 {
  for b in 1...3 {
    if b == 2 { continue outer }
    if a == 3 { break outer }
    print(a, b)
  }
}
var x = 0
while true {
  x += 1
  if x > 100 { break }
}
print(x)
// → 0 1 3 4
// → 1 1
// → 2 1
// → 101
