var n: Int = nil // error: : Int
n = 3
