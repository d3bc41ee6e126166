func build(_ n: Int) -> String {
  var text = ""
  for i in 0..<n {
    text += "ab"
    text += "\(i),\(Double(i) / 2),\(i % 2 == 0)"
    text.append(Character("é"))
  }
  return text
}
let a = build(3)
var b = a
b += a
b += b
print(a, a.count, b.count)
struct Log { var text: String; mutating func add(_ line: String) { text += line; text += "\n" } }
var log = Log(text: "")
log.add("one")
let copy = log
log.add("two")
print(log.text.count, copy.text.count)
// → ab0,0.0,trueéab1,0.5,falseéab2,1.0,trueé 40 160
// → 8 4
