protocol Bag { associatedtype Item; var items: [Item] { get } }
extension Bag { var size: Int { items.count }; func kind() -> String { "any" } }
extension Bag where Item: Comparable { var top: Item? { items.max() } }
extension Bag where Item == Int {
  var total: Int { items.reduce(0, +) }
  func kind() -> String { "ints" }
}
struct Sack<T>: Bag { let items: [T] }
print(Sack(items: [3, 1]).total, Sack(items: ["b", "a"]).top ?? "", Sack(items: [true]).size)
print(Sack(items: [1]).kind(), Sack(items: ["x"]).kind())
extension Bag where Self: Equatable { func same(_ other: Self) -> Bool { self == other } }
extension Sack: Equatable where T: Equatable {}
print(Sack(items: [1]).same(Sack(items: [1])))
// → 4 b 1
// → ints any
// → true
