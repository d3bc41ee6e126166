for i in range(3) { print(i) } // error: unknown-name: 0..<n
