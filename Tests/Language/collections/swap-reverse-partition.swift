var xs = [1, 2, 3, 4, 5, 6]
xs.swapAt(0, 5)
xs.swapAt(1, 1)
print(xs)
xs.reverse()
print(xs, Array(xs.reversed()))
var ys = [30, 40, 20, 30, 30, 60, 10]
let p = ys.partition(by: { $0 > 30 })
print(p, ys[..<p].sorted(), ys[p...].sorted(), ys)
var zs = [1, 2, 3, 4, 5, 6, 7, 8]
print(zs.partition { $0 % 2 == 0 }, zs)
// → [6, 2, 3, 4, 5, 1]
// → [1, 5, 4, 3, 2, 6] [6, 2, 3, 4, 5, 1]
// → 5 [10, 20, 30, 30, 30] [40, 60] [30, 10, 20, 30, 30, 60, 40]
// → 4 [1, 7, 3, 5, 4, 6, 2, 8]
