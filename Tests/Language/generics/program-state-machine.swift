enum TrafficLight: String, CaseIterable {
  case red, green, yellow
  var next: Self {
    let all = Self.allCases
    let i = all.firstIndex(of: self)!
    return all[(i + 1) % all.count]
  }
  var seconds: Int {
    switch self { case .red: 30; case .green: 25; case .yellow: 5 }
  }
  mutating func advance() { self = next }
}
var light = TrafficLight.red
var total = 0
for _ in 0..<4 { total += light.seconds; print(light, light.rawValue.uppercased(), terminator: " "); light.advance() }
print(total)
struct StateMachine<State: Hashable, Event: Hashable> {
  struct Key: Hashable { let state: State; let event: Event }
  private(set) var state: State { didSet { log.append("\(oldValue)->\(state)") } }
  private var table: [Key: State] = [:]
  private(set) var log: [String] = []
  init(_ s: State) { state = s }
  mutating func on(_ e: Event, from a: State, to b: State) { table[Key(state: a, event: e)] = b }
  @discardableResult
  mutating func handle(_ e: Event) -> Bool {
    guard let n = table[.init(state: state, event: e)] else { return false }
    state = n
    return true
  }
}
enum Door { case open, closed, locked }
enum Action { case push, pull, turnKey }
var m = StateMachine<Door, Action>(.closed)
m.on(.push, from: .closed, to: .open)
m.on(.pull, from: .open, to: .closed)
m.on(.turnKey, from: .closed, to: .locked)
m.on(.turnKey, from: .locked, to: .closed)
for a: Action in [.push, .turnKey, .pull, .turnKey, .push] { print(a, m.handle(a), m.state) }
print(m.log)
// → red RED green GREEN yellow YELLOW red RED 90
// → push true open
// → turnKey false open
// → pull true closed
// → turnKey true locked
// → push false locked
// → ["closed->open", "open->closed", "closed->locked"]
