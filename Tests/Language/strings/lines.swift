let text = "first\nsecond\r\nthird\n"
print(text.split(whereSeparator: \.isNewline))
print(text.split(separator: "\n", omittingEmptySubsequences: false).count)
for (number, line) in text.split(whereSeparator: { $0.isNewline }).enumerated() { print(number, line) }
// → ["first", "second", "third"]
// → 3
// → 0 first
// → 1 second
// → 2 third
