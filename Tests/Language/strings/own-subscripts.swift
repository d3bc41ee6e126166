// Subscripts of one's own stand beside those that texts have.
extension String {
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(bounds: Range<Int>) -> Substring {
    let lower = index(startIndex, offsetBy: bounds.lowerBound)
    return self[lower..<index(startIndex, offsetBy: bounds.upperBound)]
  }
}
let word = "martlet"
print(word[0], word[1..<4], word[word.startIndex], word[...].count)
// → m art m 7
