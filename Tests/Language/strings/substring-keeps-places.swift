let text = "a-b-c"
let tail = text.dropFirst(2)
print(tail.startIndex > text.startIndex)
if let dash = tail.firstIndex(of: "-") {
  print(text[..<dash], tail[dash...], text.distance(from: text.startIndex, to: dash))
}
let parts = text.split(separator: "-")
print(text[parts[1].startIndex...])
print(parts[2].endIndex == text.endIndex)
// → true
// → a-b -c 3
// → b-c
// → true
