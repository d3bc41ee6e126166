let line = "name=Ada"
let key: Substring = line.prefix(4)
let value = line.dropFirst(5)
print(key, value, key.count, value.isEmpty)
let copy = String(value)
print(copy + "!", key == "name", "Ada" == value)
func shout(_ text: Substring) -> String { text.uppercased() + "!" }
print(shout(value))
let both: [Substring] = [key, value]
print(both, both.joined(separator: "/"))
print("key: \(key)")
print(value.startIndex == line.startIndex, line[value.startIndex])
// → name Ada 4 false
// → Ada! true true
// → ADA!
// → ["name", "Ada"] name/Ada
// → key: name
// → false A
