struct Counter {
  static var made = 0
  static let limit = 3
  static var left: Int { limit - made }
  static var name: String {
    get { "counter \(made)" }
    set { made = newValue.count }
  }
  let id: Int
  init() {
    Self.made += 1
    id = Counter.made
  }
  static func reset() { made = 0 }
}
let a = Counter(), b = Counter()
print(a.id, b.id, Counter.made, Counter.left)
Counter.name = "four"
print(Counter.name)
Counter.reset()
print(Counter.left)
// → 1 2 2 1
// → counter 4
// → 3
