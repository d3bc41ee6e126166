struct Game {
  var scores = [3, 1, 2]
  var bonus = 10
  func boosted() -> [Int] { scores.map { $0 + bonus } }
  func explicit() -> [Int] { scores.map { $0 + self.bonus } }
  mutating func update() { scores.indices.forEach { scores[$0] += bonus } }
  func later() -> () -> Int { { bonus + scores[0] } }
}
var g = Game()
g.update()
let f = g.later()
g.bonus = 0
print(g.boosted(), g.explicit(), f())
// → [13, 11, 12] [13, 11, 12] 23
