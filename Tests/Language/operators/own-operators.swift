struct Card: Comparable, Hashable {
  let rank: Int
  let suit: String
  static func == (a: Card, b: Card) -> Bool { a.rank == b.rank }
  static func < (a: Card, b: Card) -> Bool { a.rank > b.rank }
  func hash(into hasher: inout Hasher) { hasher.combine(rank) }
}
let cards = [Card(rank: 2, suit: "a"), Card(rank: 9, suit: "b"), Card(rank: 5, suit: "c")]
print(cards.sorted().map(\.rank), cards.min()!.rank, cards.max()!.rank, max(cards[0], cards[1]).rank)
print(cards.contains(Card(rank: 5, suit: "z")), cards.firstIndex(of: Card(rank: 9, suit: "z"))!)
print([cards[0]] == [Card(rank: 2, suit: "q")], cards[0] != cards[1], cards[0] >= cards[1])
struct Text: CustomStringConvertible {
  let words: [String]
  var description: String { "<\(words.map { "\($0)!" }.joined(separator: " "))>" }
}
func show(_ n: Int) -> String {
  let a = Text(words: ["x"])
  let b = Text(words: ["y", "z"])
  return "\(n) \(a) \(b) \([a, b])"
}
print(show(3))
// → [9, 5, 2] 9 2 2
// → true 1
// → true true true
// → 3 <x!> <y! z!> [<x!>, <y! z!>]
