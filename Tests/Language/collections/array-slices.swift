let xs = [10, 20, 30, 40, 50]
print(xs[1..<3], xs[1...3], xs[2...], xs[..<2], xs[...1])
print(xs.prefix(2), xs.suffix(2), xs.dropFirst(), xs.dropLast(3), xs.prefix(99))
let slice = xs[1..<4]
print(slice.count, slice[1], slice.first!, slice.startIndex, Array(slice), slice.reduce(0, +))
print(xs.prefix { $0 < 30 }, xs.drop { $0 < 30 }, [1, 0, 2, 0, 3].split(separator: 0))
var ys = xs
ys[1..<3] = [0]
print(ys)
// → [20, 30] [20, 30, 40] [30, 40, 50] [10, 20] [10, 20]
// → [10, 20] [40, 50] [20, 30, 40, 50] [10, 20] [10, 20, 30, 40, 50]
// → 3 20 20 1 [20, 30, 40] 90
// → [10, 20] [30, 40, 50] [ArraySlice([1]), ArraySlice([2]), ArraySlice([3])]
// → [10, 0, 40, 50]
