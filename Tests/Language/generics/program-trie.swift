struct Trie {
  private var children: [Character: Trie] = [:]
  private var isEnd = false
  mutating func insert<S: StringProtocol>(_ word: S) {
    guard let first = word.first else { isEnd = true; return }
    children[first, default: Trie()].insert(word.dropFirst())
  }
  func contains(_ word: String) -> Bool {
    var node = self
    for c in word {
      guard let next = node.children[c] else { return false }
      node = next
    }
    return node.isEnd
  }
  func words(withPrefix prefix: String = "") -> [String] {
    var node = self
    for c in prefix {
      guard let n = node.children[c] else { return [] }
      node = n
    }
    return node.collect(prefix)
  }
  private func collect(_ path: String) -> [String] {
    (isEnd ? [path] : []) + children.keys.sorted().flatMap { children[$0]!.collect(path + String($0)) }
  }
}
var t = Trie()
for w in ["car", "card", "care", "cat", "dog"] { t.insert(w) }
print(t.words(withPrefix: "car"), t.contains("ca"), t.contains("cat"))
print(t.words())
// → ["car", "card", "care"] false true
// → ["car", "card", "care", "cat", "dog"]
