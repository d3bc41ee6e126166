let n = 3
print(n > 2 ? n : nil, n > 5 ? "many" : nil)
let c: Character? = (n > 5 ? 75 : nil).map { _ in "x" }
print(c == nil)
let half: Int? = (n > 2 ? 2.5 : nil).map { Int($0) }
print(half!)
// → Optional(3) nil
// → true
// → 2
