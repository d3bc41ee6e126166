struct Point { var x = 1; var label = "a" }
print(String(describing: 1.5), String(describing: "q"), String(describing: [1, 2]), String(describing: Point()))
print(String(reflecting: "q\n"), String(reflecting: 1), String(reflecting: ["a"]), String(reflecting: Character("c")))
print("tab\t\"quote\"".debugDescription, "x".description, [1: "a"].description, (1...2).description)
let o: Int? = 3
print(String(describing: o), "\(o as Any)", "\(["k": o])")
debugPrint("a", Character("b"), "ab".prefix(1), 1...2, [1.5], ["k": "v"])
// → 1.5 q [1, 2] Point(x: 1, label: "a")
// → "q\n" 1 ["a"] "c"
// → "tab\t\"quote\"" x [1: "a"] 1...2
// → Optional(3) Optional(3) ["k": Optional(3)]
// → "a" "b" "a" ClosedRange(1...2) [1.5] ["k": "v"]
