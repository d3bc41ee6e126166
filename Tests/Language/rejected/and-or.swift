let a = true, b = false
if a and b { print("x") } // error: foreign-syntax: &&
