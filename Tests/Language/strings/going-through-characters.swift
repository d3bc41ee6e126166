// SPDX-License-Identifier: Apache-2.0
// A text is gone through character by character, of however many scalars.
for text in ["", "a", "abc", "a\r\nb", "e\u{301}x", "👨‍👩‍👧‍👦!", "日本", "a long text, longer than fifteen bytes", "x\u{301}"] {
  var seen: [String] = []
  for c in text { seen.append("\(c)") }
  print(seen, text.map { $0 }.count, text.contains { $0 == "x" }, text.allSatisfy { $0.isLetter })
}
func vowels(_ text: String) -> Int {
  var n = 0
  for (i, c) in text.enumerated() where "aeiou".contains(c) { n += i }
  for c in text where c.isUppercase { n += 100 }
  return n
}
print(vowels("Hello, World"))
var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print("abc".reduce("") { "\($1)" + $0 }, Array(String("héllo\r\n!".reversed())), "a1b2".compactMap { $0.wholeNumberValue })
print("abc".first { $0 > "a" } as Any, "ab".map { $0.uppercased() }, "a-b".filter { $0 != "-" })
var text = "ab"
for c in text { text += "\(c)\(c)" }
print(text, text.count)
outer: for a in "xyz" {
  for b in "yz" { if a == b { continue outer } else if b == "z" { break } }
  print(a)
}
let spaces: [Character] = [" ", "\t", "\n", "\r", "\u{0B}", "\u{A0}", "a", "\0", "\u{1C}"]
print(spaces.map { $0.isWhitespace }, spaces.map { $0.isLetter })
let mixed: [Character] = ["A", "z", "5", "é", "É", "½", "_", "@", "[", "`", "{"]
print(mixed.map { $0.isLetter }, mixed.map { $0.isNumber })
print(mixed.map { $0.isUppercase }, mixed.map { $0.isLowercase })
// → [] 0 false true
// → ["a"] 1 false true
// → ["a", "b", "c"] 3 false true
// → ["a", "\r\n", "b"] 3 false false
// → ["é", "x"] 2 true true
// → ["👨‍👩‍👧‍👦", "!"] 2 false false
// → ["日", "本"] 2 false true
// → ["a", " ", "l", "o", "n", "g", " ", "t", "e", "x", "t", ",", " ", "l", "o", "n", "g", "e", "r", " ", "t", "h", "a", "n", " ", "f", "i", "f", "t", "e", "e", "n", " ", "b", "y", "t", "e", "s"] 38 true false
// → ["x́"] 1 false true
// → 213
// → ["i4", "m1", "p2", "s4"]
// → cba ["!", "\r\n", "o", "l", "l", "é", "h"] [1, 2]
// → Optional("b") ["A", "B"] ab
// → abaabb 6
// → x
// → [true, true, true, true, true, true, false, false, false] [false, false, false, false, false, false, true, false, false]
// → [true, true, false, true, true, false, false, false, false, false, false] [false, false, true, false, false, true, false, false, false, false, false]
// → [true, false, false, false, true, false, false, false, false, false, false] [false, true, false, true, false, false, false, false, false, false, false]
