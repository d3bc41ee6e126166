for i in 0..<3 {
  let square: Int
  if i > 1 { square = i * i } else { square = 0 }
  var total: Int
  total = square
  total += 1
  print(square, total)
}
var n = 3
while n > 0 { let m = n * 2; n -= 1; if m == 4 { continue }; print(m) }
// → 0 1
// → 0 1
// → 4 5
// → 6
// → 2
