var s: Set = [1, 2, 3]
print(s.insert(3).inserted, s.insert(4).inserted, s.insert(4).memberAfterInsert, s.contains(4), s.remove(9) == nil, s.remove(1)!)
print(s.sorted(), s.count, s.update(with: 2) ?? -1, s.update(with: 77) == nil)
print(s.union([100]).sorted(), s.intersection([2, 3, 5]).sorted(), s.subtracting([2]).sorted(), s.symmetricDifference([2, 8]).sorted())
s.formUnion([5, 6])
s.formIntersection([2, 3, 5, 6])
s.subtract([6])
s.formSymmetricDifference([2, 9])
print(s.sorted())
print(s.isSubset(of: [3, 5, 9, 1]), s.isSuperset(of: [3]), s.isStrictSubset(of: s), s.isStrictSuperset(of: [3]), s.isDisjoint(with: [4]))
print(Set([1, 2]) == [2, 1], s.map { $0 * 2 }.sorted(), s.filter { $0 > 3 }.sorted(), Set("aab").count, Set<String>().isEmpty)
print(s.min()!, s.first != nil, s.prefix(2).count, s.dropFirst().count, s.isEmpty, Set([7]), Set([7]).popFirst2())
extension Set { func popFirst2() -> Element? { var c = self; return c.popFirst() } }
// → false true 4 true true 1
// → [2, 3, 4] 3 2 true
// → [2, 3, 4, 77, 100] [2, 3] [3, 4, 77] [3, 4, 8, 77]
// → [3, 5, 9]
// → true true false true true
// → true [6, 10, 18] [5, 9] 2 true
// → 3 true 2 2 false [7] Optional(7)
