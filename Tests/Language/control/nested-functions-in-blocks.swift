if true {
  func double(_ n: Int) -> Int { n * 2 }
  print(double(4))
}
for i in 1...2 {
  func show() { print("i is", i) }
  show()
}
// → 8
// → i is 1
// → i is 2
