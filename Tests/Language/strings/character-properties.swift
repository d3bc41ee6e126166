let samples: [Character] = ["a", "Z", "7", " ", "\n", "!", "+", "é", "½", "中", "€", "f"]
for c in samples {
  print(c.isLetter, c.isNumber, c.isWhitespace, c.isNewline, c.isPunctuation, c.isSymbol, c.isUppercase, c.isLowercase, c.isASCII, c.isHexDigit, c.isCased, c.isWholeNumber, c.isMathSymbol, c.isCurrencySymbol)
}
print(Character("7").wholeNumberValue ?? -1, Character("f").hexDigitValue ?? -1, Character("x").wholeNumberValue == nil)
print(Character("ß").uppercased(), Character("É").lowercased())
// → true false false false false false false true true true true false false false
// → true false false false false false true false true false true false false false
// → false true false false false false false false true true false true false false
// → false false true false false false false false true false false false false false
// → false false true true false false false false true false false false false false
// → false false false false true false false false true false false false false false
// → false false false false false true false false true false false false true false
// → true false false false false false false true false false true false false false
// → false true false false false false false false false false false false false false
// → true false false false false false false false false false false false false false
// → false false false false false true false false false false false false false true
// → true false false false false false false true true true true false false false
// → 7 15 true
// → SS é
