func plus(_ a: Int, _ b: Int) -> Int { a + b }
let f = plus
print(f(1, 2), [1, 2, 3].reduce(0, plus), [3, 1, 2].sorted(by: >), [1, 2].map(String.init))
let names = ["b", "a"].map { $0.uppercased() }
print(names)
func choose(_ add: Bool) -> (Int, Int) -> Int { add ? plus : { $0 - $1 } }
print(choose(true)(5, 3), choose(false)(5, 3))
// → 3 6 [3, 2, 1] ["1", "2"]
// → ["B", "A"]
// → 8 2
