for i in 3 { print(i) } // error: not-a-sequence: 0..<3
