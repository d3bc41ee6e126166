let labels = [1, -2, 0].map { n in
  if n > 0 { "plus" } else if n < 0 { "minus" } else { "zero" }
}
print(labels)
let squares = (1...3).map { switch $0 { case 1: "one"; case 2: "two"; default: "more" } }
print(squares)
let total: Int = [1, 2, 3].reduce(0) { sum, x in if x == 2 { sum } else { sum + x } }
print(total)
func half(_ n: Int) -> Int? {
  return if n % 2 == 0 { n / 2 } else { nil }
}
print(half(4) ?? -1, half(3) ?? -1)
// → ["plus", "minus", "zero"]
// → ["one", "two", "more"]
// → 4
// → 2 -1
