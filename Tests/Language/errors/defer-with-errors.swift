enum E: Error { case stop }
func work(_ fail: Bool) throws -> Int {
  print("open")
  defer { print("close") }
  do {
    defer { print("inner") }
    if fail { throw E.stop }
    print("work")
  }
  defer { print("late") }
  return 1
}
print((try? work(false)) as Any)
print((try? work(true)) as Any)
for i in 0..<3 {
  do {
    defer { print("defer", i) }
    if i == 1 { throw E.stop }
    print("ok", i)
  } catch { print("caught", i) }
}
// → open
// → work
// → inner
// → late
// → close
// → Optional(1)
// → open
// → inner
// → close
// → nil
// → ok 0
// → defer 0
// → defer 1
// → caught 1
// → ok 2
// → defer 2
