enum Suit: CaseIterable { case hearts, spades }
enum Card { case joker, plain(Suit, Int) }
func f(_ c: Card) -> String {
  switch c {
  case .joker: "joker"
  case .plain(.hearts, 1): "ace of hearts"
  case .plain(.hearts, let n): "hearts \(n)"
  case .plain(.spades, ..<10): "low spades"
  case .plain(.spades, _): "high spades"
  }
}
print(f(.joker), f(.plain(.hearts, 1)), f(.plain(.hearts, 5)), f(.plain(.spades, 3)), f(.plain(.spades, 12)))
for s in Suit.allCases { switch s { case .hearts: print("♥"); case .spades: print("♠") } }
// → joker ace of hearts hearts 5 low spades high spades
// → ♥
// → ♠
