print("before")
let zero = 0
print(1 / zero) // error: division-by-zero: 1 / 0
print("after")
