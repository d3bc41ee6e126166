let xs = [10, 20, 30, 40, 50]
print(xs.first!, xs.last!, xs.prefix(2), xs.suffix(2), xs.dropFirst(), xs.dropLast(2))
print(xs.prefix(while: { $0 < 30 }), xs.drop(while: { $0 < 30 }), xs.prefix(99), xs.dropFirst(99))
print(xs.prefix(upTo: 2), xs.prefix(through: 2), xs.suffix(from: 3))
print([Int]().first ?? -1, [Int]().last == nil, [Int]().max() == nil)
// → 10 50 [10, 20] [40, 50] [20, 30, 40, 50] [10, 20, 30]
// → [10, 20] [30, 40, 50] [10, 20, 30, 40, 50] []
// → [10, 20] [10, 20, 30] [40, 50]
// → -1 true true
