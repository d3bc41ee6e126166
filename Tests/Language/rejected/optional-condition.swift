let o: Int? = 3
if o { print("x") } // error: type-mismatch: != nil
