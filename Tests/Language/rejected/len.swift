print(len([1, 2])) // error: unknown-name: .count
