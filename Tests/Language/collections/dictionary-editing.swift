var d = ["a": 1]
d["b"] = 2
d["a"] = nil
print(d, d["a"] == nil, d["b"]!, d["zz", default: 9], d.count, d.isEmpty)
print(d.updateValue(5, forKey: "b") ?? -1, d.updateValue(1, forKey: "c") == nil, d.removeValue(forKey: "c")!, d.removeValue(forKey: "q") == nil)
d["b"]! += 10
d["n", default: 100] -= 1
print(d["b"]!, d["n"]!)
print(d["b"]!, d.count)
d.removeAll()
print(d, d.popFirst() == nil)
// → ["b": 2] true 2 9 1 false
// → 2 true 1 true
// → 15 99
// → 15 2
// → [:] true
