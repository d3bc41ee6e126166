let x = 1e30
print(Int(x)) // error: not-an-integer: 1e+30 cannot become an Int
