print("abc"[0..<2]) // error: : this cannot take (Range<Int>)
