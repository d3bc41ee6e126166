let f: (Int) -> Int = { "\($0)" } // error: type-mismatch
