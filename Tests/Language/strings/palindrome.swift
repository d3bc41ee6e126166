func isPalindrome(_ text: String) -> Bool {
  let letters = text.lowercased().filter(\.isLetter)
  return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("no"))
func caesar(_ text: String, by shift: Int) -> String {
  let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
  return String(text.map { c in
    guard let i = alphabet.firstIndex(of: c) else { return c }
    return alphabet[(i + shift) % 26]
  })
}
print(caesar("xyz abc", by: 3))
// → true false
// → abc def
