print(1 + 2 * 3, 10 - 4 - 3, 2 * 3 % 4, 1 << 2 + 1)
print(1 < 2 && 3 < 4 || false)
print(5 > 3 ? "yes" : "no", 1 + (2 > 1 ? 10 : 20))
let x: Int? = nil
print(x ?? 1 + 2, (x ?? 1) + 2)
// → 7 3 2 5
// → true
// → yes 11
// → 3 3
