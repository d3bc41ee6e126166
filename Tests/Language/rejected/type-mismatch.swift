let n: Int = "text" // error: : Int
