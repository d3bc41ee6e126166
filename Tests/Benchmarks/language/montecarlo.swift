// SPDX-License-Identifier: Apache-2.0
struct Random {
  var state: Int

  mutating func next() -> Double {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    return Double(state) / 2_147_483_648
  }
}

func benchmark() -> Double {
  var random = Random(state: 1)
  var inside = 0
  let samples = 1_000_000
  for _ in 0..<samples {
    let x = random.next()
    let y = random.next()
    if x * x + y * y <= 1 { inside += 1 }
  }
  return 4 * Double(inside) / Double(samples)
}
