let text = "né😀"
print(text.count, text.unicodeScalars.count)
for scalar in text.unicodeScalars { print(scalar, scalar.isASCII) }
print(text.unicodeScalars.map { String($0) })
print(String(String.UnicodeScalarView("ab".unicodeScalars)))
print("e\u{301}".count, "e\u{301}".unicodeScalars.count, "e\u{301}" == "é")
print(Array("ab".unicodeScalars), "ab".unicodeScalars.first!, "ab".unicodeScalars.contains("b"))
// → 3 3
// → n true
// → é false
// → 😀 false
// → ["n", "é", "😀"]
// → ab
// → 1 2 true
// → ["a", "b"] a true
