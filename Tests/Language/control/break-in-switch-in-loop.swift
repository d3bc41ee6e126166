for i in 1...6 {
  switch i {
  case 2: continue
  case 4: break
  case 5:
    if i > 0 { break }
    print("not reached")
  default: print(i)
  }
  print("end", i)
}
loop: while true {
  switch Int.random(in: 1...1) {
  case 1: break loop
  default: break
  }
}
print("out")
// → 1
// → end 1
// → 3
// → end 3
// → end 4
// → end 5
// → 6
// → end 6
// → out
