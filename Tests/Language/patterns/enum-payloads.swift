enum Event {
  case key(Character, shift: Bool)
  case click(x: Int, y: Int)
  case tick
}
func describe(_ e: Event) -> String {
  switch e {
  case .key(let c, shift: true): return "upper \(c)"
  case .key(let c, shift: false): return "lower \(c)"
  case let .click(x, y) where x == y: return "diagonal \(x)"
  case .click(x: 0, y: let y): return "left \(y)"
  case .click(let x, let y): return "at \(x) \(y)"
  case .tick: return "tick"
  }
}
print(describe(.key("a", shift: true)), describe(.key("b", shift: false)))
print(describe(.click(x: 2, y: 2)), describe(.click(x: 0, y: 5)), describe(.click(x: 3, y: 4)), describe(.tick))
func isClick(_ e: Event) -> Bool { if case .click = e { true } else { false } }
print(isClick(.tick), isClick(.click(x: 1, y: 2)))
if case .key(_, shift: let s) = Event.key("q", shift: true) { print(s) }
// → upper a lower b
// → diagonal 2 left 5 at 3 4 tick
// → false true
// → true
