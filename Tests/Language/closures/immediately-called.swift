let value = { () -> Int in
  let a = 3
  return a * a
}()
let text = { "n = \($0)" }(5)
let list: [Int] = {
  var xs: [Int] = []
  for i in 0..<3 { xs.append(i * i) }
  return xs
}()
print(value, text, list)
// → 9 n = 5 [0, 1, 4]
