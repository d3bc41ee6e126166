let one = Array(repeating: "a", count: 190_000_000) // error: out-of-memory: of memory
