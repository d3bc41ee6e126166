import Foundation
let text = "one two one"
if let range = text.range(of: "two") {
  print(text[range], text[..<range.lowerBound], text[range.upperBound...])
  print(text.replacingCharacters2(range))
}
print(text.range(of: "three") == nil)
extension String {
  func replacingCharacters2(_ r: Range<String.Index>) -> String {
    var copy = self
    copy.replaceSubrange(r, with: "2")
    return copy
  }
}
print(text.ranges(of: "one").count, text.firstRange(of: "one")!.lowerBound == text.startIndex)
// → two one   one
// → one 2 one
// → true
// → 2 true
