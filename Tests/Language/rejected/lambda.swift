let f = lambda x: x + 1 // error: foreign-syntax: closure
