let name = "Swift"
print("Hello, \(name)!", name.count, name.isEmpty, "".isEmpty)
print(name.uppercased(), name.lowercased(), name + "let", name.hasPrefix("Sw"), name.hasSuffix("x"))
var text = "a"
text += "b"
text.append("c")
print(text, text == "abc", String(repeating: "-", count: 5))
print("tab\tquote\"backslash\\unicode\u{41}")
print("line one\nline two")
// → Hello, Swift! 5 false true
// → SWIFT swift Swiftlet true false
// → abc true -----
// → tab	quote"backslash\unicodeA
// → line one
// → line two
