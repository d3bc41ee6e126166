var xs = [1, 2, 3]
xs.append(4)
xs.append(contentsOf: [5, 6])
xs.append(contentsOf: 7...8)
xs += [9]
xs.insert(0, at: 0)
xs.insert(contentsOf: [-2, -1], at: 0)
print(xs)
print(xs.remove(at: 0), xs.removeFirst(), xs.removeLast(), xs.popLast()!)
xs.removeFirst(2)
xs.removeLast(2)
print(xs)
xs.removeAll { $0 % 2 == 0 }
print(xs)
xs.replaceSubrange(0..<1, with: [8, 8])
xs.replaceSubrange(2..., with: 0..<2)
print(xs)
xs.removeSubrange(1...2)
xs.removeSubrange(..<1)
print(xs)
xs.removeAll(keepingCapacity: true)
print(xs, xs.popLast() == nil)
// → [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
// → -2 -1 9 8
// → [2, 3, 4, 5]
// → [3, 5]
// → [8, 8, 0, 1]
// → [1]
// → [] true
