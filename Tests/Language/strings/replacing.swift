import Foundation
let text = "one fish, two fish"
print(text.replacingOccurrences(of: "fish", with: "cat"))
print(text.replacingOccurrences(of: "", with: "-"), text.replacingOccurrences(of: "x", with: "y"))
print(text.replacing("fish", with: "dog"))
print("aaa".replacingOccurrences(of: "aa", with: "b"))
print("a.b.c".replacingOccurrences(of: ".", with: "").count)
// → one cat, two cat
// → one fish, two fish one fish, two fish
// → one dog, two dog
// → ba
// → 3
