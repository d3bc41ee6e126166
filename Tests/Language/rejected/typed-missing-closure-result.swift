func memo(_ f: @escaping (Int) -> Int) -> (Int) -> Int { f }
let g = memo { n in print(n) } // error: : this closure must give an `Int`, but this is
