// SPDX-License-Identifier: Apache-2.0
// Separators of one or several characters, found in texts of all kinds.
import Foundation
for text in ["", ",", "a,b,,c", "a,b,", ",,", "é,ü,,x", "a,\r\nb", "one, two, three"] {
  print(text.split(separator: ","), text.split(separator: ",", omittingEmptySubsequences: false))
  print(text.split(separator: ",", maxSplits: 1), text.split(separator: ", "), text.components(separatedBy: ","))
  print(text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).count, text.components(separatedBy: ", ").count)
}
print("aaaa".components(separatedBy: "aa"), "abcabc".replacingOccurrences(of: "bc", with: "é"), "aXbXc".replacingOccurrences(of: "X", with: ""))
let whole = "key=value=more"
let part = whole.dropFirst(4)
print(part.split(separator: "="), part.components(separatedBy: "e"), whole.split(separator: "=").count)
for word in "the cat the dog".split(separator: " ") where word == "the" { print(word.uppercased(), whole.hasPrefix(word)) }
print("a\nb\r\nc".split(separator: "\n"), "a\nb".split(separator: "\n"))
// → [] [""]
// → [] [] [""]
// → 1 1
// → [] ["", ""]
// → [] [","] ["", ""]
// → 2 1
// → ["a", "b", "c"] ["a", "b", "", "c"]
// → ["a", "b,,c"] ["a,b,,c"] ["a", "b", "", "c"]
// → 2 1
// → ["a", "b"] ["a", "b", ""]
// → ["a", "b,"] ["a,b,"] ["a", "b", ""]
// → 2 1
// → [] ["", "", ""]
// → [] [",,"] ["", "", ""]
// → 2 1
// → ["é", "ü", "x"] ["é", "ü", "", "x"]
// → ["é", "ü,,x"] ["é,ü,,x"] ["é", "ü", "", "x"]
// → 2 1
// → ["a", "\r\nb"] ["a", "\r\nb"]
// → ["a", "\r\nb"] ["a,\r\nb"] ["a", "\r\nb"]
// → 2 1
// → ["one", " two", " three"] ["one", " two", " three"]
// → ["one", " two, three"] ["one", "two", "three"] ["one", " two", " three"]
// → 2 3
// → ["", "", ""] aéaé abc
// → ["value", "more"] ["valu", "=mor", ""] 3
// → THE false
// → THE false
// → ["a", "b\r\nc"] ["a", "b"]
