enum Level: UInt8 {
  case low = 1
  case middle
  case high = 255
}
enum Mark: UInt64 { case none, one, two }
print(Level.middle.rawValue, Level(rawValue: 255) as Any, Level(rawValue: 9) as Any)
print(Mark.two.rawValue + 1, Mark(rawValue: 1)!)
// → 2 Optional(main.Level.high) nil
// → 3 one
