let x = 1
func f() -> Int {
  let x = 2
  if true {
    let x = 3
    print(x)
  }
  return x
}
print(f(), x)
let o: Int? = 4
if let o { print(o + 1) }
for x in [7] { print(x) }
print(x)
// → 3
// → 2 1
// → 5
// → 7
// → 1
