enum Level: Int { case low = 1, mid, high }
for raw in 0...3 {
  switch Level(rawValue: raw) {
  case .low?: print("low")
  case .mid?, .high?: print("more")
  case nil: print("none")
  }
}
for raw in 1...2 { if case .mid = Level(rawValue: raw) { print("mid") } }
// → none
// → low
// → more
// → more
// → mid
