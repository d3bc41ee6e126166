func f(x: inout Int = 3) { } // error: misplaced-inout: default
