let n = 3
if let m = n { print(m) } // error: not-optional: Int
