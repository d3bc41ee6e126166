struct Bag {
  var items: [String: Any] = [:]
  subscript<T>(key: String, as type: T.Type) -> T? {
    items[key] as? T
  }
  subscript<T>(key: String, default value: T) -> T {
    get { items[key] as? T ?? value }
    set { items[key] = newValue }
  }
}
var bag = Bag()
bag.items["n"] = 3
print(bag["n", as: Int.self] as Any, bag["n", as: String.self] as Any)
bag["s", default: ""] += "abc"
print(bag["s", default: "none"], bag["missing", default: 1.5])
// → Optional(3) nil
// → abc 1.5
