func greet(_ name: String, from place: String = "here", times: Int = 1) -> String {
  var text = ""
  for _ in 0..<times { text += "Hi \(name) from \(place). " }
  return text
}
print(greet("Ann"))
print(greet("Bob", from: "Zug"))
print(greet("Eve", times: 2))
func nothing() {}
nothing()
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
print(sum(), sum(1), sum(1, 2, 3))
func area(width w: Double, height h: Double) -> Double { w * h }
print(area(width: 2, height: 3.5))
// → Hi Ann from here.
// → Hi Bob from Zug.
// → Hi Eve from here. Hi Eve from here.
// → 0 1 6
// → 7.0
