let x: Int? = 3
if x is None { print("n") } // error: : nil
