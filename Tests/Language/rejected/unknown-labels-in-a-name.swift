func f(a: Int) {}
let g = f(b:) // error: unknown-name
