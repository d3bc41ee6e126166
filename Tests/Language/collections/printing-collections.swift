print(["a": "b"], [["x": [1]]], ["k": ["n": 1.5]], Set(["s"]), [Set([1])], [1...2, 3...4], [Optional("q"), nil])
print([(1, "a")], [(x: 1, y: "b")], ("t", ["u"]), [Character("c")], ["ab".prefix(1)], [1...2: "r"], [true: [false]])
print([1: Optional(2)], [[]] as [[Int]], [[:]] as [[String: Int]], [Double.nan, -0.0, 1e100], [1.0: 2.0])
debugPrint(["a": "b"], Set(["s"]), 1..<3, [1...2], ["q"].prefix(1), (1, "a"))
print("\(["x"])", "\(["k": "v"])", "\(Set(["m"]))", String(describing: ["d": [1]]), "\(("p", 1))")
print([1, 2].enumerated(), zip([1], ["a"]), ["k": 1].keys, ["k": 1].values, repeatElement("r", count: 2), [1, 2].lazy)
// → ["a": "b"] [["x": [1]]] ["k": ["n": 1.5]] ["s"] [Set([1])] [ClosedRange(1...2), ClosedRange(3...4)] [Optional("q"), nil]
// → [(1, "a")] [(x: 1, y: "b")] ("t", ["u"]) ["c"] ["a"] [ClosedRange(1...2): "r"] [true: [false]]
// → [1: Optional(2)] [[]] [[:]] [nan, -0.0, 1e+100] [1.0: 2.0]
// → ["a": "b"] Set(["s"]) Range(1..<3) [ClosedRange(1...2)] ArraySlice(["q"]) (1, "a")
// → ["x"] ["k": "v"] ["m"] ["d": [1]] ("p", 1)
// → EnumeratedSequence<Array<Int>>(_base: [1, 2]) Zip2Sequence<Array<Int>, Array<String>>(_sequence1: [1], _sequence2: ["a"]) ["k"] [1] Repeated<String>(count: 2, repeatedValue: "r") LazySequence<Array<Int>>(_base: [1, 2])
