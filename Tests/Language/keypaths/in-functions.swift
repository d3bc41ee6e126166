struct Person { var name: String; var age: Int; var height: Double }
func values<T, V>(_ xs: [T], _ path: KeyPath<T, V>) -> [V] { xs.map { $0[keyPath: path] } }
func set<T, V>(_ x: T, _ path: WritableKeyPath<T, V>, to value: V) -> T {
  var copy = x
  copy[keyPath: path] = value
  return copy
}
extension Array {
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] {
    sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
  }
  func sum(_ path: KeyPath<Element, Double>) -> Double { reduce(0) { $0 + $1[keyPath: path] } }
}
let people = [Person(name: "Bo", age: 30, height: 1.8), Person(name: "Al", age: 25, height: 1.7)]
print(values(people, \.name), values(people, \Person.age))
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.name, descending: true).map(\.age))
print(people.sum(\.height), set(people[0], \.age, to: 31).age, people[0].age)
// → ["Bo", "Al"] [30, 25]
// → ["Al", "Bo"] [30, 25]
// → 3.5 31 30
