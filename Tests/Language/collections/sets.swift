var s: Set = [1, 2, 3]
print(s.contains(2), s.count, s.insert(3).inserted, s.insert(4).inserted)
print(s.union([9]).sorted(), s.intersection([1, 4, 7]).sorted(), s.subtracting([1]).sorted())
print(s.isSubset(of: [1, 2, 3, 4, 5]), Set([1, 1, 2]).count, Set("hello").count)
s.remove(1)
print(s.sorted(), s == Set([4, 3, 2]))
// → true 3 false true
// → [1, 2, 3, 4, 9] [1, 4] [2, 3, 4]
// → true 2 4
// → [2, 3, 4] true
