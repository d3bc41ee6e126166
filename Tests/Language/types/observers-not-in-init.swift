struct Counter {
  var steps: Int = 0 { didSet { print("steps \(oldValue) -> \(steps)") } }
  var name: String { didSet { print("name is \(name)") } }
  init(name: String) {
    self.name = name
    steps = 3
  }
  mutating func advance() { steps += 1 }
}
var counter = Counter(name: "a")
print(counter.steps, counter.name)
counter.advance()
counter.name = "b"
var made = Counter(name: "c")
// → 3 a
// → steps 3 -> 4
// → name is b
