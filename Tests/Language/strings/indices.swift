let text = "hello"
let start = text.startIndex
print(text[start], text[text.index(after: start)])
let third = text.index(start, offsetBy: 2)
print(text[third], text[text.index(before: text.endIndex)])
print(text.distance(from: start, to: text.endIndex))
print(text[third...], text[..<third], text[...third], text[start..<third])
if let i = text.firstIndex(of: "l") { print(text[i], text.distance(from: start, to: i)) }
print(text.firstIndex(of: "z") == nil)
print(text.lastIndex(of: "l").map { text.distance(from: start, to: $0) } ?? -1)
for i in text.indices { print(text[i], terminator: "|") }
print()
// → h e
// → l o
// → 5
// → llo he hel he
// → l 2
// → true
// → 3
// → h|e|l|l|o|
