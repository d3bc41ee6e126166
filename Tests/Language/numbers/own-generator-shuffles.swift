// A generator of one's own decides the order of a shuffle and the element that is drawn.
struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
var generator = Generator(state: 7)
var cards = Array(1...8)
cards.shuffle(using: &generator)
print(cards)
print((1...5).shuffled(using: &generator))
print(cards.randomElement(using: &generator) ?? 0)
let empty: [Int] = []
print(empty.randomElement(using: &generator) as Any)
print(generator.state)
// → [4, 8, 2, 5, 6, 1, 7, 3]
// → [2, 5, 1, 4, 3]
// → 6
// → nil
// → 10314390376128247603
