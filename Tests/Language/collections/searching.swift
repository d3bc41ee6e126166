let xs = [4, 8, 15, 16, 23, 42, 8]
print(xs.contains(15), xs.contains { $0 > 40 }, xs.firstIndex(of: 8)!, xs.lastIndex(of: 8)!, xs.firstIndex(of: 1) == nil)
print(xs.firstIndex { $0 > 15 }!, xs.lastIndex(where: { $0 < 10 })!, xs.first { $0 % 2 == 1 }!, xs.last { $0 % 2 == 1 }!)
print(xs.allSatisfy { $0 > 3 }, xs.min()!, xs.max()!, xs.count { $0 == 8 }, xs.count(where: { $0 > 100 }))
print(xs.starts(with: [4, 8]), xs.elementsEqual([4]), xs.lexicographicallyPrecedes([4, 9]), xs.starts(with: 4...4))
// → true true 1 6 true
// → 3 6 15 23
// → true 4 42 2 0
// → true false true true
