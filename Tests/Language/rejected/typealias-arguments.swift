typealias Pair<T> = (T, T)
let p: Pair<Int, Int> = (1, 2) // error: : Pair
