func twice<T>(_ x: T) -> (T, T) { (x, x) }
let a = twice(twice(twice(twice(1.5))))
let b = (a, a, a, a)
let c = (b, b, b, b)
let d = (c, c, c, c, c) // error: too-complex: consists of more than 1000 types
