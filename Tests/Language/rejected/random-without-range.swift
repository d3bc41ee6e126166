print(Int.random())
