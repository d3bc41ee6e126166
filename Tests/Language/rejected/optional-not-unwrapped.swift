let o: Int? = 3
let n: Int = o // error: optional-not-unwrapped: if let
