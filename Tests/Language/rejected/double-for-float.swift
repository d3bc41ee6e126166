let d = 0.1
let f: Float = d
