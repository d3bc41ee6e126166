print((0..<10_000_000_000).map { $0 }) // error: too-large: the limit is 200000000
