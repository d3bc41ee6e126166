for (var i = 0; i < 3; i++) { print(i) } // error: foreign-syntax: 0..<n
