let xs: [Int] = [1].lazy.filter { $0 > 0 }.map { "\($0)" } // error: : `xs` is declared as
print(xs)
