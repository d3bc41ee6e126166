let xs: [Int]? = [1]
for x in xs { print(x) } // error: not-a-sequence: ??
