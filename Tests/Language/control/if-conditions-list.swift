let a: Int? = 3
let b: String? = "x"
let n = 5
if let a, let b, n > 4, a < n { print(a, b) }
if let a = a, a > 10 { print("big") } else if n == 5, let b { print("else", b) } else { print("none") }
if var a { a += 10; print(a) }
if let x = a, let y = Optional(x + 1), case 4 = y { print("four", x, y) }
if case let x? = a, x == 3 { print("three", x) }
if case 1...3 = a ?? 0, !(n < 3) { print("range") }
// → 3 x
// → else x
// → 13
// → four 3 4
// → three 3
// → range
