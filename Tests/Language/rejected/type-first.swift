Int x = 5 // error: foreign-syntax: let x: Int
