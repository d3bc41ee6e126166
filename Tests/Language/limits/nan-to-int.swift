let x = Double.nan
print(Int(x)) // error: not-an-integer: nan cannot become an Int
