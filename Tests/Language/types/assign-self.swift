struct State {
  var level = 1, lives = 3
  mutating func reset() { self = State() }
  mutating func jump(_ n: Int) { self = State(level: level + n, lives: lives) }
}
enum Light {
  case red, green
  mutating func next() { self = self == .red ? .green : .red }
}
var s = State(level: 5, lives: 1)
s.jump(2)
print(s)
s.reset()
print(s)
var light = Light.red
light.next()
print(light)
// → State(level: 7, lives: 1)
// → State(level: 1, lives: 3)
// → green
