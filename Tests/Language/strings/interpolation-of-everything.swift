enum Kind { case small, large(Int) }
let optional: String? = "x"
let parts = "a b".split(separator: " ")
print("\(1) \(2.0) \(true) \("s") \(Character("c")) \([1, 2]) \(["k": 1]) \((1, "t"))")
print("\(optional ?? "none") \(String(describing: optional)) \(Kind.small) \(Kind.large(3))")
print("\(parts) \(parts[0]) \(1..<3) \(1...3) \(Set([1]))")
print("nested \("inner \(1 + 1) \("deep")")")
print("\(parts.map { "<\($0)>" }.joined())")
// → 1 2.0 true s c [1, 2] ["k": 1] (1, "t")
// → x Optional("x") small large(3)
// → ["a", "b"] a 1..<3 1...3 [1]
// → nested inner 2 deep
// → <a><b>
