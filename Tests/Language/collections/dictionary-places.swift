var d = ["only": 1]
if let i = d.index(forKey: "only") { print(d[i], d[i].key, d.keys[i], d.values[i]) }
print(d.index(forKey: "x") == nil, d.startIndex == d.endIndex, d[d.startIndex].value, d.first!.key)
if let i = d.firstIndex(where: { $0.value == 1 }) { print(d.remove(at: i), d.isEmpty) }
d = ["z": 26]
print(d.popFirst()!, d.popFirst() == nil)
let keys: Dictionary<String, Int>.Keys = ["k": 1].keys
print(keys, Array(keys), ["k": 1].values, Set(["k": 1].keys) == ["k"])
// → (key: "only", value: 1) only only 1
// → true false 1 only
// → (key: "only", value: 1) true
// → (key: "z", value: 26) true
// → ["k"] ["k"] [1] true
