let word = Array("level")
print(word == word.reversed(), word.reversed() == word, word != word.reversed())
func isPalindrome<T: Equatable>(_ values: [T]) -> Bool { values == values.reversed() }
print(isPalindrome([1, 2, 1]), isPalindrome(["a", "b"]))
if [3, 2, 1] == [1, 2, 3].reversed() { print("the other way round") }
print("abba" == String("abba".reversed()), Array("abc").reversed() == ["c", "b", "a"])
// → true true false
// → true false
// → the other way round
// → true true
