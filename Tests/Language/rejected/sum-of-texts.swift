print(["1", "2"].reduce(0, +)) // error: : no function `+` is of type `(Int, String)
