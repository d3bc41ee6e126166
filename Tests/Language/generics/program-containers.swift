protocol Container { associatedtype Item; var count: Int { get }; mutating func append(_ i: Item); subscript(i: Int) -> Item { get } }
extension Container { var isEmpty: Bool { count == 0 }; var last: Item? { isEmpty ? nil : self[count - 1] }
  mutating func append<S: Sequence>(all s: S) where S.Element == Item { for x in s { append(x) } } }
extension Container where Item: Equatable { func indexOf(_ x: Item) -> Int? { (0..<count).first { self[$0] == x } } }
extension Container where Item: Numeric { var sum: Item { (0..<count).reduce(0) { $0 + self[$1] } } }
struct Bag<T>: Container { private var items: [T] = []; var count: Int { items.count }; mutating func append(_ i: T) { items.append(i) }; subscript(i: Int) -> T { items[i] } }
extension Array: Container {}
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
}
var b = Bag<Int>()
b.append(3); b.append(all: [4, 5]); b.append(all: 6...7)
print(b.count, b.last!, b.indexOf(5) ?? -1, b.sum, same(b, [3, 4, 5, 6, 7]), [1.5, 2].sum)
// → 5 7 2 25 true 3.5
