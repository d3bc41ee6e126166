var xs = [3, 1, 2]
xs.append(4)
xs += [5, 6]
xs.insert(0, at: 1)
print(xs, xs.count, xs[0], xs.first!, xs.last!, xs.isEmpty)
xs[2] = 99
print(xs.remove(at: 0), xs.removeLast(), xs.removeFirst(), xs)
xs.swapAt(0, 1)
print(xs, xs.contains(99), xs.firstIndex(of: 99)!, xs.indices, xs + [1])
xs.removeAll()
print(xs, xs.isEmpty, [Int](), Array(repeating: 0, count: 3), xs.first == nil)
// → [3, 0, 1, 2, 4, 5, 6] 7 3 3 6 false
// → 3 6 0 [99, 2, 4, 5]
// → [2, 99, 4, 5] true 1 0..<4 [2, 99, 4, 5, 1]
// → [] true [] [0, 0, 0] true
