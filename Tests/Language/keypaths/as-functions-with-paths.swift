struct Inner { var n: Int? }
struct Item { var name: String; var inner: Inner; var list: [Int] }
let items = [Item(name: "bb", inner: Inner(n: 1), list: [5]), Item(name: "a", inner: Inner(n: nil), list: [6, 7])]
print(items.map(\.name.count), items.compactMap(\.inner.n), items.map(\.list[0]), items.map(\.list.first))
let f: (Item) -> Int = \.list.count
print(items.map(f), items.filter(\.list.isEmpty).count, items.map(\Item.name))
print(items.map(\.inner.n?.description))
// → [2, 1] [1] [5, 6] [Optional(5), Optional(6)]
// → [1, 2] 0 ["bb", "a"]
// → [Optional("1"), nil]
