protocol Box<Item> {
  associatedtype Item
  var item: Item { get }
}
struct IntBox: Box { let item: Int }
let box: any Box<Int> = IntBox(item: 3) // error: unsupported: any Box
print(box.item + 1)
