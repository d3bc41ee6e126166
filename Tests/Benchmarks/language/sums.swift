// SPDX-License-Identifier: Apache-2.0
func benchmark() -> Int {
  var total = 0
  for i in 0..<2000 {
    for j in 0..<2000 {
      total += i * j + (i ^ j)
    }
  }
  return total
}
