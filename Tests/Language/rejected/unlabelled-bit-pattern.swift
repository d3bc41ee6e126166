print(Int8(200))
