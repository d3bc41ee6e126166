let x: Int
print(x) // error: used-before-set: x
