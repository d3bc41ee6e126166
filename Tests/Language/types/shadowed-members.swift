struct Box {
  var value = 1
  func show(value: Int) -> Int { value + self.value }
  func local() -> Int {
    let value = 50
    return value + self.value
  }
}
print(Box().show(value: 10), Box().local())
// → 11 51
