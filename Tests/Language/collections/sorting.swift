struct Person { let name: String; let age: Int }
let people = [Person(name: "Ada", age: 36), Person(name: "Bob", age: 25), Person(name: "Cy", age: 36), Person(name: "Di", age: 25)]
print(people.sorted { $0.age < $1.age }.map(\.name))
print(people.sorted { ($0.age, $1.name) > ($1.age, $0.name) }.map { $0.name })
var xs = [3, 1, 2]
xs.sort()
print(xs, xs.sorted(by: >), ["b", "A", "a"].sorted(), [2.5, -1, 3].sorted())
xs.sort { $0 > $1 }
print(xs, people.min { $0.age < $1.age }!.name, people.max(by: { $0.age < $1.age })!.name)
print([[2, 1], [1, 5]].sorted { $0[0] < $1[0] }, [(1, "b"), (0, "a")].sorted { $0.0 < $1.0 })
// → ["Bob", "Di", "Ada", "Cy"]
// → ["Ada", "Cy", "Bob", "Di"]
// → [1, 2, 3] [3, 2, 1] ["A", "a", "b"] [-1.0, 2.5, 3.0]
// → [3, 2, 1] Bob Ada
// → [[1, 5], [2, 1]] [(0, "a"), (1, "b")]
