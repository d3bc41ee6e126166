struct P { var x: Int; init() { x = 0 } }
let p = P(x: 1) // error: :
