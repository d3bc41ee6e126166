let xs = [5, 3, 8, 1]
print(xs.sorted(), xs.sorted(by: >), xs.sorted { $0 % 4 < $1 % 4 })
print(xs.map { $0 * 2 }, xs.filter { $0 > 2 }, xs.reduce(0, +), xs.reduce(1) { $0 * $1 })
print(xs.min()!, xs.max()!, xs.contains { $0 > 7 }, xs.allSatisfy { $0 > 0 }, xs.first { $0 < 4 }!)
print(xs.enumerated().map { "\($0.offset):\($0.element)" })
print(["1", "x", "3"].compactMap { Int($0) }, [[1, 2], [3]].flatMap { $0 })
print(xs.firstIndex { $0 == 8 }!, xs.min { $0 % 3 < $1 % 3 }!, xs.lastIndex(of: 1)!)
var total = 0
xs.forEach { total += $0 }
print(total, Array(xs.reversed()))
var ys = xs
ys.sort()
print(ys)
ys.sort(by: >)
ys.reverse()
ys.removeAll { $0 == 3 }
print(ys)
print(xs.reduce(into: [:]) { counts, x in counts[x % 2, default: 0] += 1 } == [1: 3, 0: 1])
// → [1, 3, 5, 8] [8, 5, 3, 1] [8, 5, 1, 3]
// → [10, 6, 16, 2] [5, 3, 8] 17 120
// → 1 8 true true 3
// → ["0:5", "1:3", "2:8", "3:1"]
// → [1, 3] [1, 2, 3]
// → 2 3 3
// → 17 [1, 8, 3, 5]
// → [1, 3, 5, 8]
// → [1, 5, 8]
// → true
