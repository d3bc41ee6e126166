struct Series {
  var values: [Int]
  subscript(i: Int, step step: Int = 1) -> Int { values[i * step] }
  subscript(indices: Int...) -> [Int] { indices.map { values[$0] } }
}
let s = Series(values: [10, 11, 12, 13, 14])
print(s[2], s[2, step: 2], s[0, 1, 4])
// → 12 14 [10, 11, 14]
