let x = 3
print(f"x is {x}") // error: foreign-syntax: \(x)
