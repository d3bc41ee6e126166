let n = 3
let f: Float = n
