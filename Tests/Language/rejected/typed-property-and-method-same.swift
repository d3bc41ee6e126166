struct Query { var limit = 1; func limit() -> Int { 2 } } // error: : `limit` is declared
