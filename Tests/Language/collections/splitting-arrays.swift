let xs = [1, 0, 2, 3, 0, 0, 4]
print(xs.split(separator: 0), xs.split(separator: 0, omittingEmptySubsequences: false).count)
print(xs.split { $0 == 0 }.map { $0.reduce(0, +) }, xs.split(separator: 0, maxSplits: 1).map(Array.init))
print(xs.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == 0 })
// → [ArraySlice([1]), ArraySlice([2, 3]), ArraySlice([4])] 4
// → [1, 5, 4] [[1], [2, 3, 0, 0, 4]]
// → [ArraySlice([1]), ArraySlice([2, 3]), ArraySlice([0, 4])]
