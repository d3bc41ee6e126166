import Foundation
print("[" + "  padded \n".trimmingCharacters(in: .whitespaces) + "]")
print("[" + "  padded \n".trimmingCharacters(in: .whitespacesAndNewlines) + "]")
print("\"quoted\"!".trimmingCharacters(in: .punctuationCharacters))
print("xxhixx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("12ab34".trimmingCharacters(in: .decimalDigits), "ab12ab".trimmingCharacters(in: .letters))
print("12ab34".trimmingCharacters(in: CharacterSet.decimalDigits.inverted))
print("--a+-".trimmingCharacters(in: CharacterSet(charactersIn: "-").union(CharacterSet(charactersIn: "+"))))
// → [padded
// → ]
// → [padded]
// → quoted
// → hi
// → ab 12
// → 12ab34
// → a
