func total(_ xs: Double..., scale: Double = 1) -> Double { xs.reduce(0, +) * scale }
func tagged(_ tag: String, _ xs: Int..., suffix: String) -> String { tag + "\(xs.count)" + suffix }
print(total(), total(1, 2), total(1, 2, scale: 10))
print(tagged("a", suffix: "!"), tagged("a", 1, 2, 3, suffix: "?"))
func pairs(_ xs: (String, Int)...) { for (k, v) in xs { print(k, v) } }
pairs(("a", 1), ("b", 2))
// → 0.0 3.0 30.0
// → a0! a3?
// → a 1
// → b 2
