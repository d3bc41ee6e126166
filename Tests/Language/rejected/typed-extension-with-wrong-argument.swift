extension [Int] { var evens: [Int] { filter { $0 % 2 == 0 } } }
print(["a"].evens) // error: : `evens` needs `_` to be
