struct Bag: RangeReplaceableCollection { // error: unsupported: RangeReplaceableCollection
  var items: [Int] = []
  init() {}
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { items[i] }
  mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C)
  where C.Element == Int {
    items.replaceSubrange(range, with: new)
  }
}
var bag = Bag()
bag.append(3)
