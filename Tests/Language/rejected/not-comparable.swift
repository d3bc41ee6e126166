struct Point: Comparable { var x = 0 } // error: : `Point` is not yet `Comparable`: it has no
