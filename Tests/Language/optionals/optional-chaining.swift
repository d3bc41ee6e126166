let words: [String]? = ["a", "bc"]
let none: [String]? = nil
print(words?.count ?? -1, none?.count ?? -1, words?.first?.uppercased() ?? "?")
var d: [String: [Int]] = ["k": [1]]
d["k"]?.append(2)
d["z"]?.append(3)
print(d, d["k"]?.first ?? 0, d["z"]?.first == nil)
var o: [Int]? = [1, 2]
o?[0] = 9
o?.append(3)
print(o!)
let s: String? = "hello"
if let n = s?.count { print(n) }
// → 2 -1 A
// → ["k": [1, 2]] 1 true
// → [9, 2, 3]
// → 5
