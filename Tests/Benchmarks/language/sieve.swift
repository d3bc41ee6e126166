// SPDX-License-Identifier: Apache-2.0
func benchmark() -> Int {
  let limit = 5_000_000
  var isPrime = Array(repeating: true, count: limit + 1)
  isPrime[0] = false
  isPrime[1] = false
  var i = 2
  while i * i <= limit {
    if isPrime[i] {
      var multiple = i * i
      while multiple <= limit {
        isPrime[multiple] = false
        multiple += i
      }
    }
    i += 1
  }
  var count = 0
  for flag in isPrime where flag { count += 1 }
  return count
}
