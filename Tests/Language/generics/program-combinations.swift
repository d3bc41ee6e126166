func queens(_ n: Int) -> [[Int]] {
  var solutions: [[Int]] = []
  var columns: [Int] = []
  func safe(_ c: Int) -> Bool {
    !columns.enumerated().contains { r, q in q == c || abs(q - c) == columns.count - r }
  }
  func place() {
    if columns.count == n { solutions.append(columns); return }
    for c in 0..<n where safe(c) {
      columns.append(c)
      place()
      columns.removeLast()
    }
  }
  place()
  return solutions
}
print(queens(6).count, queens(8).count, queens(4))
func permutations<T>(_ xs: [T]) -> [[T]] {
  guard let first = xs.first else { return [[]] }
  return permutations(Array(xs.dropFirst())).flatMap { p in
    (0...p.count).map { i in var q = p; q.insert(first, at: i); return q }
  }
}
print(permutations([1, 2, 3]))
extension Array {
  func combinations(_ k: Int) -> [[Element]] {
    if k == 0 { return [[]] }
    guard count >= k, let f = first else { return [] }
    let rest = Array(dropFirst())
    return rest.combinations(k - 1).map { [f] + $0 } + rest.combinations(k)
  }
  func chunked(into size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
  subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
print(["a", "b", "c"].combinations(2), [1, 2, 3, 4, 5].chunked(into: 2), [1][safe: 3] ?? 0)
extension Sequence {
  func grouped<K: Hashable>(by key: (Element) throws -> K) rethrows -> [K: [Element]] {
    try reduce(into: [:]) { try $0[key($1), default: []].append($1) }
  }
  func sum<T: Numeric>(_ value: (Element) -> T) -> T { reduce(0) { $0 + value($1) } }
  func sorted<T: Comparable>(by path: KeyPath<Element, T>, descending: Bool = false) -> [Element] {
    sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
  }
}
print((1...6).grouped { $0 % 2 == 0 ? "even" : "odd" }["even"]!, ["aa", "b"].sum(\.count), ["ccc", "a", "bb"].sorted(by: \.count))
print(["ccc", "a", "bb"].sorted(by: \.count, descending: true), (1...3).sum { Double($0) / 2 })
func lcs(_ a: String, _ b: String) -> String {
  let a = Array(a), b = Array(b)
  var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in a.indices { for j in b.indices { t[i + 1][j + 1] = a[i] == b[j] ? t[i][j] + 1 : max(t[i][j + 1], t[i + 1][j]) } }
  var (i, j) = (a.count, b.count), out: [Character] = []
  while i > 0, j > 0 {
    if a[i - 1] == b[j - 1] { out.append(a[i - 1]); i -= 1; j -= 1 }
    else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 }
  }
  return String(out.reversed())
}
print(lcs("AGGTAB", "GXTXAYB"))
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> Int {
  var best = [Int](repeating: 0, count: cap + 1)
  for (w, v) in items { for c in stride(from: cap, through: w, by: -1) { best[c] = max(best[c], best[c - w] + v) } }
  return best[cap]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
// → 4 92 [[1, 3, 0, 2], [2, 0, 3, 1]]
// → [[1, 2, 3], [2, 1, 3], [2, 3, 1], [1, 3, 2], [3, 1, 2], [3, 2, 1]]
// → [["a", "b"], ["a", "c"], ["b", "c"]] [[1, 2], [3, 4], [5]] 0
// → [2, 4, 6] 3 ["a", "bb", "ccc"]
// → ["ccc", "bb", "a"] 3.0
// → GTAB
// → 9
