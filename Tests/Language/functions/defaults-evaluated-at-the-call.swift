var counter = 0
func next() -> Int { counter += 1; return counter }
func show(_ a: Int = next(), _ b: Int = next()) { print(a, b) }
show()
show(10)
show()
struct Config { static var rate = 0.1 }
func train(rate: Double = Config.rate) -> Double { rate }
print(train())
Config.rate = 0.5
print(train())
// → 1 2
// → 10 3
// → 4 5
// → 0.1
// → 0.5
