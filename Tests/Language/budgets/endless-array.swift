print(Array(1...)) // error: too-large: has no end
