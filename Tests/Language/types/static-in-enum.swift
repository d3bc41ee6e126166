enum Level: Int {
  case low = 1, high = 9
  static let all: [Level] = [.low, .high]
  static var favourite = Level.low
  static func from(_ text: String) -> Level? { text == "low" ? .low : nil }
}
print(Level.all.count, Level.favourite)
Level.favourite = .high
print(Level.favourite.rawValue, Level.from("low") as Any)
// → 2 low
// → 9 Optional(main.Level.low)
