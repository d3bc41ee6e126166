func vowels<S: StringProtocol>(_ text: S) -> Int { text.filter { "aeiou".contains($0) }.count }
print(vowels("education"), vowels("education".dropFirst(3)))
func firstWord<S: StringProtocol>(_ text: S) -> String { String(text.prefix { $0 != " " }) }
print(firstWord("two words"), firstWord("two words".dropFirst(4)))
// → 5 3
// → two words
