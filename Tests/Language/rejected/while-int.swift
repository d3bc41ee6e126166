var n = 3
while n { n -= 1 } // error: type-mismatch: Bool
