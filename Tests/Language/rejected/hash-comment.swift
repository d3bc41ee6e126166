let x = 3 # three // error: foreign-syntax: //
