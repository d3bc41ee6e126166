for n in [-1, 0, 5, 50] {
  let s = n < 0 ? "neg" : n == 0 ? "zero" : n < 10 ? "small" : "large"
  print(s)
}
let o: Int? = true ? nil : 3
print(o as Any)
let d = false ? 1 : 2.5
print(d)
// → neg
// → zero
// → small
// → large
// → nil
// → 2.5
