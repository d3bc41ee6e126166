var storage = [1, 2, 3]
struct View {
  var first: Int {
    get { storage[0] }
    nonmutating set { storage[0] = newValue }
  }
}
let view = View()
view.first = 9
print(storage, view.first)
// → [9, 2, 3] 9
