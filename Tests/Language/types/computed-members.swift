struct Rectangle {
  var width = 2.0, height = 3.0
  var area: Double { width * height }
  var center: (x: Double, y: Double) {
    get { (width / 2, height / 2) }
    set {
      width = newValue.x * 2
      height = newValue.y * 2
    }
  }
  var isWide: Bool {
    if width > height { return true }
    return false
  }
}
var r = Rectangle()
print(r.area, r.center, r.isWide)
r.center = (5, 1)
print(r.width, r.height, r.isWide)
r.center.y += 1
print(r.height)
// → 6.0 (x: 1.0, y: 1.5) false
// → 10.0 2.0 true
// → 4.0
