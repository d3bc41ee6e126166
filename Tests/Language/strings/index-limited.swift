let word = "swift"
print(word.index(word.startIndex, offsetBy: 3, limitedBy: word.endIndex) != nil)
print(word.index(word.startIndex, offsetBy: 9, limitedBy: word.endIndex) == nil)
print(word.index(word.endIndex, offsetBy: -2, limitedBy: word.startIndex).map { String(word[$0]) } ?? "none")
print(word.index(word.endIndex, offsetBy: -20, limitedBy: word.startIndex) == nil)
var i = word.startIndex
while i < word.endIndex {
  print(word[i], terminator: " ")
  word.formIndex(after: &i)
}
print(i == word.endIndex)
// → true
// → true
// → f
// → true
// → s w i f t true
