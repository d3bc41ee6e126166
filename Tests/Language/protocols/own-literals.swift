struct Meters: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var value: Double
  init(integerLiteral v: Int) { value = Double(v) }
  init(floatLiteral v: Double) { value = v }
}
struct Name: ExpressibleByStringLiteral { let text: String; init(stringLiteral s: String) { text = s } }
struct Row: ExpressibleByArrayLiteral { let xs: [Int]; init(arrayLiteral elements: Int...) { xs = elements } }
let a: Meters = 3, b: Meters = 2.5
func length(_ m: Meters) -> Double { m.value }
func hello(_ n: Name) -> String { "hi " + n.text }
let row: Row = [1, 2, 3]
print(a.value, b.value, length(4), hello("Ada"), row.xs)
let all: [Meters] = [1, 2.5]
print(all.map(\.value))
// → 3.0 2.5 4.0 hi Ada [1, 2, 3]
// → [1.0, 2.5]
