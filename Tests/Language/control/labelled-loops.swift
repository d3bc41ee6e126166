outer: for i in 0..<4 {
  var j = 0
  inner: while true {
    j += 1
    if j == i { continue outer }
    if j > 2 { break inner }
    if i == 3 { break outer }
    repeat { if j > 1 { continue inner } else { break } } while true
    print(i, j)
  }
  print("after", i)
}
// → 0 1
// → after 0
// → 2 1
