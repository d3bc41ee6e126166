func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
let x = 1
let y = "a"
print(pair(x, y)) // error: : `pair` needs an `Int` for `b`, but this is a
