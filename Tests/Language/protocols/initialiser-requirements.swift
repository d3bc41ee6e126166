protocol Zeroed {
  init()
  init?(text: String)
  static func origin() -> Self
}
extension Zeroed {
  static func origin() -> Self { Self() }
  static func parsed(_ texts: [String]) -> [Self] { texts.compactMap { Self(text: $0) } }
}
struct Point: Zeroed {
  var x = 0, y = 0
  init() {}
  init?(text: String) {
    let parts = text.split(separator: ",").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    x = parts[0]
    y = parts[1]
  }
}
struct Flag: Zeroed {
  var on: Bool
  init() { on = false }
  init(text: String) { on = text == "on" }
}
func make<T: Zeroed>(_ type: T.Type) -> T { T() }
func read<T: Zeroed>(_ text: String) -> T? { T(text: text) }
print(make(Point.self), make(Flag.self))
print(Point.parsed(["1,2", "x", "3,4"]).count)
let p: Point? = read("5,6")
let f: Flag? = read("on")
print(p!.y, f!.on, Flag.origin().on)
// → Point(x: 0, y: 0) Flag(on: false)
// → 2
// → 6 true false
