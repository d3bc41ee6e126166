func repeated<T>(_ x: T, count: Int = 2) -> [T] { Array(repeating: x, count: count) }
func show<T>(_ x: T, transform: (T) -> String = { "<\($0)>" }) -> String { transform(x) }
print(repeated("a"), repeated(1, count: 3), show(5), show(5) { "\($0 + 1)" })
// → ["a", "a"] [1, 1, 1] <5> 6
