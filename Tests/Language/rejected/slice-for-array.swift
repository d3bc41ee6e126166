let xs: [Int] = [1, 2, 3][1...] // error: : `xs` is declared as a `[Int]`, but this is an
print(xs)
