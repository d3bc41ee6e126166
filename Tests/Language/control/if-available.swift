if #available(macOS 13, *) { print("new") } else { print("old") }
func f() -> Int {
  guard #available(macOS 10.15, iOS 13, *) else { return 0 }
  return 1
}
print(f())
if #available(macOS 12, *), f() == 1 { print("both") }
// → new
// → 1
// → both
