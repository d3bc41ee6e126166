let f = { (n: Int) -> String in if n > 0 { "plus" } else { "minus" } }
let g: (Int) -> Int = { switch $0 { case 0: 10; case 1: 20; default: 30 } }
print(f(1), f(-1), [0, 1, 2].map(g), [1, -1].map { $0 > 0 ? "p" : "m" })
// → plus minus [10, 20, 30] ["p", "m"]
