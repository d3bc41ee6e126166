let n = 3
print(n(2)) // error: not-a-function: Int
