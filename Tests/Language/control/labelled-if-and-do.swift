let n = 7
check: if n > 3 {
  if n > 5 { print("leaving"); break check }
  print("not reached")
}
work: do {
  for i in 0..<10 {
    if i == 3 { break work }
    print(i)
  }
  print("not reached")
}
sw: switch n {
case 7:
  for i in 0... { if i == 4 { break sw } }
default: print("other")
}
print("done")
// → leaving
// → 0
// → 1
// → 2
// → done
