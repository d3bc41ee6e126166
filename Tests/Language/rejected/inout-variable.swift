var n: inout Int = 3 // error: misplaced-inout: inout
