protocol Scored { init(score: Int); var score: Int { get } }
extension Scored {
  init(text: String) { self.init(score: text.count) }
  init?(parsing text: String) {
    guard let score = Int(text) else { return nil }
    self.init(score: score)
  }
}
struct Player: Scored { var score: Int }
print(Player(text: "four").score, Player(parsing: "12")?.score ?? 0, Player(parsing: "x") == nil)
extension Player: Equatable {}
// → 4 12 true
