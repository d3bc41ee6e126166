extension String {
  var shouted: String { uppercased() + "!" }
  func repeated(_ n: Int) -> String { String(repeating: self, count: n) }
  init(stars n: Int) { self.init(repeating: "*", count: n) }
  static let separator = "---"
}
print("hi".shouted, "ab".repeated(3), String(stars: 4), String.separator)
extension Character {
  var isVowelLetter: Bool { "aeiou".contains(self) }
}
print("education".filter { $0.isVowelLetter })
// → HI! ababab **** ---
// → euaio
