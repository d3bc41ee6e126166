enum Table {
  static var values = ["a": 1]
  static subscript(name: String) -> Int {
    get { values[name] ?? 0 }
    set { values[name] = newValue }
  }
}
Table["b"] = 5
Table["a"] += 10
print(Table["a"], Table["b"], Table["c"])
// → 11 5 0
