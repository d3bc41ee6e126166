func work(_ n: Int) -> String {
  defer { print("end \(n)") }
  if n == 0 { return "early" }
  defer { print("second") }
  for i in 0..<n {
    defer { print("loop \(i)") }
    if i == 1 { break }
    print("body \(i)")
  }
  return "late"
}
print(work(0))
print(work(3))
// → end 0
// → early
// → body 0
// → loop 0
// → loop 1
// → second
// → end 3
// → late
