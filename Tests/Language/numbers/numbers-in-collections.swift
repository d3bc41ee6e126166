let bytes: [UInt8] = [3, 200, 100]
print(bytes.sorted(), bytes.max()!, bytes.map { Int($0) }.reduce(0, +), bytes.contains(200))
let counts: [UInt16: Float] = [5: 0.5, 2: 0.25]
print(counts[5]!, counts[7] as Any, Set<Int8>([1, 2, 1]).count)
var grid = [[Float]](repeating: [Float](repeating: 0, count: 3), count: 2)
grid[1][2] += 0.1
grid[0][0] = 1 / 3
print(grid, bytes[1...], bytes.firstIndex(of: 100)!)
// → [3, 100, 200] 200 303 true
// → 0.5 nil 2
// → [[0.33333334, 0.0, 0.0], [0.0, 0.0, 0.1]] [200, 100] 2
