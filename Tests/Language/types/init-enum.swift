enum Direction: String {
  case north, south
  init(degrees: Int) {
    if degrees < 180 { self = .north } else { self = .south }
  }
  init?(letter: Character) {
    switch letter {
    case "n": self = .north
    case "s": self = .south
    default: return nil
    }
  }
  init(code: Int) { self.init(degrees: code * 10) }
}
print(Direction(degrees: 200), Direction(letter: "n") as Any, Direction(letter: "x") as Any)
print(Direction(code: 1), Direction(rawValue: "south") as Any, Direction(rawValue: "up") as Any)
// → south Optional(main.Direction.north) nil
// → north Optional(main.Direction.south) nil
