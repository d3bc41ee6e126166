func work(_ n: Int) -> Int {
  var log: [String] = []
  defer { print("end", n, log) }
  defer { log.append("second") }
  defer { log.append("first") }
  if n > 1 {
    defer { log.append("inner") }
    log.append("body")
  }
  return n * 2
}
print(work(1), work(2))
for i in 0..<3 {
  defer { print("loop", i) }
  if i == 1 { continue }
  print("body", i)
}
// → end 1 ["first", "second"]
// → end 2 ["body", "inner", "first", "second"]
// → 2 4
// → body 0
// → loop 0
// → loop 1
// → body 2
// → loop 2
