func f(_ x: Int) { x += 1 } // error: constant: x
