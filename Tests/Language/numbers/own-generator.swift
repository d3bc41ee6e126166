struct LCG: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
var g = LCG(state: 42)
print(g.next(), Int.random(in: 0..<100, using: &g), Double.random(in: 0..<1, using: &g))
print(UInt8.random(in: 0...255, using: &g), Bool.random(using: &g), Float.random(in: 0...1, using: &g))
print(g.state)
// → 10481999410520546993 22 0.4928769628402646
// → 126 false 0.66594017
// → 483838003013946848
