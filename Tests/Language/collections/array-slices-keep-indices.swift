let xs = [5, 6, 7, 8, 9]
let middle = xs[1...3]
print(middle.startIndex, middle.endIndex, middle.indices, middle[1], middle.count)
print(middle.firstIndex(of: 8)!, middle.dropFirst().startIndex, middle[2...])
for i in middle.indices { print(i, middle[i], terminator: "; ") }
print()
print(Array(middle)[0], middle.first!, Array(middle).startIndex, xs[...], xs[2..<2].isEmpty)
print(middle.map { $0 * 2 }, middle.reduce(0, +), middle == [6, 7, 8], middle.enumerated().map { $0.offset })
// → 1 4 1..<4 6 3
// → 3 2 [7, 8]
// → 1 6; 2 7; 3 8;
// → 6 6 0 [5, 6, 7, 8, 9] true
// → [12, 14, 16] 21 true [0, 1, 2]
