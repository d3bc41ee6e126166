// SPDX-License-Identifier: Apache-2.0
// Closures that compare one part of two elements; equal elements keep their order.
struct Place {
  var city: String
  var at: (x: Int, y: Double)
  var size: Double
}
let places = [
  Place(city: "Oslo", at: (3, 1.5), size: 2), Place(city: "Bern", at: (1, -1), size: 2),
  Place(city: "Rome", at: (3, 0), size: 9.5), Place(city: "Athens", at: (-4, 8), size: .infinity),
]
func names(_ places: [Place]) -> String { places.map { $0.city }.joined(separator: " ") }
print(names(places.sorted { $0.city < $1.city }))
print(names(places.sorted { $0.city > $1.city }))
print(names(places.sorted { $0.at.x < $1.at.x }))
print(names(places.sorted { $1.at.x < $0.at.x }))
print(names(places.sorted { $0.size > $1.size }))
print(names(places.sorted { $0.at.y <= $1.at.y }))
print(names(places.sorted(by: { (a, b) in return a.size < b.size })))
print(places.min { $0.at.x < $1.at.x }!.city, places.max { $0.at.x < $1.at.x }!.city)
print(places.max { $0.size > $1.size }!.city, places.min { $0.city > $1.city }!.city)
var pairs = [("b", 2), ("a", 2), ("c", 1)]
pairs.sort { $0.1 > $1.1 }
print(pairs.map { $0.0 })
pairs.sort { $0.0 < $1.0 }
print(pairs.map { $0.0 + String($0.1) })
var numbers = [3, -1, 8, 2]
numbers.sort { $0 > $1 }
print(numbers, numbers.sorted { $1 > $0 }, numbers.sorted(by: >), numbers.min(by: >) as Any)
print(["b", "B", "a", "é", "e"].sorted { $0 > $1 })
print([2.5, -0.0, 0.0, -3].sorted { $0 > $1 }, [1.5, 0.5].max(by: <) as Any)
print([Int]().min { $0 < $1 } as Any, [[3], [1, 2]].sorted { $0.count > $1.count })
let table = ["x": 3, "y": 1, "z": 2]
print(table.sorted { $0.value > $1.value }.map { $0.key })
// → Athens Bern Oslo Rome
// → Rome Oslo Bern Athens
// → Athens Bern Oslo Rome
// → Oslo Rome Bern Athens
// → Athens Rome Oslo Bern
// → Bern Rome Oslo Athens
// → Oslo Bern Rome Athens
// → Athens Oslo
// → Oslo Rome
// → ["b", "a", "c"]
// → ["a2", "b2", "c1"]
// → [8, 3, 2, -1] [-1, 2, 3, 8] [8, 3, 2, -1] Optional(8)
// → ["é", "e", "b", "a", "B"]
// → [2.5, -0.0, 0.0, -3.0] Optional(1.5)
// → nil [[1, 2], [3]]
// → ["x", "z", "y"]
