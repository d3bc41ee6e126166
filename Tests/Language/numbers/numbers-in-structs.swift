struct Pixel {
  var red: UInt8
  var green: UInt8
  var weight: Float = 0.5
}
var p = Pixel(red: 250, green: 3)
p.red += 5
p.green &-= 4
p.weight /= 3
print(p, p.red, p.weight)
// → Pixel(red: 255, green: 255, weight: 0.16666667) 255 0.16666667
