func area() -> Int {
  var side = 3
  var square: Int {
    get { side * side }
    set(area) { side = area / 4 }
  }
  square = 40
  var doubled: Int { square * 2 }
  return doubled + side
}
print(area())
// → 210
