func read(_ d: [String: String]) -> String {
  guard let name = d["name"], !name.isEmpty else { return "no name" }
  guard let age = d["age"].flatMap({ Int($0) }), case 0..<150 = age else { return "\(name): no age" }
  return "\(name), \(age)"
}
print(read([:]), read(["name": "A"]), read(["name": "B", "age": "x"]), read(["name": "C", "age": "7"]))
for i in 0..<4 {
  guard i % 2 == 1 else { continue }
  print(i)
}
func f(_ x: Int) {
  guard x > 0 else { print("not positive"); return }
  guard var y = Optional(x) else { fatalError() }
  y += 1
  print(y)
}
f(-1); f(1)
// → no name A: no age B: no age C, 7
// → 1
// → 3
// → not positive
// → 2
