func f(by n: Int) -> Int { n }
let g = f
print(g(by: 1)) // error: wrong-label: by
