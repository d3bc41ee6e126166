let doubled = [1, 2].map { x -> x * 2 } // error: unexpected-token: `in`
