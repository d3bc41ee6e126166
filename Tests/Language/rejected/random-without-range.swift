print(Int.random()) // error: missing-argument: `random` needs `in:`, a `Range<Int>`
