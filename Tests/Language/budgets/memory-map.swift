let table = (0..<100_000).map { _ in Array(repeating: 1.5, count: 100_000) } // error: out-of-memory: of memory
