enum Direction: Character {
  case north = "n", south = "s"
  var opposite: Direction { self == .north ? .south : .north }
}
print(Direction(rawValue: "n")?.opposite.rawValue ?? "-", Direction(rawValue: "x") as Any)
print("sn!".compactMap(Direction.init(rawValue:)).map { "\($0)" })
// → s nil
// → ["south", "north"]
