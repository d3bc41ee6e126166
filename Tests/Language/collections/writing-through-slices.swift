var xs = Array(1...8)
xs[2...4] = [30, 40, 50]
print(xs)
xs[0..<2] = []
print(xs)
xs[xs.endIndex...] = [90, 91]
print(xs)
xs[..<1] = [7, 7, 7]
print(xs)
xs[1...2].reverse()
xs[3...].sort(by: >)
print(xs)
var slice = xs[2...4]
slice[2] = 0
slice.append(5)
print(slice, xs.count, slice.popFirst() ?? -1, slice.startIndex)
// → [1, 2, 30, 40, 50, 6, 7, 8]
// → [30, 40, 50, 6, 7, 8]
// → [30, 40, 50, 6, 7, 8, 90, 91]
// → [7, 7, 7, 40, 50, 6, 7, 8, 90, 91]
// → [7, 7, 7, 91, 90, 50, 40, 8, 7, 6]
// → [0, 91, 90, 5] 10 0 3
