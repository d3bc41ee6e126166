struct User: Identifiable { let id: Int; let name: String }
struct Tag: Identifiable { var id: String { text }; let text: String }
func index<T: Identifiable>(_ xs: [T]) -> [T.ID: T] {
  var result: [T.ID: T] = [:]
  for x in xs { result[x.id] = x }
  return result
}
print(index([User(id: 3, name: "a")])[3]?.name ?? "-", index([Tag(text: "x")])["x"]!.text)
func has<T: Identifiable>(_ xs: [T], _ id: T.ID) -> Bool { xs.contains { $0.id == id } }
print(has([User(id: 1, name: "b")], 1), has([Tag(text: "y")], "z"))
// → a x
// → true false
