struct Style: OptionSet {
  let rawValue: Int
  static let bold = Style(rawValue: 1 << 0)
  static let italic = Style(rawValue: 1 << 1)
  static let underlined = Style(rawValue: 1 << 2)
  static let all: Style = [.bold, .italic, .underlined]
}
var style: Style = [.bold, .underlined]
print(style.contains(.bold), style.contains(.italic), style.rawValue)
let (isNew, _) = style.insert(.italic)
print(isNew, style == .all, style.insert(.italic).inserted)
print(style.remove(.bold)?.rawValue ?? 0, style.remove(.bold)?.rawValue ?? 0, style.rawValue)
print(style.union(.bold).rawValue, style.intersection([.italic]).rawValue)
print(style.subtracting(.italic).rawValue, style.symmetricDifference(.all).rawValue)
print(style.isSubset(of: .all), style.isSuperset(of: .all), style.isDisjoint(with: .bold))
style.formUnion(.bold)
style.formIntersection([.bold, .italic])
style.subtract(.italic)
print(style)
let none: Style = []
print(none.isEmpty, none == Style(), style != none)
func draw(_ text: String, _ style: Style = []) -> String {
  var text = text
  if style.contains(.bold) { text = "**\(text)**" }
  if style.contains(.italic) { text = "_\(text)_" }
  return text
}
print(draw("a"), draw("b", .bold), draw("c", [.bold, .italic]))
struct Small: OptionSet {
  var rawValue: UInt8
  static let first = Small(rawValue: 1)
}
print(Small.first, [Small.first, []].map(\.rawValue))
// → true false 5
// → true true false
// → 1 0 6
// → 7 2
// → 4 1
// → true false true
// → Style(rawValue: 1)
// → true true true
// → a **b** _**c**_
// → Small(rawValue: 1) [1, 0]
