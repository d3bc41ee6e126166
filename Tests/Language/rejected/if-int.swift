if 1 { print("x") } // error: : Bool
