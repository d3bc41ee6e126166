let x = 3
if x > 2: // error: foreign-syntax: {
    print(x)
