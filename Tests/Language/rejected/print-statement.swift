let x = 3
print x // error: missing-parentheses: print(x)
