func f(a: Int, b: Int -> Int { a } // error: missing-bracket: missing `)`
