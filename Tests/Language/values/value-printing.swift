print([1: "a"], ["x": 1.5], [Int?.some(1), nil], Optional("s") as Any)
print((1, "s", [2.0]), (a: 1, b: "x"))
print([(1, "a")], [["k": [1]]])
print("\([1, 2])", "\((1, "a"))", "\(["s"])")
print(Array("ab"), ["é"], [Character("c")])
debugPrint("quoted", 1, [1.5])
// → [1: "a"] ["x": 1.5] [Optional(1), nil] Optional("s")
// → (1, "s", [2.0]) (a: 1, b: "x")
// → [(1, "a")] [["k": [1]]]
// → [1, 2] (1, "a") ["s"]
// → ["a", "b"] ["é"] ["c"]
// → "quoted" 1 [1.5]
