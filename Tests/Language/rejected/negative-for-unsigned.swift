let a: UInt = -1
