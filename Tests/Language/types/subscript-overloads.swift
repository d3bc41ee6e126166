struct Text {
  var lines: [String]
  subscript(i: Int) -> String { lines[i] }
  subscript(r: Range<Int>) -> [String] { Array(lines[r]) }
  subscript(word: String) -> Int? { lines.firstIndex(of: word) }
}
let t = Text(lines: ["a", "b", "c"])
print(t[1], t[0..<2], t["c"] as Any, t["z"] as Any)
// → b ["a", "b"] Optional(2) nil
