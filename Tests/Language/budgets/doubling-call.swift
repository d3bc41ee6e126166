func twice<T>(_ x: T) -> (T, T) { (x, x) }
let y = twice(twice(twice(twice(twice(twice(twice(twice(twice(twice(twice(1))))))))))) // error: too-complex: consists of more than 1000 types
