var fs: [() -> Int] = []
for i in 0..<3 {
  var n = i
  fs.append {
    n += 10
    return n + i
  }
}
print(fs.map { $0() }, fs[0]())
var k = 0
var gs: [() -> Int] = []
while k < 3 {
  let c = k
  gs.append { c + k }
  k += 1
}
print(gs.map { $0() })
for var i in 0..<2 {
  i += 5
  print(i)
}
// → [10, 12, 14] 20
// → [3, 4, 5]
// → 5
// → 6
