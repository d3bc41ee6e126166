let x = Float.nan
print(Int32(x)) // error: not-an-integer: nan cannot become Int32
