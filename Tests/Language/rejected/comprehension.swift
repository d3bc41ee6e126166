let squares = [x * x for x in 1...3] // error: foreign-syntax: map
