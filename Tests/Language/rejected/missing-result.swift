func f(_ a: Int) -> Int { if a > 0 { return 1 } } // error: missing-return
