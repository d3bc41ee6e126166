struct Word: Hashable {
  let text: String
  static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
let words = [Word(text: "A"), Word(text: "b"), Word(text: "a"), Word(text: "B")]
print(Set(words).count, words.firstIndex(of: Word(text: "B"))!, words.contains(Word(text: "c")))
var counts: [Word: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
print(counts.count, counts[Word(text: "A")]!, counts[Word(text: "b")]!)
print(words[0] == words[2], words[0] != words[1], [words[0]] == [words[2]])
struct Box<T: Hashable>: Hashable {
  let value: T
  let note: String
  static func == (a: Box, b: Box) -> Bool { a.value == b.value }
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
print(Set([Box(value: 1, note: "x"), Box(value: 1, note: "y"), Box(value: 2, note: "x")]).count)
print(Box(value: "a", note: "x") == Box(value: "a", note: "y"))
print(words[0].hashValue == words[2].hashValue)
// → 2 1 false
// → 2 2 2
// → true true true
// → 2
// → true
// → true
