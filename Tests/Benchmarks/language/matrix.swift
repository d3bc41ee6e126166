// SPDX-License-Identifier: Apache-2.0
func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let n = a.count
  let m = b[0].count
  let k = b.count
  var c = [[Double]](repeating: [Double](repeating: 0, count: m), count: n)
  for i in 0..<n {
    for j in 0..<m {
      var sum = 0.0
      for l in 0..<k { sum += a[i][l] * b[l][j] }
      c[i][j] = sum
    }
  }
  return c
}

func benchmark() -> Double {
  let n = 120
  var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  var b = a
  for i in 0..<n {
    for j in 0..<n {
      a[i][j] = Double((i * 7 + j * 3) % 11) / 11
      b[i][j] = Double((i * 5 + j * 2) % 13) / 13
    }
  }
  let c = product(product(a, b), b)
  var trace = 0.0
  for i in 0..<n { trace += c[i][i] }
  return trace
}
