let a: Int32 = 2.5
