let xs = [1, 2].map { a, b in a } // error: closure-parameters
