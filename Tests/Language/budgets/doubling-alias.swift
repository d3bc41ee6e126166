typealias Two<T> = (T, T)
typealias Eight = Two<Two<Two<Int>>>
typealias More = (Eight, Eight, Eight, Eight, Eight, Eight, Eight, Eight)
typealias Most = (More, More, More, More, More, More, More, More, More) // error: too-complex: consists of more than 1000 types
let x: Most? = nil
