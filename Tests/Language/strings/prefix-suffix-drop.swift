let text = "Hello, World"
print(text.prefix(5), text.suffix(5), text.dropFirst(7), text.dropLast(7))
print(text.prefix(100), text.suffix(0).isEmpty, text.dropFirst(100).isEmpty)
print(text.prefix { $0.isLetter }, text.drop { $0.isLetter }, text.prefix(while: { $0 != "," }))
let comma = text.firstIndex(of: ",")!
print(text.prefix(upTo: comma), text.prefix(through: comma), text.suffix(from: comma))
// → Hello World World Hello
// → Hello, World true true
// → Hello , World Hello
// → Hello Hello, , World
