let d = ["a": 1]
print(d[1] as Any) // error: : this cannot take (Int)
