func permutations<T>(_ xs: [T]) -> [[T]] {
  guard let first = xs.first else { return [[]] }
  return permutations(Array(xs.dropFirst())).flatMap { p in
    (0...p.count).map { i in Array(p[..<i]) + [first] + Array(p[i...]) }
  }
}
func quicksort<T: Comparable>(_ xs: [T]) -> [T] {
  guard let pivot = xs.first else { return [] }
  let rest = xs.dropFirst()
  return quicksort(rest.filter { $0 < pivot }) + [pivot] + quicksort(rest.filter { $0 >= pivot })
}
func binarySearch<T: Comparable>(_ xs: [T], _ x: T) -> Int? {
  var (low, high) = (0, xs.count)
  while low < high { let mid = (low + high) / 2; if xs[mid] == x { return mid }; if xs[mid] < x { low = mid + 1 } else { high = mid } }
  return nil
}
print(permutations([1, 2, 3]).count, permutations(["a", "b"]), quicksort([3, 1, 2]), quicksort(["b", "a"]))
print(binarySearch([1, 3, 5, 7], 5)!, binarySearch(["a"], "z") as Any)
// → 6 [["a", "b"], ["b", "a"]] [1, 2, 3] ["a", "b"]
// → 2 nil
