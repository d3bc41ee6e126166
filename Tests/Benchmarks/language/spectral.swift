// SPDX-License-Identifier: Apache-2.0
func element(_ i: Int, _ j: Int) -> Double {
  1 / Double((i + j) * (i + j + 1) / 2 + i + 1)
}

func times(_ v: [Double]) -> [Double] {
  var result: [Double] = []
  for i in 0..<v.count {
    var sum = 0.0
    for j in 0..<v.count { sum += element(i, j) * v[j] }
    result.append(sum)
  }
  return result
}

func timesTransposed(_ v: [Double]) -> [Double] {
  var result: [Double] = []
  for i in 0..<v.count {
    var sum = 0.0
    for j in 0..<v.count { sum += element(j, i) * v[j] }
    result.append(sum)
  }
  return result
}

func benchmark() -> Double {
  let n = 200
  var u = [Double](repeating: 1, count: n)
  var v = u
  for _ in 0..<10 {
    v = timesTransposed(times(u))
    u = timesTransposed(times(v))
  }
  var top = 0.0
  var bottom = 0.0
  for i in 0..<n {
    top += u[i] * v[i]
    bottom += v[i] * v[i]
  }
  return (top / bottom).squareRoot()
}
